package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.Initiative;
import org.journeywright.model.Milestone;

/**
 * Where days are on a drawing.
 *
 * @param from
 *            the first day, which begins a month
 * @param days
 *            how many days there are
 * @param left
 *            the x of the first day
 * @param perDay
 *            the width of a day
 */
record TimeAxis(LocalDate from, long days, double left, double perDay) {

	private static final double USUAL = 1440;
	private static final double WIDEST = 2400;
	private static final double WIDEST_DAY = 6;
	private static final double LEAST_STEP = 34;
	private static final int YEAR = 12;
	/** So many months from one line to the next: a month, a quarter, a year, and then ever more years. */
	private static final int[] STEPS = { 1, 3, YEAR, 5 * YEAR, 10 * YEAR, 50 * YEAR, 100 * YEAR, 500 * YEAR, 1000 * YEAR, 10_000 * YEAR };

	/**
	 * A stretch of the axis with a name.
	 *
	 * @param from
	 *            its left edge
	 */
	record Part(double from, double to, String label) {
	}

	/** The axis that has room for some initiatives and the date of the model; a year from that date where none has dates. */
	static Optional<TimeAxis> of(Collection<Initiative> initiatives, ModelView model, double left) {
		List<LocalDate> dates = Stream.concat(initiatives.stream().flatMap(TimeAxis::dates), model.date().stream()).filter(d -> d != null).sorted().toList();
		if (dates.isEmpty()) {
			return Optional.empty();
		}
		// A week before the first day, so that arrows have room to arrive.
		LocalDate from = (dates.getFirst().getYear() > 1 ? dates.getFirst().minusDays(7) : dates.getFirst()).withDayOfMonth(1);
		LocalDate to = dates.getLast().plusDays(21).withDayOfMonth(1).plusMonths(1);
		LocalDate until = to.isBefore(from.plusMonths(YEAR)) ? from.plusMonths(YEAR) : to;
		long days = ChronoUnit.DAYS.between(from, until);
		return Optional.of(new TimeAxis(from, days, left, days > WIDEST ? WIDEST / days : Math.clamp(USUAL / days, 1, WIDEST_DAY)));
	}

	private static Stream<LocalDate> dates(Initiative initiative) {
		return Stream.concat(Stream.of(Optional.ofNullable(initiative.getStart()), Optional.ofNullable(initiative.getEnd())).flatMap(Optional::stream),
				initiative.getStart() == null && initiative.getEnd() == null ? Stream.of() : initiative.getMilestones().stream().map(Milestone::getDate));
	}

	/** The x at which a day begins. */
	double x(LocalDate day) {
		return left + day(day) * perDay;
	}

	/** How many days after the first one a day is. */
	int day(LocalDate day) {
		return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
	}

	double width() {
		return days * perDay;
	}

	double right() {
		return left + width();
	}

	/** The parts with names that fit: months, quarters, years or many years. */
	List<Part> parts() {
		return parts(step());
	}

	/** The years above the parts; none where the parts are years themselves. */
	List<Part> years() {
		return step() < YEAR ? parts(YEAR) : List.of();
	}

	private int step() {
		for (int step : STEPS) {
			if (step * 30.4 * perDay >= LEAST_STEP) {
				return step;
			}
		}
		return STEPS[STEPS.length - 1];
	}

	private List<Part> parts(int step) {
		List<Part> parts = new ArrayList<>();
		LocalDate end = from.plusDays(days);
		long month = Math.floorDiv(from.getYear() * 12L + from.getMonthValue() - 1, (long) step) * step;
		while (true) {
			LocalDate start = LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
			if (!start.isBefore(end)) {
				return parts;
			}
			LocalDate next = start.plusMonths(step);
			parts.add(new Part(Math.max(left, x(start)), Math.min(right(), x(next)), label(start, step)));
			month += step;
		}
	}

	private static String label(LocalDate start, int step) {
		return step == 1 ? Month.of(start.getMonthValue()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
				: step == 3 ? "Q" + ((start.getMonthValue() + 2) / 3) : step == YEAR ? Integer.toString(start.getYear()) : "from " + start.getYear();
	}
}
