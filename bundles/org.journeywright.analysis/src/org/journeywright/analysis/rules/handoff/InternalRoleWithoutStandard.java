package org.journeywright.analysis.rules.handoff;

import java.util.List;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Touchpoint;

/** An internal role that provides a handoff leading to a touchpoint is bound by one or more internal standards. */
public final class InternalRoleWithoutStandard implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2505", "An internal role has an internal standard", GapKind.HANDOFF, GapSeverity.MAJOR,
			"Customers feel this work without ever meeting who does it; and those who do it have never heard what is expected.",
			"These colleagues shape what customers experience through what they hand over, and nothing says what their colleagues can count on.",
			Sources.INTERNAL_CUSTOMERS,
			"Ask those who receive their work what they need; bind the role to an internal standard that says so.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Chains chains = Chains.in(model);
		for (Role role : model.all(Role.class)) {
			List<Handoff> felt = model.referring(role, ModelPackage.Literals.HANDOFF__PROVIDER, Handoff.class).stream()
					.filter(chains::reachesCustomers).toList();
			if (role.getKind() == RoleKind.INTERNAL && !felt.isEmpty() && model.internalStandardsOf(role).isEmpty()) {
				gaps.accept(gap(role, felt));
			}
		}
	}

	private static Gap gap(Role role, List<Handoff> felt) {
		List<Touchpoint> touchpoints = felt.stream().flatMap(h -> h.getSupports().stream()).distinct().toList();
		Gap gap = Gap.of(role, "Customers feel the work of " + Wording.name(role) + " through " + Wording.names(felt)
				+ ", and no internal standard binds this role.");
		return touchpoints.isEmpty() ? gap : gap.because("It is felt at " + Wording.names(touchpoints) + ".");
	}
}
