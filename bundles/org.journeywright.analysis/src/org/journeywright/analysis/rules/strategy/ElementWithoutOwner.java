package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.StrategyElement;

/** A strategy element that no role answers for. */
public final class ElementWithoutOwner implements ElementRule<StrategyElement> {

	private static final RuleInfo INFO = new RuleInfo("JW-3106", "A strategy element has an owner", GapKind.STRATEGY, GapSeverity.MINOR,
			"Practices and initiatives may go on without one; but nobody looks at the element as a whole.",
			"Everybody's matter, and so nobody's.",
			Sources.ECOSYSTEM,
			"Name a leader role that answers for it, with \"owned by\".");

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
		return element.getOwner() != null ? Optional.empty()
				: Optional.of(Gap.of(element, "Nobody answers for " + name(element) + ".").at(Literals.STRATEGY_ELEMENT__OWNER));
	}
}
