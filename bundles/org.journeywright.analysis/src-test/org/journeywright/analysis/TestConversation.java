package org.journeywright.analysis;

import static org.journeywright.analysis.TestModel.in;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.journeywright.model.Behaviour;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.FailureStory;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.model.ScenarioTone;
import org.journeywright.model.ServiceStandard;

/**
 * A scenario for tests. {@link #decision} writes a decision point whose first option is best and whose others are poor; targets may be written later.
 * {@link #sound} is a scenario in which no rule finds anything to mend.
 */
public final class TestConversation {

	private final TestModel model;
	private final Scenario scenario;
	private final Map<String, ConversationStep> steps = new LinkedHashMap<>();
	private final Map<ConversationOption, String> waiting = new LinkedHashMap<>();

	/** A conversation in a model of its own. */
	public TestConversation() {
		this(new TestModel(), "TheThirdCall");
	}

	/** A conversation in a model. */
	public TestConversation(TestModel model, String name) {
		this.model = model;
		this.scenario = model.add(Scenario.class, name);
	}

	/** A complete scenario for a role: three decisions, good and bad endings, stories, an exercised behaviour and feedback that names it. */
	public static TestConversation sound(TestModel model, String name, Role role) {
		TestConversation talk = new TestConversation(model, name);
		ServiceStandard standard = model.standard("KeepTheDate" + name, role);
		Behaviour behaviour = in(standard, Behaviour.class, "NameTheDate", b -> b.setWording("Names one day before ending any contact"));
		talk.says(s -> {
			s.getRoles().add(role);
			s.getExercises().add(behaviour);
			s.setTone(ScenarioTone.DIFFICULT);
			s.setSuccess("She named a day and kept it");
			s.setCustomer("Ms Ferrante");
			s.setOpening("The queue at the counter is audible");
		});
		FailureStory failure = in(talk.scenario, FailureStory.class, "VagueDate", f -> f.setStory("Nobody named a day"));
		String[] targets = {"Second", "Third", "Saved"};
		String[] decisions = {"First", "Second", "Third"};
		for (int i = 0; i < 3; i++) {
			talk.decision(decisions[i]);
			boolean bestComesLast = i == 1;
			if (!bestComesLast) {
				talk.best(decisions[i], targets[i], behaviour);
			}
			talk.poor(decisions[i], behaviour, failure);
			if (bestComesLast) {
				talk.best(decisions[i], targets[i], behaviour);
			}
		}
		return talk.outcome("Saved").outcome("Lost", OutcomeGrade.BAD);
	}

	private void best(String decision, String target, Behaviour behaviour) {
		ConversationOption option = option(decision, OptionGrade.BEST, "Tuesday, nine o'clock", target);
		option.getShows().add(behaviour);
		option.setMood(2);
		option.setFeedback("You named the day");
	}

	private void poor(String decision, Behaviour behaviour, FailureStory failure) {
		ConversationOption option = option(decision, OptionGrade.POOR, "We will get back to you as soon as we possibly can", "Lost");
		option.getBreaks().add(behaviour);
		option.setFrom(failure);
		option.setMood(-2);
		option.setFeedback("You named no day");
	}

	/** The model around the conversation. */
	public TestModel model() {
		return model;
	}

	/** The scenario itself. */
	public Scenario scenario() {
		return scenario;
	}

	/** Says more about the scenario. */
	public TestConversation says(Consumer<Scenario> says) {
		says.accept(scenario);
		return this;
	}

	/** Adds a decision point with an option for each target. */
	public TestConversation decision(String name, String... targets) {
		steps.put(name, in(scenario, DecisionPoint.class, name));
		for (int i = 0; i < targets.length; i++) {
			option(name, i == 0 ? OptionGrade.BEST : OptionGrade.POOR, "Option " + (i + 1), targets[i]);
		}
		return settle();
	}

	/** Adds a good outcome. */
	public TestConversation outcome(String name) {
		return outcome(name, OutcomeGrade.GOOD);
	}

	/** Adds an outcome. */
	public TestConversation outcome(String name, OutcomeGrade grade) {
		steps.put(name, in(scenario, ScenarioOutcome.class, name, o -> o.setGrade(grade)));
		return settle();
	}

	/** Adds an option to a decision; {@code target} may be null. */
	public ConversationOption option(String decision, OptionGrade grade, String words, String target) {
		ConversationOption option = in(steps.get(decision), ConversationOption.class, o -> {
			o.setGrade(grade);
			o.setSays(words);
		});
		if (target != null) {
			waiting.put(option, target);
			settle();
		}
		return option;
	}

	/** A step by its name. */
	public ConversationStep step(String name) {
		return steps.get(name);
	}

	/** An option by its decision and place, counted from 0. */
	public ConversationOption option(String decision, int place) {
		return ((DecisionPoint) steps.get(decision)).getOptions().get(place);
	}

	private TestConversation settle() {
		waiting.entrySet().removeIf(e -> {
			e.getKey().setTarget(steps.get(e.getValue()));
			return e.getKey().getTarget() != null;
		});
		return this;
	}
}
