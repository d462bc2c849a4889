package org.journeywright.analysis.rules.standards;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.TouchpointRule;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/**
 * Each role that delivers a touchpoint of today is bound by one or more of the standards that apply there. Standards that bind nobody are reported
 * as such.
 */
public final class DelivererNotBound implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2112", "Who delivers a touchpoint is bound by what applies there",
			GapKind.STANDARDS, GapSeverity.MAJOR,
			"Customers are told what to count on, and meet somebody who was never told.",
			"A standard applies here, and those who meet the customer here are not among the ones it binds.",
			Sources.GAP_2,
			"Bind the role to one of the standards that apply here, or say which standard holds for it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		Set<Role> bound = touchpoint.getStandards().stream().flatMap(s -> ModelView.rolesOf(s).stream()).collect(Collectors.toSet());
		List<Role> free = bound.isEmpty() ? List.of() : touchpoint.getRoles().stream().filter(r -> !bound.contains(r)).toList();
		return free.isEmpty() ? Optional.empty() : Optional.of(Gap.of(touchpoint, Wording.names(free) + (free.size() == 1 ? " delivers " : " deliver ")
				+ Wording.name(touchpoint) + ", and none of the standards that apply there binds " + (free.size() == 1 ? "this role." : "these roles."))
				.at(ModelPackage.Literals.TOUCHPOINT__ROLES).because("There applies: " + Wording.names(touchpoint.getStandards()) + "."));
	}
}
