package org.journeywright.analysis.rules.handoff;

import java.util.List;
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
import org.journeywright.model.ModelPackage;

/** Each handoff supports a touchpoint or feeds another one. Reported at the last handoff of a chain; circles have a rule of their own. */
public final class HandoffChainEndsNowhere implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2501", "Every chain of handoffs ends at a customer", GapKind.HANDOFF, GapSeverity.CRITICAL,
			"Work is done that no customer notices, or one notices it and we do not know; either way somebody's time is lost every day.",
			"Colleagues hand this on faithfully, and nobody can say which customer would notice if they stopped.",
			Sources.INTERNAL_CUSTOMERS,
			"Name the touchpoint that suffers if this fails, or the handoff that waits for it; if there is none, ask why it is done.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Handoff.class).stream().filter(h -> h.getSupports().isEmpty() && h.getFeeds().isEmpty()).forEach(h -> gaps.accept(gap(h, model)));
	}

	private static Gap gap(Handoff last, ModelView model) {
		Gap gap = Gap.of(last, Wording.name(last) + " goes from " + Wording.name(last.getProvider()) + " to " + Wording.name(last.getReceiver())
				+ " and ends there: no touchpoint depends on it.");
		for (String expectation : last.getExpectations()) {
			gap = gap.because("The receiver expects: " + Wording.quote(expectation) + ".");
		}
		List<Handoff> next = model.referring(last.getReceiver(), ModelPackage.Literals.HANDOFF__PROVIDER, Handoff.class).stream().filter(h -> h != last).toList();
		gap = next.isEmpty() ? gap : gap.because(Wording.name(last.getReceiver()) + " hands over " + Wording.names(next) + "; nothing says that this waits for it.");
		List<Handoff> feeding = model.referring(last, ModelPackage.Literals.HANDOFF__FEEDS, Handoff.class);
		return feeding.isEmpty() ? gap : gap.because("It is fed by " + Wording.names(feeding) + ".");
	}
}
