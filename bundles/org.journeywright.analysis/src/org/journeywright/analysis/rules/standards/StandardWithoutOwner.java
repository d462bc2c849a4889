package org.journeywright.analysis.rules.standards;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ServiceStandard;

/** A standard has an owner. */
public final class StandardWithoutOwner implements ElementRule<ServiceStandard> {

	private static final RuleInfo INFO = new RuleInfo("JW-2108", "A standard has an owner", GapKind.STANDARDS, GapSeverity.MINOR,
			"It can hold for years without one, until the first time it costs something.",
			"Nobody answers for this standard, so nobody will notice when it fades.",
			Sources.STANDARDS_FIRST,
			"Name the role that answers for it.");

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
		return standard.getOwner() == null ? Optional.of(Gap.of(standard, "Nobody answers for " + Wording.name(standard) + ".")) : Optional.empty();
	}
}
