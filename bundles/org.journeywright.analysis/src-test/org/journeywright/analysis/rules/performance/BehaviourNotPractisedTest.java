package org.journeywright.analysis.rules.performance;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class BehaviourNotPractisedTest {

	private final Rule rule = new BehaviourNotPractised();
	private final TestModel model = new TestModel();
	private final ServiceStandard standard = model.standard("KeepTheDate");
	private final Behaviour behaviour = in(standard, Behaviour.class, "NameTheDate");

	@Test
	void aBehaviourThatNoScenarioExercisesIsReported() {
		Gap gap = model.only("JW-2202", rule);
		assertEquals(behaviour, gap.element());
		assertEquals("No scenario practises “Name the date”.", gap.message());
		assertEquals(Optional.empty(), gap.severity());
	}

	@Test
	void whereItsStandardHoldsAtAMomentOfTruthItMattersMore() {
		model.touchpoint("OrderSupplies", t -> t.getStandards().add(standard));
		assertEquals(Optional.empty(), model.only(rule).severity());
		model.touchpoint("Call", t -> t.setMomentOfTruth(true)).getStandards().add(standard);
		Gap gap = model.only(rule);
		assertEquals(Optional.of(GapSeverity.MAJOR), gap.severity());
		assertEquals(List.of("“Keep the date” holds at “Call”, a moment of truth."), gap.evidence());
	}

	@Test
	void aMomentOfTruthThatIsOnlyPlannedDoesNotWeighYet() {
		Journey tomorrow = model.journey("Own it tomorrow", JourneyKind.TO_BE);
		in(in(tomorrow, Stage.class, "Use"), Touchpoint.class, "SeeAllSites", t -> t.setMomentOfTruth(true)).getStandards().add(standard);
		assertEquals(Optional.empty(), model.only(rule).severity());
		model.touchpoint("OpenASite", t -> t.setMomentOfTruth(true)).getStandards().add(standard);
		assertTrue(model.only(rule).evidence().getLast().endsWith(" at “Open a site”, a moment of truth."), () -> model.only(rule).evidence().toString());
	}

	@Test
	void aScenarioIsEnough() {
		model.add(Scenario.class, "Call").getExercises().add(behaviour);
		model.silent(rule);
	}
}
