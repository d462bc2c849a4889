package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.delete;
import static org.journeywright.language.ide.refactor.fix.Steps.put;
import static org.journeywright.language.ide.refactor.fix.Steps.write;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.FailureStory;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.model.ScenarioTone;

/** First steps where scenarios do not teach. */
final class ScenarioRecipes {

	private ScenarioRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2901", ((Recipe<ConversationStep>) ScenarioRecipes::leadHere).or(delete("Remove the step"))),
				Map.entry("JW-2903", Steps.<ConversationOption>tie(Literals.CONVERSATION_OPTION__TARGET, "->", (o, gap) -> later(o))),
				Map.entry("JW-2904", put("Add a best option, to be written", Literals.DECISION_POINT__OPTIONS, (d, gap) -> Skeletons.option(OptionGrade.BEST, outcome(d, OutcomeGrade.GOOD)))),
				Map.entry("JW-2905", put("Add a poor option, to be written", Literals.DECISION_POINT__OPTIONS, (d, gap) -> Skeletons.option(OptionGrade.POOR, outcome(d, OutcomeGrade.BAD)))),
				Map.entry("JW-2906", (Recipe<DecisionPoint>) (d, gap) -> d.getOptions().stream().filter(o -> o.getGrade() != OptionGrade.BEST && o.getFrom() == null).limit(2)
						.flatMap(o -> scenario(d).getFailures().stream().limit(3).map(f -> Fix.of("Say that " + quoted(o) + " comes from " + Elements.label(f),
								() -> gap.say(o, Literals.CONVERSATION_OPTION__FROM, f))))),
				Map.entry("JW-2908", (Recipe<Scenario>) ScenarioRecipes::moveBest),
				Map.entry("JW-2910", write(Literals.CONVERSATION_OPTION__FEEDBACK, "feedback", "which behaviour was seen or missed, and what it did to the customer")),
				Map.entry("JW-2912", Steps.<Scenario>tie(Literals.SCENARIO__EXERCISES, "exercises", (s, gap) -> Stream.concat(
						s.getTouchpoints().stream().flatMap(t -> t.getStandards().stream()).flatMap(b -> b.getBehaviours().stream()), Candidates.behaviours(s.getRoles(), gap)))),
				Map.entry("JW-2913", write(Literals.SCENARIO__SUCCESS, "success", "one real situation in which the behaviours were applied")),
				Map.entry("JW-2914", put("Add a failure story, to be written", Literals.SCENARIO__FAILURES, (s, gap) -> Skeletons.failure(free((Scenario) s, "WentWrong")))),
				Map.entry("JW-2916", (Recipe<Scenario>) (s, gap) -> Stream.of(Fix.of("Add what the scene lacks, to be written", () -> scene(s, gap)))),
				Map.entry("JW-2917", (Recipe<FailureStory>) (f, gap) -> decisions(scenario(f)).limit(3).map(d -> Fix.of("Add a poor option to " + Elements.label(d) + ", to be written", () -> {
					ConversationOption option = Skeletons.option(OptionGrade.POOR, outcome(d, OutcomeGrade.BAD));
					option.setFrom(f);
					return gap.add(d, Literals.DECISION_POINT__OPTIONS, option);
				}))),
				Map.entry("JW-2918", (Recipe<Scenario>) ScenarioRecipes::show),
				Map.entry("JW-2919", (Recipe<Role>) ScenarioRecipes::otherTone),
				Map.entry("JW-2920", (Recipe<Scenario>) (s, gap) -> Stream.of(outcome(s, OutcomeGrade.GOOD) == null ? OutcomeGrade.GOOD : OutcomeGrade.BAD)
						.map(g -> Fix.of("Add a " + g.getLiteral() + " outcome, to be written", () -> gap.add(s, Literals.SCENARIO__STEPS,
								Skeletons.outcome(free(s, g == OutcomeGrade.GOOD ? "GoodEnd" : "BadEnd"), g))))));
	}

	private static Scenario scenario(EObject part) {
		return EcoreUtil2.getContainerOfType(part, Scenario.class);
	}

	private static Stream<DecisionPoint> decisions(Scenario scenario) {
		return scenario.getSteps().stream().filter(DecisionPoint.class::isInstance).map(DecisionPoint.class::cast);
	}

	private static ScenarioOutcome outcome(EObject part, OutcomeGrade grade) {
		return scenario(part).getSteps().stream().filter(ScenarioOutcome.class::isInstance).map(ScenarioOutcome.class::cast).filter(o -> o.getGrade() == grade).findFirst().orElse(null);
	}

	private static String free(Scenario scenario, String name) {
		List<String> taken = EcoreUtil2.getAllContentsOfType(scenario, NamedElement.class).stream().map(e -> e.getName()).toList();
		return Stream.iterate(1, i -> i + 1).map(i -> i == 1 ? name : name + i).filter(n -> !taken.contains(n)).findFirst().orElseThrow();
	}

	private static String quoted(ConversationOption option) {
		String says = option.getSays() == null ? "" : option.getSays().replaceAll("\\s+", " ");
		return "\"" + (says.length() > 40 ? says.substring(0, 40) + "…" : says) + "\"";
	}

	/** Lets an option that leads nowhere yet, or else one of the decision before, lead to a step. */
	private static Stream<Fix> leadHere(ConversationStep step, Gap gap) {
		return decisions(scenario(step)).filter(d -> d != step).flatMap(d -> d.getOptions().stream()).filter(o -> o.getTarget() == null).limit(3)
				.map(o -> Fix.of("Let " + quoted(o) + " lead here", () -> gap.say(o, Literals.CONVERSATION_OPTION__TARGET, step)));
	}

	/** The steps that follow that of an option, the next one first. */
	private static Stream<ConversationStep> later(ConversationOption option) {
		List<ConversationStep> steps = scenario(option).getSteps();
		int at = steps.indexOf(option.eContainer());
		return steps.stream().skip(at + 1L);
	}

	private static Stream<Fix> moveBest(Scenario scenario, Gap gap) {
		Predicate<ConversationOption> best = o -> o.getGrade() == OptionGrade.BEST;
		return decisions(scenario).filter(d -> d.getOptions().size() > 1 && d.getOptions().stream().anyMatch(best)).limit(3).map(d -> {
			ConversationOption option = d.getOptions().stream().filter(best).findFirst().orElseThrow();
			int to = d.getOptions().indexOf(option) == 0 ? d.getOptions().size() - 1 : 0;
			return Fix.of("Move the best option of " + Elements.label(d) + (to == 0 ? " to the top" : " to the end"),
					() -> gap.editor().move(option, d, Literals.DECISION_POINT__OPTIONS, to));
		});
	}

	private static TextEdits scene(Scenario scenario, Gap gap) {
		TextEdits opening = scenario.getOpening() == null || scenario.getOpening().isBlank() ? gap.say(scenario, Literals.SCENARIO__OPENING,
				Begun.unwritten("the scene in two or three sentences")) : TextEdits.NONE;
		return scenario.getCustomer() == null || scenario.getCustomer().isBlank()
				? TextEdits.inOneBlock(List.of(opening, gap.say(scenario, Literals.SCENARIO__CUSTOMER, Begun.unwritten("the customer's name")))) : opening;
	}

	private static Stream<Fix> show(Scenario scenario, Gap gap) {
		List<ConversationOption> options = decisions(scenario).flatMap(d -> d.getOptions().stream()).toList();
		List<Behaviour> never = scenario.getExercises().stream().filter(b -> options.stream().noneMatch(o -> o.getShows().contains(b))).toList();
		Stream<Fix> shown = options.stream().filter(o -> o.getGrade() == OptionGrade.BEST).limit(3).map(o -> Fix.of("Say that " + quoted(o) + " shows "
				+ String.join(", ", never.stream().map(Elements::label).toList()), () -> gap.sayAll(o, Literals.CONVERSATION_OPTION__SHOWS, never)));
		Stream<Fix> left = never.size() > 1 ? Stream.empty() : never.stream().map(b -> Fix.of("Take " + Elements.label(b) + " off what the scenario exercises",
				() -> gap.editor().removeValue(scenario, Literals.SCENARIO__EXERCISES, scenario.getExercises().indexOf(b))));
		return Stream.concat(shown, left);
	}

	private static Stream<Fix> otherTone(Role role, Gap gap) {
		boolean isDifficult = gap.view().referring(role, Literals.SCENARIO__ROLES, Scenario.class).stream().anyMatch(s -> s.getTone() == ScenarioTone.DIFFICULT);
		List<Issue> top = gap.view().topIssues(role, 1);
		if (!isDifficult && !top.isEmpty()) {
			return Stream.of(Fix.of("Create a difficult scenario about " + Elements.label(top.get(0)) + ", to be written", () -> gap.add(Skeletons.difficult(top.get(0), List.of(role), gap))));
		}
		ScenarioTone tone = isDifficult ? ScenarioTone.BASICS : ScenarioTone.DIFFICULT;
		return Stream.of(Fix.of("Create " + (isDifficult ? "an easy" : "a difficult") + " scenario for " + Elements.label(role) + ", to be written",
				() -> gap.add(Skeletons.scenario(role, gap.view().touchpointsDelivered(role).stream().limit(1).toList(), List.of(role),
						Candidates.behaviours(List.of(role), gap).limit(2).toList(), tone, gap))));
	}
}
