package org.journeywright.analysis.rules.communication;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Promise;

/** A promise names the touchpoints at which it is kept. */
public final class PromiseKeptNowhere implements ElementRule<Promise> {

	private static final RuleInfo INFO = new RuleInfo("JW-2301", "A promise is kept somewhere", GapKind.COMMUNICATION, GapSeverity.CRITICAL,
			"Customers act on what we tell them; each time it is not kept, we have taught them not to believe us.",
			"We tell customers this, and nowhere on their way does anybody keep it.",
			Sources.GAP_4,
			"Keep it, by naming the touchpoint and the standard, or stop promising it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Promise> subject() {
		return Promise.class;
	}

	@Override
	public Optional<Gap> gap(Promise promise, ModelView model) {
		if (!promise.getKeptAt().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(promise, Wording.name(promise) + " is promised" + where(promise) + " and kept nowhere.");
		gap = Wording.isBlank(promise.getStatement()) ? gap : gap.because("Customers hear: " + Wording.quote(promise.getStatement()) + ".");
		return Optional.of(promise.getKeptThrough().isEmpty() ? gap.because("No standard carries it either.") : gap);
	}

	private static String where(Promise promise) {
		return promise.getMadeAt().isEmpty() ? "" : " at " + Wording.names(promise.getMadeAt());
	}
}
