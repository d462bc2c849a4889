package org.journeywright.analysis.rules.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;

/** Reports to has no circles. One gap for each circle, at the first of its roles. */
public final class RolesReportInCircle implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1009", "Nobody is their own leader", GapKind.MODEL, GapSeverity.ERROR,
			"Everything about leaders and those they lead would be read from a line that has no top.",
			"Roles report to each other in a circle, so nobody leads.",
			Sources.SOUND_MODEL,
			"Correct to whom the roles report.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Circles.of(model.all(Role.class), RolesReportInCircle::leaders, model).forEach(c -> gaps.accept(
				Circles.gap(c, ModelPackage.Literals.ROLE__REPORTS_TO, "reports to itself", "report to each other in a circle")));
	}

	private static List<Role> leaders(Role role) {
		return Stream.ofNullable(role.getReportsTo()).toList();
	}
}
