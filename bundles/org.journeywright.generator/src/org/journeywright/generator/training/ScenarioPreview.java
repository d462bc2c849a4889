package org.journeywright.generator.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.course.ConversationProblem;
import org.journeywright.generator.course.Course;
import org.journeywright.generator.course.CourseCheck;
import org.journeywright.generator.training.ProgrammePlan.PlannedModule;
import org.journeywright.generator.training.ProgrammePlan.PlannedPhase;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Scenario;

/** One scenario as learners would play it now, while it is still being written: a course with nothing else in it, or what stands in the way. */
public sealed interface ScenarioPreview {

	/**
	 * The scenario can be played.
	 *
	 * @param course    holds the scenario as its only activity
	 * @param decisions the identifiers of the decisions in the course, by the identity of the decision point in the model, in the order of the text
	 */
	record Playable(Course course, Map<String, String> decisions) implements ScenarioPreview {
	}

	/** The scenario cannot be played; at least one obstacle says why. */
	record Unplayable(List<Obstacle> obstacles) implements ScenarioPreview {
		public Unplayable {
			obstacles = List.copyOf(obstacles);
		}
	}

	/**
	 * What keeps a scenario from being played.
	 *
	 * @param identity the identity of the scenario, or of the decision point at fault
	 * @param text     a sentence that says where in the scenario, what is wrong and how to mend it
	 */
	record Obstacle(String identity, String text) {
	}

	/** The scenario as it is now; to be asked on the thread that owns the model. */
	static ScenarioPreview of(ModelView view, Scenario scenario) {
		List<ConversationProblem> problems = CourseCheck.conversationProblems(new ScriptWriter(new ShortIds()).write(scenario));
		if (!problems.isEmpty()) {
			return new Unplayable(problems.stream().map(problem -> obstacle(scenario, problem)).toList());
		}
		Course course = CourseBuilder.build(new TrainingModel(view, List.of()), plan(scenario), "preview");
		Map<String, String> decisions = new LinkedHashMap<>();
		List<DecisionPoint> points = Conversations.decisions(scenario);
		for (int place = 0; place < points.size(); place++) {
			decisions.put(Elements.identity(points.get(place)), course.scenarios().get(0).decisions().get(place).id());
		}
		return new Playable(course, decisions);
	}

	private static ProgrammePlan plan(Scenario scenario) {
		String identity = "preview/" + Elements.identity(scenario);
		String title = Elements.label(scenario);
		Piece piece = new Piece(new Content.Play(scenario), Piece.Origin.DERIVED, "");
		PlannedModule module = new PlannedModule(identity, title, Course.Module.Kind.ISSUES, "", List.of(piece));
		PlannedPhase phase = new PlannedPhase(title, Optional.empty(), Optional.empty(), List.of(module));
		return new ProgrammePlan(identity, title, Refs.all(scenario.getRoles()), "", "", "", List.of(phase), List.of(), List.of(), List.of());
	}

	private static Obstacle obstacle(Scenario scenario, ConversationProblem problem) {
		EObject fault = problem.decision().isEmpty() ? scenario : Conversations.decisions(scenario).get(problem.decision().getAsInt());
		return new Obstacle(Elements.identity(fault), inside(problem.text(), Elements.label(scenario)));
	}

	/** The sentence as it reads where everybody knows which scenario it is about. */
	private static String inside(String sentence, String title) {
		String name = "Scenario \"" + title + "\"";
		if (!sentence.startsWith(name)) {
			return sentence;
		}
		String rest = sentence.substring(name.length());
		return rest.startsWith(", ") ? Character.toUpperCase(rest.charAt(2)) + rest.substring(3) : "The scenario" + rest;
	}
}
