package org.journeywright.analysis.rules.communication;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Promise;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/**
 * For each touchpoint where a promise is kept, one or more of those who make it deliver the touchpoint, work behind it, or provide a handoff that
 * leads to it.
 */
public final class PromiseNotHandedOver implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2306", "A promise travels from who makes it to where it is kept",
			GapKind.COMMUNICATION, GapSeverity.MAJOR,
			"The break between selling and delivering is where most broken promises begin.",
			"Those who make this promise hand nothing on to where it has to be kept, so it gets lost on the way.",
			Sources.ONE_MEANING,
			"Add the promise to a handoff that leads from those who make it to those who keep it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Map<Touchpoint, Set<Role>> behind = new IdentityHashMap<>();
		for (Promise promise : model.all(Promise.class)) {
			List<Touchpoint> cut = promise.getMadeBy().isEmpty() ? List.of() : promise.getKeptAt().stream()
					.filter(t -> Collections.disjoint(behind.computeIfAbsent(t, model::rolesBehind), promise.getMadeBy())).toList();
			if (!cut.isEmpty()) {
				gaps.accept(gap(promise, cut, behind));
			}
		}
	}

	private static Gap gap(Promise promise, List<Touchpoint> cut, Map<Touchpoint, Set<Role>> behind) {
		Gap gap = Gap.of(promise, Wording.name(promise) + " is promised by " + Wording.names(promise.getMadeBy()) + ", and nothing they hand over reaches "
				+ Wording.names(cut) + ", where it has to be kept.").at(ModelPackage.Literals.PROMISE__MADE_BY);
		gap = Wording.isBlank(promise.getStatement()) ? gap : gap.because("Customers hear: " + Wording.quote(promise.getStatement()) + ".");
		for (Touchpoint touchpoint : cut) {
			Set<Role> keepers = behind.get(touchpoint);
			gap = gap.because(keepers.isEmpty() ? "Nobody is named who delivers " + Wording.name(touchpoint) + "."
					: Wording.name(touchpoint) + " rests on " + Wording.names(keepers) + ".");
		}
		return gap;
	}
}
