package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;

/** An open initiative without a leader as its sponsor. */
public final class InitiativeWithoutSponsor implements ElementRule<Initiative> {

	private static final RuleInfo INFO = new RuleInfo("JW-3107", "An initiative is sponsored by a leader", GapKind.STRATEGY, GapSeverity.CRITICAL,
			"Without a sponsor an initiative ends at the first conflict over people or money, and what went into it is lost; major where the sponsor is no leader.",
			"Nobody with the power to clear the way stands for it.",
			Sources.LEADERS,
			"Win a leader role whose people are affected, and name it with \"sponsored by\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Initiative> subject() {
		return Initiative.class;
	}

	@Override
	public Optional<Gap> gap(Initiative initiative, ModelView model) {
		Role sponsor = initiative.getSponsor();
		if (!Initiatives.isOpen(initiative) || sponsor != null && sponsor.getKind() == RoleKind.LEADER) {
			return Optional.empty();
		}
		Gap gap = sponsor == null ? Gap.of(initiative, "No leader stands for " + name(initiative) + ".")
				: Gap.of(initiative, name(sponsor) + " sponsors " + name(initiative) + " and is not a leader role.").weighing(GapSeverity.MAJOR);
		return Optional.of(gap.at(Literals.INITIATIVE__SPONSOR).because("Its status: " + initiative.getStatus().getLiteral() + "."));
	}
}
