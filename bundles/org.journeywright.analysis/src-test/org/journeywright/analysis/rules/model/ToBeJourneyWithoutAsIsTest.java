package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage;
import org.junit.jupiter.api.Test;

class ToBeJourneyWithoutAsIsTest {

	private final Rule rule = new ToBeJourneyWithoutAsIs();
	private final TestModel model = new TestModel();

	@Test
	void aJourneyToBeThatImprovesNothingIsReported() {
		Journey journey = model.journey("Own tomorrow", JourneyKind.TO_BE);
		Gap gap = model.only("JW-1006", rule);
		assertEquals(journey, gap.element());
		assertEquals("“Own tomorrow” is a journey to be and does not say which journey of today it improves.", gap.message());
		assertEquals(Optional.empty(), gap.severity());
	}

	@Test
	void improvingAPlanIsAnError() {
		Journey plan = model.journey("Own tomorrow", JourneyKind.TO_BE);
		plan.setImproves(model.journey("Own today", JourneyKind.AS_IS));
		Journey second = model.journey("Own next year", JourneyKind.TO_BE);
		second.setImproves(plan);
		Gap gap = model.only(rule);
		assertEquals(second, gap.element());
		assertEquals(Optional.of(GapSeverity.ERROR), gap.severity());
		assertTrue(gap.message().contains("“Own tomorrow”, which is a plan itself"), gap.message());
	}

	@Test
	void aJourneyOfTodayImprovesNothing() {
		Journey journey = model.journey("Own today", JourneyKind.AS_IS);
		journey.setImproves(model.journey("Own yesterday", JourneyKind.AS_IS));
		Gap gap = model.only(rule);
		assertEquals(journey, gap.element());
		assertEquals(ModelPackage.Literals.JOURNEY__IMPROVES, gap.feature().orElseThrow());
	}

	@Test
	void aJourneyDoesNotImproveItself() {
		Journey journey = model.journey("Own tomorrow", JourneyKind.TO_BE);
		journey.setImproves(journey);
		assertEquals("“Own tomorrow” improves itself.", model.only(rule).message());
	}

	@Test
	void aPlanForAJourneyOfTodayIsRight() {
		model.journey("Own tomorrow", JourneyKind.TO_BE).setImproves(model.journey("Own today", JourneyKind.AS_IS));
		model.silent(rule);
	}
}
