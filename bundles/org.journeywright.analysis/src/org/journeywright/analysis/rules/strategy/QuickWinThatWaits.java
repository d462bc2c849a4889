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
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;

/** An initiative of high impact (4 or 5) and low effort (1 or 2) that is planned for later. */
public final class QuickWinThatWaits implements ElementRule<Initiative> {

	private static final int HIGH = 4;
	private static final int LOW = 2;

	private static final RuleInfo INFO = new RuleInfo("JW-3114", "A quick win does not wait", GapKind.STRATEGY, GapSeverity.MINOR,
			"Nothing is lost for good; but customers could feel it soon, and the roadmap would win friends.",
			"The easiest thing we could do for customers stands at the end of the list.",
			Sources.ROADMAP,
			"Do it now, or note what it has to wait for with \"depends on\".");

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
		boolean quickWin = initiative.getImpact() != null && initiative.getImpact() >= HIGH && initiative.getEffort() != null && initiative.getEffort() <= LOW;
		boolean waitsForNothing = initiative.getDependsOn().stream().noneMatch(Initiatives::isOpen);
		if (!quickWin || !waitsForNothing || initiative.getHorizon() != Horizon.LATER || !Initiatives.isOpen(initiative)) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(initiative, name(initiative) + " would bring customers much for little, and is planned for later.")
				.at(Literals.INITIATIVE__HORIZON).because("Impact " + initiative.getImpact() + " of 5, effort " + initiative.getEffort() + " of 5."));
	}
}
