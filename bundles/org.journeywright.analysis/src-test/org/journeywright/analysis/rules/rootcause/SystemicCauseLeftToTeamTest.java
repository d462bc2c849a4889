package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Issue;
import org.journeywright.model.RootCause;
import org.journeywright.model.StrategyLevel;
import org.junit.jupiter.api.Test;

class SystemicCauseLeftToTeamTest {

	private final TestModel model = new TestModel();
	private final Initiative initiative = model.add(Initiative.class, "NewForecast", i -> i.setLevel(StrategyLevel.TEAM));
	private final RootCause cause = in(model.add(Issue.class, "PartNotInStock"), RootCause.class, c -> {
		c.setSystemic(true);
		c.getRemedies().add(initiative);
	});

	@Test
	void systemicCauseInTheHandsOfATeamIsReported() {
		Gap gap = model.only(new SystemicCauseLeftToTeam());
		assertEquals(cause, gap.element());
		assertEquals("A systemic cause of “Part not in stock” is left to a team: “New forecast”.", gap.message());
	}

	@Test
	void departmentLevelIsEnough() {
		initiative.setLevel(StrategyLevel.DEPARTMENT);
		model.silent(new SystemicCauseLeftToTeam());
	}

	@Test
	void oneEventMayBeLeftToATeam() {
		cause.setSystemic(false);
		model.silent(new SystemicCauseLeftToTeam());
	}

	@Test
	void causeWithoutALivingInitiativeIsLeftToAnotherRule() {
		initiative.setStatus(InitiativeStatus.STOPPED);
		model.silent(new SystemicCauseLeftToTeam());
	}
}
