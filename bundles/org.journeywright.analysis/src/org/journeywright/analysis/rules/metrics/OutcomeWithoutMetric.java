package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.TrainingProgramme;

/** A business outcome that no metric drives. */
public final class OutcomeWithoutMetric implements ElementRule<BusinessOutcome> {

	private static final RuleInfo INFO = new RuleInfo("JW-2809", "A business outcome has a metric that drives it", GapKind.METRICS, GapSeverity.MAJOR,
			"The outcome is wanted and nobody will see in time whether it is coming.",
			"We want this result and have no figure that tells us early whether we are on the way.",
			Sources.OUTCOMES,
			"Choose a figure from the customers' experience that moves before the outcome does, and say there that it \"drives\" the outcome.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<BusinessOutcome> subject() {
		return BusinessOutcome.class;
	}

	@Override
	public Optional<Gap> gap(BusinessOutcome outcome, ModelView model) {
		if (!model.referring(outcome, Literals.METRIC__DRIVES, Metric.class).isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(outcome, "No metric shows whether " + name(outcome) + " is coming.");
		List<TrainingProgramme> programmes = model.referring(outcome, Literals.TRAINING_PROGRAMME__OUTCOMES, TrainingProgramme.class);
		return Optional.of(programmes.isEmpty() ? gap : gap.because("Meant to serve it: " + names(programmes) + "."));
	}
}
