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

/** A handoff says what its receiver expects. */
public final class ReceiverNotAsked implements ElementRule<Handoff> {

	private static final RuleInfo INFO = new RuleInfo("JW-2503", "What the receiver expects is known", GapKind.HANDOFF, GapSeverity.MAJOR,
			"The provider serves a customer whom nobody has asked.",
			"We do not know what the colleague who receives this needs, so it is done the way the sender finds easiest.",
			Sources.INTERNAL_CUSTOMERS,
			"Ask the receiver what they need to start at once, and write it down in their words.");

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
		return handoff.getExpectations().isEmpty() ? Optional.of(Gap.of(handoff, "What " + Wording.name(handoff.getReceiver()) + " expects of "
				+ Wording.name(handoff) + " is not known.")) : Optional.empty();
	}
}
