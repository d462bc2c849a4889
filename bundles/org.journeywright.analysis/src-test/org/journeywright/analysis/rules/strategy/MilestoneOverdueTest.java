package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Milestone;
import org.junit.jupiter.api.Test;

class MilestoneOverdueTest {

	private final TestModel model = new TestModel().on("2026-11-01");
	private final Initiative initiative = model.add(Initiative.class, "NewForecast");
	private final Milestone milestone = in(initiative, Milestone.class, m -> {
		m.setDate(LocalDate.of(2026, 10, 31));
		m.setResult("Forecast follows machines at work");
	});

	@Test
	void milestoneThatIsPastIsReported() {
		Gap gap = model.only(new MilestoneOverdue());
		assertEquals(milestone, gap.element());
		assertEquals("A milestone of “New forecast” was due on 2026-10-31 and is not done: “Forecast follows machines at work”.", gap.message());
		assertEquals(List.of("It is 1 day late on 2026-11-01."), gap.evidence());
	}

	@Test
	void milestoneOnTheDayItselfOrDoneIsFine() {
		milestone.setDate(LocalDate.of(2026, 11, 1));
		model.silent(new MilestoneOverdue());
		milestone.setDate(LocalDate.of(2026, 1, 1));
		milestone.setDone(true);
		model.silent(new MilestoneOverdue());
	}

	@Test
	void milestoneOfAStoppedInitiativeIsFine() {
		initiative.setStatus(InitiativeStatus.STOPPED);
		model.silent(new MilestoneOverdue());
	}

	@Test
	void modelThatSpeaksOfNoDayKnowsNothingOverdue() {
		model.view().organisation().orElseThrow().setModelDate(null);
		model.silent(new MilestoneOverdue());
	}
}
