package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.Initiative;
import org.journeywright.model.Milestone;

/** Results on the way of an initiative, in words. */
final class Milestones {

	private Milestones() {
	}

	/** The first result that is not there yet. */
	static Optional<Milestone> next(Initiative initiative) {
		return initiative.getMilestones().stream().filter(m -> !m.isDone() && m.getDate() != null).min(Comparator.comparing(Milestone::getDate));
	}

	/** A result with its day, and whether it is there. */
	static String told(Milestone milestone, ModelView model) {
		LocalDate date = milestone.getDate();
		String state = milestone.isDone() ? " (done)" : Dates.late(milestone, model).map(d -> " (" + Dates.lateWords(d) + ")").orElse("");
		return (date == null ? "" : Dates.day(date) + ": ") + Optional.ofNullable(milestone.getResult()).orElse("") + state;
	}
}
