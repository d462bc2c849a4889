package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.list;
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
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.StrategyElement;

/**
 * An influence between strategy elements one side of which is weak (maturity 1 or 2) without an initiative that develops it: a weak element pulls down what
 * it influences, and what influences a weak element works in vain. Reported at the element that influences.
 */
public final class InfluenceOnWeakElement implements ElementRule<StrategyElement> {

	private static final RuleInfo INFO = new RuleInfo("JW-3103", "A weak element that others are tied to is developed", GapKind.STRATEGY, GapSeverity.MAJOR,
			"One weak organism weakens those around it, so work on the others is partly lost until this one is developed.",
			"We push on one side, and the other side gives way.",
			Sources.ECOSYSTEM,
			"Start an initiative for the weak element before, or together with, the work on those that are tied to it.");

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
		List<StrategyElement> others = element.getInfluences().stream().filter(e -> e != element).distinct().toList();
		if (others.isEmpty()) {
			return Optional.empty();
		}
		if (Maturity.isWeakAndLeft(element, model)) {
			return Optional.of(Gap.of(element, name(element) + " is weak and pulls down " + names(others) + ", and no initiative develops it.")
					.at(Literals.STRATEGY_ELEMENT__INFLUENCES).because(Maturity.of(element)));
		}
		List<StrategyElement> weak = others.stream().filter(e -> Maturity.isWeakAndLeft(e, model)).toList();
		return weak.isEmpty() ? Optional.empty()
				: Optional.of(Gap.of(element, "What " + name(element) + " achieves is lost on " + names(weak) + ": weak, and no initiative develops "
						+ (weak.size() == 1 ? "it." : "them.")).at(Literals.STRATEGY_ELEMENT__INFLUENCES)
						.because("Maturity of 5: " + list(weak.stream().map(e -> name(e) + " " + e.getCurrent()).toList()) + "."));
	}
}
