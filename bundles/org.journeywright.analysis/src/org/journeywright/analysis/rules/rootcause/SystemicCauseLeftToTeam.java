package org.journeywright.analysis.rules.rootcause;

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
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;
import org.journeywright.model.StrategyLevel;

/** A systemic root cause that is left to initiatives of single teams. */
public final class SystemicCauseLeftToTeam implements ElementRule<RootCause> {

	private static final RuleInfo INFO = new RuleInfo("JW-2708", "A systemic root cause is not left to one team", GapKind.ROOT_CAUSE, GapSeverity.MAJOR,
			"What lies in how the organisation works is beyond a team's reach; the team will work around it instead.",
			"A team is asked to mend what only its department or the whole organisation can change.",
			Sources.ROOT_CAUSES,
			"Raise the initiative to department or organisation level, with a sponsor who can change what causes the issue.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<RootCause> subject() {
		return RootCause.class;
	}

	@Override
	public Optional<Gap> gap(RootCause cause, ModelView model) {
		List<Initiative> remedies = Causes.remedies(cause);
		if (!cause.isSystemic() || remedies.isEmpty() || remedies.stream().anyMatch(i -> i.getLevel() != StrategyLevel.TEAM)) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(cause, "A systemic cause of " + name(cause.eContainer()) + " is left to a team: " + names(remedies) + ".")
				.at(Literals.ROOT_CAUSE__REMEDIES).because("The cause: " + Causes.words(cause) + "."));
	}
}
