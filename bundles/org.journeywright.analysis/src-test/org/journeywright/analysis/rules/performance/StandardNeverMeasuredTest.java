package org.journeywright.analysis.rules.performance;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.ColumnMapping;
import org.journeywright.model.EvidenceSource;
import org.journeywright.model.Metric;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardMeasure;
import org.junit.jupiter.api.Test;

class StandardNeverMeasuredTest {

	private final Rule rule = new StandardNeverMeasured();
	private final TestModel model = new TestModel();
	private final ServiceStandard standard = model.standard("KeepTheDate");
	private final Metric metric = model.add(Metric.class, "DatesKept");

	@Test
	void aMeasureWithoutValueIsReported() {
		in(standard, StandardMeasure.class, m -> m.setMetric(metric));
		metric.getMeasures().add(standard);
		Gap gap = model.only("JW-2207", rule);
		assertEquals(standard, gap.element());
		assertEquals("Whether “Keep the date” is met has never been measured.", gap.message());
		assertEquals(List.of("To be measured by “Dates kept”."), gap.evidence());
	}

	@Test
	void aValueOrASurveyIsEnough() {
		in(standard, StandardMeasure.class, m -> m.setMetric(metric));
		metric.setCurrent(amount("0 %"));
		model.silent(rule);
		metric.setCurrent(null);
		in(model.add(EvidenceSource.class, "Survey"), ColumnMapping.class, c -> c.setMetric(metric));
		model.silent(rule);
	}

	@Test
	void withoutAnyMeasureAnotherRuleSpeaks() {
		model.silent(rule);
	}
}
