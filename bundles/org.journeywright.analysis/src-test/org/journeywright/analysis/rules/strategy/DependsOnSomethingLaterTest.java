package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.junit.jupiter.api.Test;

class DependsOnSomethingLaterTest {

	private final TestModel model = new TestModel();
	private final Initiative forecast = model.add(Initiative.class, "NewForecast", i -> i.setHorizon(Horizon.LATER));
	private final Initiative date = model.add(Initiative.class, "OneDate", i -> {
		i.setHorizon(Horizon.NOW);
		i.getDependsOn().add(forecast);
	});

	@Test
	void laterHorizonIsReported() {
		Gap gap = model.only(new DependsOnSomethingLater());
		assertEquals(date, gap.element());
		assertEquals("“One date” depends on “New forecast”, planned for later.", gap.message());
		assertEquals(List.of("“One date”: now.", "“New forecast”: later."), gap.evidence());
	}

	@Test
	void datesSayMoreThanHorizons() {
		date.setStart(LocalDate.of(2027, 1, 1));
		forecast.setEnd(LocalDate.of(2027, 1, 1));
		model.silent(new DependsOnSomethingLater());
		forecast.setEnd(LocalDate.of(2027, 1, 2));
		assertEquals(List.of("“One date”: now, from 2027-01-01.", "“New forecast”: later, until 2027-01-02."),
				model.only(new DependsOnSomethingLater()).evidence());
	}

	@Test
	void startStandsInWhereThereIsNoEnd() {
		forecast.setHorizon(Horizon.UNPLANNED);
		date.setStart(LocalDate.of(2027, 1, 1));
		forecast.setStart(LocalDate.of(2027, 2, 1));
		model.only(new DependsOnSomethingLater());
	}

	@Test
	void sameHorizonUnknownHorizonAndFinishedWorkAreFine() {
		forecast.setHorizon(Horizon.NOW);
		model.silent(new DependsOnSomethingLater());
		forecast.setHorizon(Horizon.UNPLANNED);
		model.silent(new DependsOnSomethingLater());
		forecast.setHorizon(Horizon.LATER);
		date.setHorizon(Horizon.UNPLANNED);
		model.silent(new DependsOnSomethingLater());
		date.setHorizon(Horizon.NOW);
		forecast.setStatus(InitiativeStatus.DONE);
		model.silent(new DependsOnSomethingLater());
	}

	@Test
	void circleEnds() {
		forecast.getDependsOn().add(date);
		date.getDependsOn().add(date);
		assertEquals(date, model.only(new DependsOnSomethingLater()).element());
	}
}
