package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;

/** A leader role that no leadership practice names. */
public final class LeaderWithoutPractice implements ElementRule<Role> {

	private static final RuleInfo INFO = new RuleInfo("JW-2607", "A leader role has a leadership practice", GapKind.LEADERSHIP, GapSeverity.MINOR,
			"Minor for leaders of leaders; major where a front-line role reports to this leader, because then the standards go without coaching.",
			"Leaders ask for service standards and have no habit by which they support them.",
			Sources.LEADERS,
			"Agree with this leader one practice with a rhythm, such as an hour a week on the job, and the behaviours to coach in it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Role> subject() {
		return Role.class;
	}

	@Override
	public Optional<Gap> gap(Role leader, ModelView model) {
		if (leader.getKind() != RoleKind.LEADER || !model.referring(leader, Literals.LEADERSHIP_PRACTICE__LEADERS, LeadershipPractice.class).isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(leader, name(leader) + " leads without a single practice that coaches, recognises or supports.");
		List<Role> reports = model.referring(leader, Literals.ROLE__REPORTS_TO, Role.class);
		List<Role> front = reports.stream().filter(r -> r.getKind() == RoleKind.FRONT_LINE).toList();
		if (!front.isEmpty()) {
			return Optional.of(gap.because("Meeting customers and reporting here: " + names(front) + ".").weighing(GapSeverity.MAJOR));
		}
		return Optional.of(reports.isEmpty() ? gap : gap.because("Reporting here: " + names(reports) + "."));
	}
}
