package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Milestone;
import org.junit.jupiter.api.Test;

class InitiativeWithoutDateTest {

	private final TestModel model = new TestModel();
	private final Initiative initiative = model.add(Initiative.class, "NewForecast");

	@Test
	void initiativeWithoutAPlaceInTimeIsReportedWithWhatWaitsForIt() {
		assertEquals(List.of(), model.only(new InitiativeWithoutDate()).evidence());
		model.add(Initiative.class, "OneDate", i -> {
			i.getDependsOn().add(initiative);
			i.setHorizon(Horizon.NEXT);
		});
		Gap gap = model.only(new InitiativeWithoutDate());
		assertEquals(initiative, gap.element());
		assertEquals(List.of("Waiting for it: “One date”."), gap.evidence());
	}

	@Test
	void horizonOrDateOrMilestoneIsEnough() {
		initiative.setHorizon(Horizon.LATER);
		model.silent(new InitiativeWithoutDate());
		initiative.setHorizon(Horizon.UNPLANNED);
		initiative.setEnd(LocalDate.of(2027, 3, 31));
		model.silent(new InitiativeWithoutDate());
		initiative.setEnd(null);
		in(initiative, Milestone.class, m -> m.setDate(LocalDate.of(2027, 3, 31)));
		model.silent(new InitiativeWithoutDate());
	}

	@Test
	void doneInitiativeNeedsNoDate() {
		initiative.setStatus(InitiativeStatus.DONE);
		model.silent(new InitiativeWithoutDate());
	}
}
