package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.junit.jupiter.api.Test;

class QuickWinThatWaitsTest {

	private final TestModel model = new TestModel();
	private final Initiative initiative = model.add(Initiative.class, "CallFromTheRoad", i -> {
		i.setHorizon(Horizon.LATER);
		i.setImpact(4);
		i.setEffort(2);
	});

	@Test
	void muchForLittlePlannedForLaterIsReported() {
		Gap gap = model.only(new QuickWinThatWaits());
		assertEquals(initiative, gap.element());
		assertEquals(List.of("Impact 4 of 5, effort 2 of 5."), gap.evidence());
	}

	@Test
	void whatIsPlannedSoonerOrCostsMoreOrBringsLessIsFine() {
		initiative.setHorizon(Horizon.NEXT);
		model.silent(new QuickWinThatWaits());
		initiative.setHorizon(Horizon.LATER);
		initiative.setEffort(3);
		model.silent(new QuickWinThatWaits());
		initiative.setEffort(1);
		initiative.setImpact(3);
		model.silent(new QuickWinThatWaits());
	}

	@Test
	void whatIsNotRatedOrWaitsForOthersIsFine() {
		initiative.setImpact(null);
		model.silent(new QuickWinThatWaits());
		initiative.setImpact(5);
		initiative.setEffort(null);
		model.silent(new QuickWinThatWaits());
		initiative.setEffort(1);
		initiative.getDependsOn().add(model.add(Initiative.class, "NewForecast"));
		model.silent(new QuickWinThatWaits());
	}
}
