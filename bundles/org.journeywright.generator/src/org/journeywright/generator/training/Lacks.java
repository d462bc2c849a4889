package org.journeywright.generator.training;

import java.util.ArrayList;
import java.util.List;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ScenarioTone;

/** Says what a model lacks for a good programme, so that nobody takes a thin programme for the best there is. */
final class Lacks {

	private Lacks() {
	}

	static List<String> of(Audience audience, Curriculum curriculum, String outcome, List<LeadershipPractice> practices) {
		List<String> lacks = new ArrayList<>();
		String who = audience.label();
		if (audience.roles().isEmpty()) {
			lacks.add("The programme names no audience, so nothing can be derived for it; say for which roles it is.");
			return lacks;
		}
		if (outcome.isEmpty()) {
			lacks.add("No business outcome is named; say what the programme serves.");
		}
		if (curriculum.standards().isEmpty()) {
			lacks.add("No standard concerns " + who + ", so there is nothing to read first; write the standards before the training.");
		}
		if (curriculum.issues().isEmpty()) {
			lacks.add("No issue is known where the work of " + who + " reaches customers; find out what goes wrong there.");
		}
		if (curriculum.wow().isEmpty() && audience.unplayable(ScenarioTone.WOW).findAny().isEmpty()) {
			lacks.add("No wow moment is told by or about " + who + "; collect one to close the programme.");
		}
		if (practices.isEmpty()) {
			lacks.add("No leadership practice carries the programme; say how leaders coach it.");
		}
		return lacks;
	}
}
