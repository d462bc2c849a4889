package org.journeywright.generator.training;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.journeywright.analysis.ModelView;
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
	private final Map<Scenario, String> unplayable = new IdentityHashMap<>();

	public TrainingModel(ModelView view) {
		this.view = view;
		for (Scenario scenario : view.all(Scenario.class)) {
			List<String> problems = CourseCheck.conversationProblems(new ScriptWriter(new ShortIds()).write(scenario));
			if (!problems.isEmpty()) {
				unplayable.put(scenario, problems.get(0));
			}
		}
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

	/** Why the conversation cannot be played, as a sentence; empty when it can. */
	String whyUnplayable(Scenario scenario) {
		return unplayable.getOrDefault(scenario, "");
	}
}
