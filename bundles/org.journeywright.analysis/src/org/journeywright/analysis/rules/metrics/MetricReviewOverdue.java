package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.rules.Wording.name;

import java.time.LocalDate;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Cadence;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;

/**
 * A metric whose next review is past: the last review plus the rhythm lies before the day the model speaks of. A metric with a rhythm that has never been
 * reviewed counts as overdue. Silent when the model speaks of no day.
 */
public final class MetricReviewOverdue implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-2806", "A metric's review is not overdue", GapKind.METRICS, GapSeverity.MAJOR,
			"A review that is put off once is put off again, and what the figure tried to say goes unheard.",
			"The date to look at this figure and act has passed.",
			Sources.OUTCOMES,
			"Hold the review, decide on one thing to do, and note the date with \"last reviewed\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Metric> subject() {
		return Metric.class;
	}

	@Override
	public Optional<Gap> gap(Metric metric, ModelView model) {
		return model.date().filter(d -> metric.getCadence() != Cadence.NONE).flatMap(today -> overdue(metric, today));
	}

	private static Optional<Gap> overdue(Metric metric, LocalDate today) {
		String rhythm = metric.getCadence().getLiteral();
		if (metric.getLastReviewed() == null) {
			return Optional.of(Gap.of(metric, name(metric) + " is to be reviewed " + rhythm + " and has never been.").at(Literals.METRIC__CADENCE));
		}
		if (!today.isAfter(metric.getLastReviewed())) {
			return Optional.empty();
		}
		LocalDate due = due(metric.getLastReviewed(), metric.getCadence());
		return !today.isAfter(due) ? Optional.empty()
				: Optional.of(Gap.of(metric, "The " + rhythm + " review of " + name(metric) + " was due on " + due + ".").at(Literals.METRIC__LAST_REVIEWED)
						.because("Last reviewed on " + metric.getLastReviewed() + "; the model speaks of " + today + "."));
	}

	private static LocalDate due(LocalDate last, Cadence cadence) {
		return switch (cadence) {
			case DAILY -> last.plusDays(1);
			case WEEKLY -> last.plusWeeks(1);
			case MONTHLY -> last.plusMonths(1);
			case QUARTERLY -> last.plusMonths(3);
			case YEARLY -> last.plusYears(1);
			case NONE -> LocalDate.MAX;
		};
	}
}
