package org.journeywright.analysis.rules.strategy;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class StrategyRules {

	private StrategyRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new ElementWithoutPractice(), new MissingEcosystemElements(), new InfluenceOnWeakElement(), new TargetWithoutInitiative(),
				new ElementWithoutEvidence(), new ElementWithoutOwner(), new InitiativeWithoutSponsor(), new InitiativeWithoutOwner(),
				new InitiativeAddressesNothing(), new InitiativeWithoutDate(), new MilestoneOverdue(), new DependsOnSomethingLater(), new EverythingIsNow(),
				new QuickWinThatWaits(), new StoppedInitiativeOthersNeed());
	}
}
