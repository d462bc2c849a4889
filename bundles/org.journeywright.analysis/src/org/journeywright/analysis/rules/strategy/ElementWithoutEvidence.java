package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.isBlank;
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

/** A strategy element whose maturity is not known, or is stated without evidence. */
public final class ElementWithoutEvidence implements ElementRule<StrategyElement> {

	private static final RuleInfo INFO = new RuleInfo("JW-3105", "A strategy element's maturity has evidence", GapKind.STRATEGY, GapSeverity.MINOR,
			"The rating may be right; but without a fact it is an opinion, and the next leader will have another.",
			"We rated ourselves and cannot say on what grounds.",
			Sources.ROADMAP,
			"Add one fact with \"evidence\": a figure, an observation, a sentence from an interview.");

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
		if (element.getCurrent() == null) {
			return Optional.of(Gap.of(element, "Nobody has rated how far " + name(element) + " is today.").at(Literals.STRATEGY_ELEMENT__CURRENT)
					.next("Rate it from 1 (absent) to 5 (lived everywhere) with \"maturity\", and add one fact with \"evidence\"."));
		}
		return element.getEvidence().stream().anyMatch(e -> !isBlank(e)) ? Optional.empty()
				: Optional.of(Gap.of(element, name(element) + " is rated " + element.getCurrent() + " of 5, and nothing shows that it is so.")
						.at(Literals.STRATEGY_ELEMENT__EVIDENCE));
	}
}
