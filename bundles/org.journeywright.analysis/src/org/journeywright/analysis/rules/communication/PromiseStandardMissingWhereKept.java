package org.journeywright.analysis.rules.communication;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Promise;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;

/**
 * At each touchpoint where a promise is kept, one of the standards that keep it applies, or, for internal ones, is kept by a handoff behind the
 * touchpoint.
 */
public final class PromiseStandardMissingWhereKept implements ElementRule<Promise> {

	private static final RuleInfo INFO = new RuleInfo("JW-2305", "The standard behind a promise applies where it is kept",
			GapKind.COMMUNICATION, GapSeverity.MAJOR,
			"The promise was thought through up to the last step; in the situation itself nothing asks for it.",
			"The standard that is meant to keep this promise does not apply at the moment in which it has to be kept.",
			Sources.GAP_4,
			"Apply the standard at this touchpoint, or name the one that really keeps the promise there.");

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
		List<ServiceStandard> standards = promise.getKeptThrough();
		List<Touchpoint> without = standards.isEmpty() ? List.of() : promise.getKeptAt().stream().filter(t -> !applies(standards, t, model)).toList();
		return without.isEmpty() ? Optional.empty() : Optional.of(Gap.of(promise, Wording.name(promise) + " is to be kept at " + Wording.names(without)
				+ " through " + Wording.names(standards) + ", which " + (standards.size() == 1 ? "does" : "do") + " not apply there.")
				.at(ModelPackage.Literals.PROMISE__KEPT_THROUGH));
	}

	private static boolean applies(List<ServiceStandard> standards, Touchpoint touchpoint, ModelView model) {
		return standards.stream().anyMatch(s -> touchpoint.getStandards().contains(s) || s.getKind() == StandardKind.INTERNAL
				&& model.handoffsBehind(touchpoint).stream().anyMatch(h -> h.getStandards().contains(s)));
	}
}
