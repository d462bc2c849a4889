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
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.ModelPackage.Literals;

/** A stopped initiative that open ones depend on. */
public final class StoppedInitiativeOthersNeed implements ElementRule<Initiative> {

	private static final RuleInfo INFO = new RuleInfo("JW-3115", "Nothing depends on a stopped initiative", GapKind.STRATEGY, GapSeverity.MAJOR,
			"What waits for it will never get what it needs, and those who run it may not know.",
			"We stopped something and did not tell those who count on it.",
			Sources.ROADMAP,
			"Take it up again, or change the initiatives that wait for it so that they can do without.");

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
		List<Initiative> waiting = model.referring(initiative, Literals.INITIATIVE__DEPENDS_ON, Initiative.class).stream().filter(Initiatives::isOpen).toList();
		return initiative.getStatus() != InitiativeStatus.STOPPED || waiting.isEmpty() ? Optional.empty()
				: Optional.of(Gap.of(initiative, name(initiative) + " was stopped, and " + names(waiting) + (waiting.size() == 1 ? " waits" : " wait") + " for it.")
						.at(Literals.INITIATIVE__STATUS));
	}
}
