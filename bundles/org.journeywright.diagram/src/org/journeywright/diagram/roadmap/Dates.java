package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.model.Initiative;
import org.journeywright.model.Milestone;

/** Dates of initiatives in words, judged against the date the model speaks of. */
final class Dates {

	private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

	private Dates() {
	}

	/** A day: "3 Oct 2026". */
	static String day(LocalDate date) {
		return WHOLE.format(date);
	}

	/** From when until when, as far as it is said; empty where neither is. */
	static String span(Initiative initiative) {
		LocalDate start = initiative.getStart();
		LocalDate end = initiative.getEnd();
		if (start == null) {
			return end == null ? "" : "until " + day(end);
		}
		if (end == null) {
			return "from " + day(start);
		}
		return (start.getYear() == end.getYear() ? SHORT : WHOLE).format(start) + " – " + day(end);
	}

	/** The first and the last day as they are typed: "2026-03-01 to 2026-05-31"; empty where neither is said. */
	static String written(Initiative initiative) {
		String start = initiative.getStart() == null ? "" : initiative.getStart().toString();
		return initiative.getEnd() == null ? start : (start + " to " + initiative.getEnd()).strip();
	}

	/** How many days an initiative is past its end without being done; empty where it is not, or the model has no date. */
	static Optional<Long> late(Initiative initiative, ModelView model) {
		return Initiatives.isOpen(initiative) ? late(initiative.getEnd(), model) : Optional.empty();
	}

	/** How many days a result is past its day without being there. */
	static Optional<Long> late(Milestone milestone, ModelView model) {
		return milestone.isDone() || milestone.eContainer() instanceof Initiative owner && !Initiatives.isOpen(owner) ? Optional.empty() : late(milestone.getDate(), model);
	}

	private static Optional<Long> late(LocalDate due, ModelView model) {
		return due == null ? Optional.empty() : model.date().map(d -> ChronoUnit.DAYS.between(due, d)).filter(days -> days > 0);
	}

	/** Some days in words: "9 days late", "7 weeks late". */
	static String lateWords(long days) {
		return days < 21 ? days + (days == 1 ? " day late" : " days late") : days < 120 ? days / 7 + " weeks late" : days / 30 + " months late";
	}
}
