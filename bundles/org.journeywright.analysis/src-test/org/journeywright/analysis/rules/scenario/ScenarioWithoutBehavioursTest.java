package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ServiceStandard;
import org.junit.jupiter.api.Test;

class ScenarioWithoutBehavioursTest extends SoundConversation {

	@Test
	void scenarioThatExercisesNothingIsReportedWithTheStandardsThatApply() {
		ServiceStandard standard = (ServiceStandard) nameTheDate().eContainer();
		scenario.getExercises().clear();
		scenario.getTouchpoints().add(model.touchpoint("ReportAFault", t -> t.getStandards().add(standard)));
		Gap gap = model.only(new ScenarioWithoutBehaviours());
		assertEquals(scenario, gap.element());
		assertEquals(List.of("At its touchpoints “Keep the date the third call” applies."), gap.evidence());
	}

	@Test
	void scenarioWithoutTouchpointsIsReportedWithoutEvidence() {
		scenario.getExercises().clear();
		assertEquals(List.of(), model.only(new ScenarioWithoutBehaviours()).evidence());
	}

	@Test
	void scenarioWithBehavioursIsFine() {
		model.silent(new ScenarioWithoutBehaviours());
	}
}
