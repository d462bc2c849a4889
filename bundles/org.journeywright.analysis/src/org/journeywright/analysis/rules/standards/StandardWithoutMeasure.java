package org.journeywright.analysis.rules.standards;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ServiceStandard;

/** A standard is measured by a metric, or a metric measures it. */
public final class StandardWithoutMeasure implements ElementRule<ServiceStandard> {

	private static final RuleInfo INFO = new RuleInfo("JW-2109", "A standard is measured", GapKind.STANDARDS, GapSeverity.MAJOR,
			"What is not measured is not missed: it loses against the next figure that is.",
			"Nobody can say whether this standard is met, for nothing measures it.",
			"Practice of service training: standards are the performance targets of managers and coaches",
			"Choose one metric by which customers or colleagues would notice, with a target.");

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
		boolean measured = !standard.getMeasures().isEmpty() || !model.metricsOf(standard).isEmpty();
		return measured ? Optional.empty() : Optional.of(Gap.of(standard, "Nothing measures whether " + Wording.name(standard) + " is met."));
	}
}
