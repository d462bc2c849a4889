package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Metric;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class MetricWithoutOwnerTest {

	private final TestModel model = new TestModel();
	private final Metric metric = model.add(Metric.class, "DatesKept");

	@Test
	void metricOfNobodyIsReported() {
		metric.setCurrent(amount("71 %"));
		Gap gap = model.only(new MetricWithoutOwner());
		assertEquals(metric, gap.element());
		assertEquals("Nobody answers for “Dates kept”.", gap.message());
		assertEquals(List.of("It stands at 71 %."), gap.evidence());
	}

	@Test
	void ownedMetricIsFine() {
		metric.setOwner(model.role("ServiceLead", RoleKind.LEADER));
		model.silent(new MetricWithoutOwner());
	}
}
