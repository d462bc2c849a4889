package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class InitiativeWithoutSponsorTest {

	private final TestModel model = new TestModel();
	private final Initiative initiative = model.add(Initiative.class, "NewForecast");

	@Test
	void initiativeWithoutASponsorIsACriticalGap() {
		Gap gap = model.only(new InitiativeWithoutSponsor());
		assertEquals(initiative, gap.element());
		assertEquals(Optional.of(Literals.INITIATIVE__SPONSOR), gap.feature());
		assertEquals(List.of("Its status: proposed."), gap.evidence());
		assertTrue(gap.severity().isEmpty());
		assertEquals(GapSeverity.CRITICAL, new InitiativeWithoutSponsor().info().severity());
	}

	@Test
	void sponsorWhoIsNoLeaderIsAMajorGap() {
		initiative.setSponsor(model.role("Planner", RoleKind.INTERNAL));
		Gap gap = model.only(new InitiativeWithoutSponsor());
		assertEquals("“Planner” sponsors “New forecast” and is not a leader role.", gap.message());
		assertEquals(Optional.of(GapSeverity.MAJOR), gap.severity());
	}

	@Test
	void leaderAsSponsorIsFine() {
		initiative.setSponsor(model.role("OperationsDirector", RoleKind.LEADER));
		model.silent(new InitiativeWithoutSponsor());
	}

	@Test
	void whatIsDoneOrStoppedNeedsNoSponsor() {
		initiative.setStatus(InitiativeStatus.DONE);
		model.silent(new InitiativeWithoutSponsor());
		initiative.setStatus(InitiativeStatus.STOPPED);
		model.silent(new InitiativeWithoutSponsor());
	}
}
