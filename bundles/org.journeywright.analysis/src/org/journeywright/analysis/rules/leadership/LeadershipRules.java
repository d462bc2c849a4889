package org.journeywright.analysis.rules.leadership;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class LeadershipRules {

	private LeadershipRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new ProgrammeWithoutLeadersPart(), new PracticeWithoutLeader(), new PracticeLedByNonLeader(), new PracticeWithoutCadence(),
				new PracticeWithoutBehaviour(), new FrontLineWithoutLeader(), new LeaderWithoutPractice(), new NothingIsRecognised(), new LeaderInNoProgramme());
	}
}
