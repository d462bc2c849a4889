package org.journeywright.analysis.rules.standards;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
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
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;

/**
 * An external standard applies at a touchpoint, an internal one is kept by a handoff. An internal standard that binds leaders alone is lived in
 * leading and needs no handoff.
 */
public final class StandardAppliedNowhere implements ElementRule<ServiceStandard> {

	private static final RuleInfo INFO = new RuleInfo("JW-2111", "A standard applies somewhere", GapKind.STANDARDS, GapSeverity.MAJOR,
			"Where no situation asks for it, people learn it as a slogan.",
			"The standard is stated, and nobody has said in which situation it holds.",
			Sources.STANDARDS_FIRST,
			"Apply it at the touchpoints, or keep it in the handoffs, where customers or colleagues count on it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ServiceStandard> subject() {
		return ServiceStandard.class;
	}

	@Override
	public Optional<Gap> gap(ServiceStandard standard, ModelView model) {
		boolean applied = !model.referring(standard, ModelPackage.Literals.TOUCHPOINT__STANDARDS, EObject.class).isEmpty()
				|| !model.referring(standard, ModelPackage.Literals.HANDOFF__STANDARDS, EObject.class).isEmpty();
		if (applied || isForLeaders(standard)) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(standard, Wording.name(standard) + (standard.getKind() == StandardKind.INTERNAL ? " is kept by no handoff."
				: " applies at no touchpoint.")));
	}

	private static boolean isForLeaders(ServiceStandard standard) {
		Set<Role> roles = ModelView.rolesOf(standard);
		return standard.getKind() == StandardKind.INTERNAL && !roles.isEmpty() && roles.stream().allMatch(r -> r.getKind() == RoleKind.LEADER);
	}
}
