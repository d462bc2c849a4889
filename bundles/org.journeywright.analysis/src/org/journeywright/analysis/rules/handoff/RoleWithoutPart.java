package org.journeywright.analysis.rules.handoff;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;

/** A role that does not lead delivers a touchpoint, works behind one, provides or receives a handoff. */
public final class RoleWithoutPart implements ElementRule<Role> {

	private static final List<EReference> PARTS = List.of(ModelPackage.Literals.TOUCHPOINT__ROLES, ModelPackage.Literals.BACKSTAGE_ACTIVITY__ROLES,
			ModelPackage.Literals.HANDOFF__PROVIDER, ModelPackage.Literals.HANDOFF__RECEIVER);

	private static final RuleInfo INFO = new RuleInfo("JW-2507", "Every role has a part in what customers experience", GapKind.HANDOFF, GapSeverity.MINOR,
			"Either the role's part is unknown, and it is left out of standards and training, or it truly has none, which is worth knowing as well.",
			"We have people in this role, and nobody has looked at how customers feel their work.",
			Sources.INTERNAL_CUSTOMERS,
			"Follow their work to the colleague who receives it, and add the handoff; somewhere it ends at a customer.");

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
		boolean part = PARTS.stream().anyMatch(p -> !model.referring(role, p, EObject.class).isEmpty());
		if (part || role.getKind() == RoleKind.LEADER) {
			return Optional.empty();
		}
		Gap gap = Gap.of(role, "How customers feel the work of " + Wording.name(role)
				+ " has not been looked at: it delivers nothing and hands nothing over.");
		return Optional.of(role.getHeadcount() == null ? gap : gap.because("People in this role: " + role.getHeadcount() + "."));
	}
}
