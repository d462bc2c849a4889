package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.rules.Wording.count;
import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;

/** A front-line role that reports to no leader. */
public final class FrontLineWithoutLeader implements ElementRule<Role> {

	private static final RuleInfo INFO = new RuleInfo("JW-2606", "A front-line role reports to a leader", GapKind.LEADERSHIP, GapSeverity.MAJOR,
			"Without a leader nobody coaches the standards, recognises good work or takes obstacles away.",
			"The people whom customers meet have no one to turn to.",
			Sources.LEADERS,
			"State with \"reports to\" which leader role coaches this role.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Role> subject() {
		return Role.class;
	}

	@Override
	public Optional<Gap> gap(Role role, ModelView model) {
		Role superior = role.getReportsTo();
		if (role.getKind() != RoleKind.FRONT_LINE || superior != null && superior.getKind() == RoleKind.LEADER) {
			return Optional.empty();
		}
		String message = superior == null ? name(role) + " meets customers and reports to no leader."
				: name(role) + " reports to " + name(superior) + ", which is not a leader role.";
		Gap gap = Gap.of(role, message).at(Literals.ROLE__REPORTS_TO);
		return Optional.of(role.getHeadcount() == null ? gap : gap.because(count(role.getHeadcount(), "colleague") + " in this role."));
	}
}
