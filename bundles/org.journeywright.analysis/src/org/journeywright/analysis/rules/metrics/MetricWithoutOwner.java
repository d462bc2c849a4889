package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;

/** A metric that no role answers for. */
public final class MetricWithoutOwner implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-2802", "A metric has an owner", GapKind.METRICS, GapSeverity.MAJOR,
			"A figure without an owner is read and regretted; nobody acts on it.",
			"When the figure falls, everybody looks at somebody else.",
			Sources.OUTCOMES,
			"Name the role that answers for it, with \"owned by\": one that can change what moves the figure.");

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
		if (metric.getOwner() != null) {
			return Optional.empty();
		}
		Gap gap = Gap.of(metric, "Nobody answers for " + name(metric) + ".").at(Literals.METRIC__OWNER);
		return Optional.of(metric.getCurrent() == null ? gap : gap.because("It stands at " + metric.getCurrent() + "."));
	}
}
