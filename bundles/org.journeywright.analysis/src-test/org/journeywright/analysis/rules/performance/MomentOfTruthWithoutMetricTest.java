package org.journeywright.analysis.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Metric;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class MomentOfTruthWithoutMetricTest {

	private final Rule rule = new MomentOfTruthWithoutMetric();
	private final TestModel model = new TestModel();
	private final Touchpoint call = model.touchpoint("ReportAFault", t -> t.setMomentOfTruth(true));

	@Test
	void anUnmeasuredMomentOfTruthIsReported() {
		Gap gap = model.only("JW-2205", rule);
		assertEquals(call, gap.element());
		assertEquals("“Report a fault” is a moment of truth, and no metric measures it.", gap.message());
	}

	@Test
	void measuredMomentsAndOtherTouchpointsAreFine() {
		model.add(Metric.class, "Effort").getMeasures().add(call);
		model.touchpoint("OrderSupplies");
		model.silent(rule);
	}
}
