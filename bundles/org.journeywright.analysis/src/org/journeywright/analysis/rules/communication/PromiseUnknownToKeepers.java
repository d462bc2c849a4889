package org.journeywright.analysis.rules.communication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** Where a promise is kept, one or more of the delivering roles are bound by one of the standards that keep it. */
public final class PromiseUnknownToKeepers implements ElementRule<Promise> {

	private static final RuleInfo INFO = new RuleInfo("JW-2304", "Those who keep a promise know of it", GapKind.COMMUNICATION, GapSeverity.MAJOR,
			"The people in front of the customer learn of the promise from the customer.",
			"The promise is to be kept by people whom the standard behind it does not bind, so they do not know that it is theirs.",
			Sources.ONE_MEANING,
			"Bind the role by the standard that keeps the promise, and tell it what customers have been told.");

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
		Set<Role> bound = promise.getKeptThrough().stream().flatMap(s -> ModelView.rolesOf(s).stream()).collect(Collectors.toSet());
		List<Touchpoint> unaware = bound.isEmpty() ? List.of()
				: promise.getKeptAt().stream().filter(t -> !t.getRoles().isEmpty() && t.getRoles().stream().noneMatch(bound::contains)).toList();
		return unaware.isEmpty() ? Optional.empty() : Optional.of(gap(promise, unaware));
	}

	private static Gap gap(Promise promise, List<Touchpoint> unaware) {
		Gap gap = Gap.of(promise, Wording.name(promise) + " is to be kept at " + Wording.names(unaware) + " by people whom no standard binds to it.")
				.at(ModelPackage.Literals.PROMISE__KEPT_AT).because("It is kept through " + Wording.names(promise.getKeptThrough()) + ".");
		for (Touchpoint touchpoint : unaware) {
			gap = gap.because(Wording.name(touchpoint) + " is delivered by " + Wording.names(touchpoint.getRoles()) + ".");
		}
		return gap;
	}
}
