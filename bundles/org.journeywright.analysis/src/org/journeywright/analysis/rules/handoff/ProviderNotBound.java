package org.journeywright.analysis.rules.handoff;

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
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;

/**
 * The role that provides a handoff is bound by one of the internal standards that it keeps. Internal roles without any internal standard have a rule
 * of their own, and so have standards that bind nobody.
 */
public final class ProviderNotBound implements ElementRule<Handoff> {

	private static final RuleInfo INFO = new RuleInfo("JW-2508", "Who hands over is bound by the standard of the handoff", GapKind.HANDOFF, GapSeverity.MAJOR,
			"The receiver counts on something the provider was never told.",
			"A standard is named for this handoff, and those who hand over are not among the ones it binds.",
			Sources.INTERNAL_CUSTOMERS,
			"Bind the providing role to the standard, or name the standard that it does follow.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Handoff> subject() {
		return Handoff.class;
	}

	@Override
	public Optional<Gap> gap(Handoff handoff, ModelView model) {
		Role provider = handoff.getProvider();
		List<ServiceStandard> kept = handoff.getStandards().stream()
				.filter(s -> s.getKind() == StandardKind.INTERNAL && !ModelView.rolesOf(s).isEmpty()).toList();
		boolean told = provider.getKind() == RoleKind.INTERNAL && model.internalStandardsOf(provider).isEmpty();
		if (told || kept.isEmpty() || kept.stream().anyMatch(s -> ModelView.rolesOf(s).contains(provider))) {
			return Optional.empty();
		}
		String notBinding = kept.size() == 1 ? "which does not bind" : "which do not bind";
		return Optional.of(Gap.of(handoff, Wording.name(handoff) + " keeps " + Wording.names(kept) + ", " + notBinding + " " + Wording.name(provider)
				+ ", who hands it over.").at(ModelPackage.Literals.HANDOFF__STANDARDS));
	}
}
