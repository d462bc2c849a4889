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

/** An open initiative that nobody gets done. */
public final class InitiativeWithoutOwner implements ElementRule<Initiative> {

	private static final RuleInfo INFO = new RuleInfo("JW-3108", "An initiative has an owner", GapKind.STRATEGY, GapSeverity.MAJOR,
			"A sponsor clears the way; somebody has to walk it.",
			"Everybody is for it, and nobody does it.",
			Sources.ROADMAP,
			"Name the role that gets it done, with \"owned by\".");

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
		if (!Initiatives.isOpen(initiative) || initiative.getOwner() != null) {
			return Optional.empty();
		}
		Gap gap = Gap.of(initiative, "Nobody is there to get " + name(initiative) + " done.").at(Literals.INITIATIVE__OWNER);
		return Optional.of(initiative.getSponsor() == null ? gap : gap.because(name(initiative.getSponsor()) + " sponsors it."));
	}
}
