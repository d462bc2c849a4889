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
import org.journeywright.model.ModelPackage;
import org.journeywright.model.StrategyElement;

/** The maturity to reach is not below the one today. */
public final class MaturityTargetBelowCurrent implements ElementRule<StrategyElement> {

	private static final RuleInfo INFO = new RuleInfo("JW-1010", "A strategy element is not planned to get worse", GapKind.MODEL, GapSeverity.MAJOR,
			"Most often the two figures were swapped; if not, somebody decided to give something up and ought to say so.",
			"By its figures, an element of the strategy is to become weaker than it is.",
			Sources.SOUND_MODEL,
			"Swap the two figures if they were mixed up, or set the target at today's level and say why that is enough.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<StrategyElement> subject() {
		return StrategyElement.class;
	}

	@Override
	public Optional<Gap> gap(StrategyElement element, ModelView model) {
		Integer current = element.getCurrent();
		Integer target = element.getTarget();
		return current == null || target == null || target >= current ? Optional.empty() : Optional.of(Gap.of(element,
				Wording.name(element) + " stands at " + current + " today and is to reach " + target + ": by these figures it would get worse.")
				.at(ModelPackage.Literals.STRATEGY_ELEMENT__TARGET));
	}
}
