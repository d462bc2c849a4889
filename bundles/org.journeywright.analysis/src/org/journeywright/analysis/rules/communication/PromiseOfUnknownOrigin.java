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

/** A promise says who makes it and at which touchpoints. */
public final class PromiseOfUnknownOrigin implements ElementRule<Promise> {

	private static final RuleInfo INFO = new RuleInfo("JW-2303", "A promise is made by somebody, somewhere", GapKind.COMMUNICATION, GapSeverity.MINOR,
			"It is only bookkeeping, until the promise has to change and nobody knows whom to tell.",
			"Customers believe that we promised this, and we cannot say who tells them so, or where.",
			Sources.ONE_MEANING,
			"Find out who says it and where customers hear it: sales talk, page, brochure, contract.");

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
		boolean by = !promise.getMadeBy().isEmpty();
		boolean at = !promise.getMadeAt().isEmpty();
		String unknown = by ? "where customers hear it" : at ? "who makes it" : "who makes it or where customers hear it";
		return by && at ? Optional.empty() : Optional.of(Gap.of(promise, "Of " + Wording.name(promise) + " it is not known " + unknown + "."));
	}
}
