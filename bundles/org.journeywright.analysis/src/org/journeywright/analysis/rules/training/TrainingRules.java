package org.journeywright.analysis.rules.training;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class TrainingRules {

	private TrainingRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new ProgrammeWithoutOutcome(), new ProgrammeWithoutDiscovery(), new TrainingBeforeStandards(), new ModuleWithoutStandard(),
				new WrongBookEndOrder(), new MissingComfortCheck(), new AllInOneAfternoon(), new NoWowToClose(), new ProgrammeTiedToNothing(),
				new ProgrammeWithoutReviews(), new ProgrammeReviewOverdue(), new TopIssueNotPractised(), new InternalRoleInNoProgramme(),
				new ScenarioForAnotherRole(), new ProgrammeForNobody());
	}
}
