package org.journeywright.analysis.rules.model;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Amount;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.StandardMeasure;

/** A standard that names a level names the one that is the metric's target. */
public final class TargetsThatDiffer implements ElementRule<StandardMeasure> {

	private static final RuleInfo INFO = new RuleInfo("JW-1018", "A metric has one target", GapKind.MODEL, GapSeverity.MAJOR,
			"Two teams will each meet their own and argue about the other.",
			"A standard asks for another level than the metric it is measured by.",
			Sources.SOUND_MODEL,
			"Agree on one target, and state it with the metric.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<StandardMeasure> subject() {
		return StandardMeasure.class;
	}

	@Override
	public Optional<Gap> gap(StandardMeasure measure, ModelView model) {
		Amount asked = measure.getTarget();
		Amount target = measure.getMetric().getTarget();
		return asked == null || target == null || asked.value().compareTo(target.value()) == 0 ? Optional.empty() : Optional.of(Gap.of(measure,
				Wording.name(measure.eContainer()) + " asks for " + asked + ", while " + Wording.name(measure.getMetric()) + " is to reach " + target + ".")
				.at(ModelPackage.Literals.STANDARD_MEASURE__TARGET));
	}
}
