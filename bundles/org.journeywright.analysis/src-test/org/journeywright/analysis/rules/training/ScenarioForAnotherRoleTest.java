package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioForAnotherRoleTest extends SoundProgramme {

	private final Role technician = model.role("FieldTechnician");
	private final Scenario scenario = model.add(Scenario.class, "TheWrongPart", s -> s.getRoles().add(technician));
	private final PlayScenario play = in(issues, PlayScenario.class, p -> p.setScenario(scenario));

	@Test
	void scenarioOfAnotherRoleIsReported() {
		Gap gap = model.only(new ScenarioForAnotherRole());
		assertEquals(play, gap.element());
		assertEquals("“First hundred calls” lets “Service desk” play “The wrong part”, which was written for “Field technician”.", gap.message());
	}

	@Test
	void scenarioOfOneRoleOfTheAudienceIsFine() {
		scenario.getRoles().add(desk);
		model.silent(new ScenarioForAnotherRole());
	}

	@Test
	void leadersMayPlayWhatTheirPeoplePlay() {
		Role lead = model.role("FieldLead", RoleKind.LEADER);
		technician.setReportsTo(lead);
		programme.getAudience().add(lead);
		model.silent(new ScenarioForAnotherRole());
	}

	@Test
	void scenarioForAllAndProgrammeForNobodyAreFine() {
		scenario.getRoles().clear();
		model.silent(new ScenarioForAnotherRole());
		scenario.getRoles().add(technician);
		programme.getAudience().clear();
		model.silent(new ScenarioForAnotherRole());
	}
}
