package org.journeywright.analysis.rules.strategy;

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
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.StrategyElement;

/**
 * A weak strategy element (maturity 1 or 2) that others are tied to by influence and that no initiative develops: it pulls down what it influences, and what
 * influences it works in vain.
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
		if (!Maturity.isWeakLink(element, model)) {
			return Optional.empty();
		}
		List<StrategyElement> influenced = Maturity.influenced(element);
		List<StrategyElement> influencing = Maturity.influencing(element, model);
		List<LeadershipPractice> practices = model.referring(element, Literals.LEADERSHIP_PRACTICE__STRENGTHENS, LeadershipPractice.class);
		String effect = influenced.isEmpty() ? " wastes what is done for " + names(influencing) : " pulls down " + names(influenced);
		Gap gap = Gap.of(element, name(element) + " is weak and" + effect + ", and no initiative develops it.").at(Literals.STRATEGY_ELEMENT__CURRENT)
				.because(Maturity.of(element));
		gap = influenced.isEmpty() || influencing.isEmpty() ? gap : gap.because("Influencing it in vain: " + names(influencing) + ".");
		return Optional.of(gap.because(practices.isEmpty() ? "No practice strengthens it either." : "Strengthened so far by " + names(practices) + " alone."));
	}
}
