package org.journeywright.analysis.rules.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.Metric;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class OutcomeWithoutMetricTest {

	private final TestModel model = new TestModel();
	private final BusinessOutcome outcome = model.add(BusinessOutcome.class, "OwnersStay");

	@Test
	void outcomeThatNoMetricDrivesIsReported() {
		model.add(TrainingProgramme.class, "FirstHundredCalls", p -> p.getOutcomes().add(outcome));
		Gap gap = model.only(new OutcomeWithoutMetric());
		assertEquals(outcome, gap.element());
		assertEquals(List.of("Meant to serve it: “First hundred calls”."), gap.evidence());
	}

	@Test
	void outcomeThatAMetricDrivesIsFine() {
		model.add(Metric.class, "DatesKept", m -> m.getDrives().add(outcome));
		model.silent(new OutcomeWithoutMetric());
	}
}
