package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.junit.jupiter.api.Test;

class StoppedInitiativeOthersNeedTest {

	private final TestModel model = new TestModel();
	private final Initiative forecast = model.add(Initiative.class, "NewForecast", i -> i.setStatus(InitiativeStatus.STOPPED));
	private final Initiative date = model.add(Initiative.class, "OneDate", i -> i.getDependsOn().add(forecast));

	@Test
	void stoppedInitiativeThatOthersWaitForIsReported() {
		Gap gap = model.only(new StoppedInitiativeOthersNeed());
		assertEquals(forecast, gap.element());
		assertEquals("“New forecast” was stopped, and “One date” waits for it.", gap.message());
	}

	@Test
	void whatIsStoppedTooWaitsForNothing() {
		date.setStatus(InitiativeStatus.STOPPED);
		model.silent(new StoppedInitiativeOthersNeed());
	}

	@Test
	void runningInitiativeIsFine() {
		forecast.setStatus(InitiativeStatus.RUNNING);
		model.silent(new StoppedInitiativeOthersNeed());
	}
}
