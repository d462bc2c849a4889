package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.StrategyElement;

/**
 * A strategy element that neither a leadership practice nor an initiative strengthens. Silent where it is weak and others are tied to it, which
 * {@link InfluenceOnWeakElement} reports, and where it has reached its target.
 */
public final class ElementWithoutPractice implements ElementRule<StrategyElement> {

	private static final RuleInfo INFO = new RuleInfo("JW-3101", "A strategy element is strengthened by something", GapKind.STRATEGY, GapSeverity.MAJOR,
			"What no leader practises and no initiative develops is a word in a document.",
			"It is part of our strategy, and nobody does anything about it.",
			Sources.ECOSYSTEM,
			"Say which practice or initiative strengthens the element; if there is none, begin with one habit of one leader.");

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
		boolean practised = !model.referring(element, Literals.LEADERSHIP_PRACTICE__STRENGTHENS, LeadershipPractice.class).isEmpty();
		boolean there = element.getCurrent() != null && element.getTarget() != null && element.getCurrent() >= element.getTarget();
		if (practised || there || !Initiatives.developing(element, model).isEmpty() || Maturity.isWeakLink(element, model)) {
			return Optional.empty();
		}
		Gap gap = Gap.of(element, name(element) + " is part of the strategy, and no practice and no initiative strengthens it.");
		return Optional.of(element.getCurrent() == null ? gap : gap.because(Maturity.of(element)));
	}
}
