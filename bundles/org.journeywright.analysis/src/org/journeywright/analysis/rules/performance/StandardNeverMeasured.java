package org.journeywright.analysis.rules.performance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ColumnMapping;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardMeasure;

/** Of the metrics by which a standard is judged, one or more have a current value. */
public final class StandardNeverMeasured implements ElementRule<ServiceStandard> {

	private static final RuleInfo INFO = new RuleInfo("JW-2207", "A standard's measure has a value", GapKind.PERFORMANCE, GapSeverity.MINOR,
			"The measure is chosen, which is half of the work; until there is a value, nothing is known.",
			"We have decided how to tell whether this standard is met, and have not looked.",
			Sources.GAP_3,
			"Take the first measurement, roughly if need be, and note it as the current value.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ServiceStandard> subject() {
		return ServiceStandard.class;
	}

	@Override
	public Optional<Gap> gap(ServiceStandard standard, ModelView model) {
		List<Metric> metrics = Stream.concat(standard.getMeasures().stream().map(StandardMeasure::getMetric), model.metricsOf(standard).stream())
				.distinct().toList();
		boolean known = metrics.isEmpty() || metrics.stream().anyMatch(m -> m.getCurrent() != null || isFed(m, model));
		return known ? Optional.empty() : Optional.of(Gap.of(standard, "Whether " + Wording.name(standard) + " is met has never been measured.")
				.because("To be measured by " + Wording.names(metrics) + "."));
	}

	private static boolean isFed(Metric metric, ModelView model) {
		return !model.referring(metric, ModelPackage.Literals.COLUMN_MAPPING__METRIC, ColumnMapping.class).isEmpty();
	}
}
