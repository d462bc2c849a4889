package org.journeywright.analysis.rules.strategy;

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
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;

/** An open initiative that has no place in time: neither a horizon, nor dates, nor a milestone. */
public final class InitiativeWithoutDate implements ElementRule<Initiative> {

	private static final RuleInfo INFO = new RuleInfo("JW-3110", "An initiative has its place in the roadmap", GapKind.STRATEGY, GapSeverity.MINOR,
			"An idea may wait for its place; but as long as it has none, nobody can rely on it.",
			"It is to be done some time, which is to say never.",
			Sources.ROADMAP,
			"Decide whether it is for now, next or later, or give it dates.");

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
		boolean planned = initiative.getHorizon() != Horizon.UNPLANNED || initiative.getStart() != null || initiative.getEnd() != null
				|| !initiative.getMilestones().isEmpty();
		if (!Initiatives.isOpen(initiative) || planned) {
			return Optional.empty();
		}
		Gap gap = Gap.of(initiative, name(initiative) + " has no place in the roadmap.").at(Literals.INITIATIVE__HORIZON);
		List<Initiative> waiting = model.referring(initiative, Literals.INITIATIVE__DEPENDS_ON, Initiative.class);
		return Optional.of(waiting.isEmpty() ? gap : gap.because("Waiting for it: " + names(waiting) + "."));
	}
}
