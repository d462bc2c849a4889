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

/** A promise that is kept somewhere is kept through a standard. */
public final class PromiseWithoutStandard implements ElementRule<Promise> {

	private static final RuleInfo INFO = new RuleInfo("JW-2302", "A promise is kept through a standard", GapKind.COMMUNICATION, GapSeverity.MAJOR,
			"It is kept by those who happen to know and care; the next customer may meet somebody else.",
			"Somebody is expected to keep this promise, and nothing we ask of them says so.",
			Sources.GAP_4,
			"Name the standard that keeps it, or put the promise into one.");

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
		return promise.getKeptAt().isEmpty() || !promise.getKeptThrough().isEmpty() ? Optional.empty() : Optional.of(Gap.of(promise,
				Wording.name(promise) + " is to be kept at " + Wording.names(promise.getKeptAt()) + ", and no standard asks for it."));
	}
}
