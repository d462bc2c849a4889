package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;

/** A metric that is tied to nothing it measures. */
public final class MetricMeasuresNothing implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-2807", "A metric measures something", GapKind.METRICS, GapSeverity.MAJOR,
			"A figure that belongs to no journey, touchpoint, handoff, standard or programme tells nobody what to do differently.",
			"There is a figure, and no place where work on it could begin.",
			Sources.OUTCOMES,
			"Say with \"measures\" where in the experience it is taken.");

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
		boolean shows = !model.referring(metric, Literals.STANDARD_MEASURE__METRIC, EObject.class).isEmpty();
		if (!metric.getMeasures().isEmpty() || shows) {
			return Optional.empty();
		}
		Gap gap = Gap.of(metric, name(metric) + " measures nothing in particular.").at(Literals.METRIC__MEASURES);
		return Optional.of(metric.getDrives().isEmpty() ? gap : gap.because("It is meant to drive " + names(metric.getDrives()) + "."));
	}
}
