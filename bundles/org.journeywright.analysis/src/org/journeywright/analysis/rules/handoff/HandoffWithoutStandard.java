package org.journeywright.analysis.rules.handoff;

import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Handoff;
import org.journeywright.model.StandardKind;

/** A handoff keeps one or more internal standards. Critical where it leads to a moment of truth, directly or through what it feeds. */
public final class HandoffWithoutStandard implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2502", "A handoff has an internal standard", GapKind.HANDOFF, GapSeverity.MAJOR,
			"Each colleague does what seems right from their own desk. Where a moment of truth depends on it, that is critical.",
			"Colleagues depend on each other here, and have never agreed on what they can count on.",
			Sources.INTERNAL_CUSTOMERS,
			"Bring both sides together: what does the receiver need, by when, and what does the provider do when that fails? State it as an internal "
					+ "standard.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Chains chains = Chains.in(model);
		model.all(Handoff.class).stream().filter(h -> h.getStandards().stream().noneMatch(s -> s.getKind() == StandardKind.INTERNAL))
				.forEach(h -> gaps.accept(gap(h, chains)));
	}

	private static Gap gap(Handoff handoff, Chains chains) {
		Gap gap = Gap.of(handoff, Wording.name(handoff.getProvider()) + " owes " + Wording.name(handoff) + " to " + Wording.name(handoff.getReceiver())
				+ ", and nobody has agreed what a good one is.");
		for (String expectation : handoff.getExpectations()) {
			gap = gap.because("The receiver expects: " + Wording.quote(expectation) + ".");
		}
		gap = handoff.getSupports().isEmpty() ? gap : gap.because("If it fails, customers notice at " + Wording.names(handoff.getSupports()) + ".");
		return chains.reachesMomentOfTruth(handoff) ? gap.weighing(GapSeverity.CRITICAL).because("A moment of truth depends on it.") : gap;
	}
}
