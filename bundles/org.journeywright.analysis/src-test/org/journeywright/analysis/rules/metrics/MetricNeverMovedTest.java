package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Direction;
import org.journeywright.model.Metric;
import org.junit.jupiter.api.Test;

class MetricNeverMovedTest {

	private final TestModel model = new TestModel();
	private final Metric metric = model.add(Metric.class, "DatesKept", m -> {
		m.setBaseline(amount("71 %"));
		m.setTarget(amount("95 %"));
	});

	@Test
	void figureThatFellIsWorse() {
		metric.setCurrent(amount("66 %"));
		Gap gap = model.only(new MetricNeverMoved());
		assertEquals("“Dates kept” is worse than when work on it began.", gap.message());
		assertEquals(List.of("Baseline 71 %, now 66 %; higher is better.", "The target is 95 %."), gap.evidence());
	}

	@Test
	void figureThatStayedHasNotMovedHoweverItIsWritten() {
		metric.setCurrent(amount("71.0 %"));
		metric.setTarget(null);
		Gap gap = model.only(new MetricNeverMoved());
		assertTrue(gap.message().endsWith("stands where it started."));
		assertEquals(1, gap.evidence().size());
	}

	@Test
	void whereLowerIsBetterARiseIsWorse() {
		metric.setDirection(Direction.LOWER);
		metric.setTarget(amount("20 %"));
		metric.setCurrent(amount("80 %"));
		model.only(new MetricNeverMoved());
		metric.setCurrent(amount("60 %"));
		model.silent(new MetricNeverMoved());
	}

	@Test
	void figureThatImprovedOrHasReachedItsTargetIsFine() {
		metric.setCurrent(amount("80 %"));
		model.silent(new MetricNeverMoved());
		metric.setTarget(amount("60 %"));
		metric.setCurrent(amount("70 %"));
		model.silent(new MetricNeverMoved());
	}

	@Test
	void missingOrIncomparableFiguresAreLeftToOtherRules() {
		model.silent(new MetricNeverMoved());
		metric.setCurrent(amount("3 days"));
		model.silent(new MetricNeverMoved());
		metric.setBaseline(null);
		model.silent(new MetricNeverMoved());
	}
}
