package org.journeywright.analysis.rules.rootcause;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class RootCauseRules {

	private RootCauseRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new TopIssueWithoutRootCause(), new RootCauseWithoutInitiative(), new SymptomTreated(), new ShortChainOfWhys(),
				new RootCauseWithoutCategory(), new TrainingForSystemicCause(), new IssueWithoutWeight(), new SystemicCauseLeftToTeam(),
				new IssueWithoutOrigin(), new IssueAtNoTouchpoint());
	}
}
