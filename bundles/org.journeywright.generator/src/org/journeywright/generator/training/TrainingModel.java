package org.journeywright.generator.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.SourceLocator;
import org.journeywright.generator.course.ConversationProblem;
import org.journeywright.generator.course.CourseCheck;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.TrainingProgramme;

/**
 * A model as training sees it: the same view that the rules use, and which conversations can be played. Stale as soon
 * as the model changes; belongs to the thread that owns the model.
 */
public final class TrainingModel {

	private final ModelView view;
	private final Map<Scenario, LeftOutScenario> unplayable = new LinkedHashMap<>();

	/** A model that was not read from text. */
	public TrainingModel(ModelView view) {
		this(view, SourceLocator.NONE);
	}

	/** A model whose faults are told with their place in the text. */
	public TrainingModel(ModelView view, SourceLocator locator) {
		this(view, view.all(Scenario.class), locator);
	}

	/** A model of which only some scenarios are looked at; the others count as playable. */
	TrainingModel(ModelView view, List<Scenario> scenarios) {
		this(view, scenarios, SourceLocator.NONE);
	}

	private TrainingModel(ModelView view, List<Scenario> scenarios, SourceLocator locator) {
		this.view = view;
		for (Scenario scenario : scenarios) {
			List<ConversationProblem> problems = CourseCheck.conversationProblems(new ScriptWriter(new ShortIds()).write(scenario));
			if (!problems.isEmpty()) {
				unplayable.put(scenario, leftOut(scenario, problems, locator));
			}
		}
	}

	private static LeftOutScenario leftOut(Scenario scenario, List<ConversationProblem> problems, SourceLocator locator) {
		ConversationProblem first = problems.get(0);
		EObject fault = first.decision().isEmpty() ? scenario : Conversations.decisions(scenario).get(first.decision().getAsInt());
		String reason = problems.stream().map(ConversationProblem::text).collect(Collectors.joining(" "));
		return new LeftOutScenario(Elements.label(scenario), locator.locate(fault, Optional.empty()), Words.plain(reason), first.code());
	}

	ModelView view() {
		return view;
	}

	/** The programmes that authors wrote, in the order of the text. */
	public List<TrainingProgramme> programmes() {
		return view.all(TrainingProgramme.class);
	}

	/** All roles of all teams, in the order of the text. */
	public List<Role> roles() {
		return view.all(Role.class);
	}

	/** The organisation's name, or nothing where the model names none. */
	String organisationName() {
		return view.organisation().map(Elements::label).orElse("");
	}

	/** Whether the conversation can be played to its end on every path. */
	boolean isPlayable(Scenario scenario) {
		return !unplayable.containsKey(scenario);
	}

	/** The scenarios that cannot be played, in the order of the text. */
	List<LeftOutScenario> leftOut() {
		return List.copyOf(unplayable.values());
	}
}
