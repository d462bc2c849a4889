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
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.StrategyElement;

/**
 * A strategy element that is to become better while no initiative develops it. Silent where no practice strengthens it either, which
 * {@link ElementWithoutPractice} reports, and where it is weak and others are tied to it, which {@link InfluenceOnWeakElement} reports.
 */
public final class TargetWithoutInitiative implements ElementRule<StrategyElement> {

	private static final RuleInfo INFO = new RuleInfo("JW-3104", "A maturity target has an initiative", GapKind.STRATEGY, GapSeverity.MAJOR,
			"Practices keep an element where it is; a step up takes an initiative, with a sponsor and a date.",
			"We want to be better at it and have planned nothing that would make us so.",
			Sources.ROADMAP,
			"Plan an initiative that strengthens the element, or set the target to where you are.");

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
		List<LeadershipPractice> practices = model.referring(element, Literals.LEADERSHIP_PRACTICE__STRENGTHENS, LeadershipPractice.class);
		boolean higher = element.getTarget() != null && (element.getCurrent() == null || element.getTarget() > element.getCurrent());
		if (!higher || practices.isEmpty() || !Initiatives.developing(element, model).isEmpty() || Maturity.isWeakLink(element, model)) {
			return Optional.empty();
		}
		String from = element.getCurrent() == null ? "" : " from " + element.getCurrent();
		return Optional.of(Gap.of(element, name(element) + " is to rise" + from + " to " + element.getTarget() + ", and no initiative leads there.")
				.at(Literals.STRATEGY_ELEMENT__TARGET).because("Strengthened so far by " + names(practices) + "."));
	}
}
