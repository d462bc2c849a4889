package org.journeywright.analysis.rules.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Metric;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class JourneyWithoutMetricTest {

	private final TestModel model = new TestModel();
	private final Touchpoint call = model.touchpoint("ReportAFault");
	private final Metric metric = model.add(Metric.class, "DatesKept");

	@Test
	void journeyThatIsMeasuredNowhereIsReported() {
		Gap gap = model.only(new JourneyWithoutMetric());
		assertEquals("No metric tells how customers fare on “Own a machine”.", gap.message());
		assertEquals(List.of("1 touchpoint, none of them measured."), gap.evidence());
	}

	@Test
	void oneMeasuredTouchpointIsEnough() {
		metric.getMeasures().add(call);
		model.silent(new JourneyWithoutMetric());
	}

	@Test
	void journeyMeasuredAsAWholeIsFine() {
		metric.getMeasures().add(model.view().journeyOf(call).orElseThrow());
		model.silent(new JourneyWithoutMetric());
	}

	@Test
	void journeyOfTomorrowCannotBeMeasuredYet() {
		metric.getMeasures().add(call);
		model.journey("Own it tomorrow", JourneyKind.TO_BE);
		model.silent(new JourneyWithoutMetric());
	}
}
