package org.journeywright.analysis.rules.handoff;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Handoff;

/** A handoff has a time limit. */
public final class HandoffWithoutTimeLimit implements ElementRule<Handoff> {

	private static final RuleInfo INFO = new RuleInfo("JW-2504", "A handoff has a time limit", GapKind.HANDOFF, GapSeverity.MINOR,
			"Most are passed on in good time anyway; without a limit, nobody can say which were not.",
			"Nobody has said by when this has to be handed over, so the customer's time is whatever is left.",
			Sources.INTERNAL_CUSTOMERS,
			"Count back from what customers expect, and agree on a limit with the receiver.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Handoff> subject() {
		return Handoff.class;
	}

	@Override
	public Optional<Gap> gap(Handoff handoff, ModelView model) {
		return handoff.getWithin() == null ? Optional.of(Gap.of(handoff, "By when " + Wording.name(handoff.getProvider()) + " has to hand over "
				+ Wording.name(handoff) + " is not agreed.")) : Optional.empty();
	}
}
