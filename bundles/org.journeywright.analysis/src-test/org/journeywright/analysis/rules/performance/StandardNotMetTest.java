package org.journeywright.analysis.rules.performance;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Direction;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Metric;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Stage;
import org.journeywright.model.StandardMeasure;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class StandardNotMetTest {

	private final Rule rule = new StandardNotMet();
	private final TestModel model = new TestModel();
	private final ServiceStandard standard = model.standard("KeepTheDate");
	private final Metric metric = model.add(Metric.class, "DatesKept", m -> {
		m.setBaseline(amount("60 %"));
		m.setCurrent(amount("68 %"));
		m.setTarget(amount("90 %"));
	});
	private final StandardMeasure measure = in(standard, StandardMeasure.class, m -> m.setMetric(metric));

	@Test
	void aLevelThatIsNotReachedIsReportedWithTheFigures() {
		Gap gap = model.only("JW-2206", rule);
		assertEquals(standard, gap.element());
		assertEquals("“Keep the date” is not met: “Dates kept” stands at 68 %, asked for is 90 %.", gap.message());
		assertEquals(List.of("“Dates kept”: 60 % at first, 68 % now, 90 % asked for."), gap.evidence());
		assertEquals(Optional.empty(), gap.severity());
	}

	@Test
	void atAMomentOfTruthItMattersMoreUntilHalfOfTheWayIsDone() {
		model.touchpoint("LearnOfADelay", t -> t.setMomentOfTruth(true)).getStandards().add(standard);
		assertEquals(Optional.of(GapSeverity.MAJOR), model.only(rule).severity());
		assertEquals("It applies at “Learn of a delay”, a moment of truth.", model.only(rule).evidence().getLast());
		metric.setCurrent(amount("75 %"));
		assertEquals(Optional.empty(), model.only(rule).severity());
		metric.setBaseline(null);
		assertEquals(Optional.of(GapSeverity.MAJOR), model.only(rule).severity());
		assertEquals("“Dates kept”: 75 % now, 90 % asked for.", model.only(rule).evidence().getFirst());
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
	void theLevelOfTheStandardCountsBeforeTheTargetOfTheMetric() {
		measure.setTarget(amount("65 %"));
		model.silent(rule);
		measure.setTarget(amount("68.5 %"));
		assertTrue(model.only(rule).message().endsWith("asked for is 68.5 %."));
	}

	@Test
	void lowerCanBeBetter() {
		metric.setDirection(Direction.LOWER);
		model.silent(rule);
		metric.setTarget(amount("40 %"));
		model.only(rule);
		metric.setCurrent(amount("40 %"));
		model.silent(rule);
	}

	@Test
	void whatCannotBeComparedIsNotJudged() {
		metric.setCurrent(amount("3 h"));
		model.silent(rule);
		metric.setCurrent(null);
		model.silent(rule);
		metric.setCurrent(amount("68 %"));
		metric.setTarget(null);
		model.silent(rule);
	}
}
