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
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;

/** An initiative that addresses no gap, strengthens no strategy element and removes no root cause. */
public final class InitiativeAddressesNothing implements ElementRule<Initiative> {

	private static final RuleInfo INFO = new RuleInfo("JW-3109", "An initiative addresses something", GapKind.STRATEGY, GapSeverity.MAJOR,
			"Effort that is tied to no touchpoint, issue, standard, root cause or strategy element changes nothing that a customer would notice.",
			"We are busy with something and cannot say what it will improve.",
			Sources.ROADMAP,
			"Say with \"addresses\" or \"strengthens\" what it will improve, or stop it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Initiative> subject() {
		return Initiative.class;
	}

	@Override
	public Optional<Gap> gap(Initiative initiative, ModelView model) {
		boolean remedies = !model.referring(initiative, Literals.ROOT_CAUSE__REMEDIES, RootCause.class).isEmpty();
		if (!Initiatives.isOpen(initiative) || remedies || !initiative.getAddresses().isEmpty() || !initiative.getStrengthens().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(initiative, "Nobody can say what " + name(initiative) + " will improve.").at(Literals.INITIATIVE__ADDRESSES);
		return Optional.of(initiative.getEffort() == null ? gap : gap.because("Its effort is " + initiative.getEffort() + " of 5."));
	}
}
