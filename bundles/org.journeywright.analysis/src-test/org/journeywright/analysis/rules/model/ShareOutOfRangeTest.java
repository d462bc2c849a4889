package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Issue;
import org.journeywright.model.Metric;
import org.journeywright.model.MetricKind;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Persona;
import org.journeywright.model.StandardMeasure;
import org.junit.jupiter.api.Test;

class ShareOutOfRangeTest {

	private final Rule rule = new ShareOutOfRange();
	private final TestModel model = new TestModel();

	@Test
	void anIssueMoreFrequentThanAlwaysIsReported() {
		Issue issue = model.add(Issue.class, "LateParts", i -> i.setFrequency(amount("134 %")));
		Gap gap = model.only("JW-1013", rule);
		assertEquals(issue, gap.element());
		assertEquals("The frequency of “Late parts” is 134 %; it can only lie between 0 and 100.", gap.message());
	}

	@Test
	void aPersonaWithANegativeShareIsReported() {
		Persona persona = model.add(Persona.class, "Owner", p -> p.setShare(amount("-1 %")));
		assertEquals(persona, model.only(rule).element());
	}

	@Test
	void aRateAboveEverythingIsReportedAtTheFigure() {
		model.add(Metric.class, "DatesKept", m -> m.setTarget(amount("110 %")));
		assertEquals(ModelPackage.Literals.METRIC__TARGET, model.only(rule).feature().orElseThrow());
	}

	@Test
	void theLevelThatAStandardAsksIsAFigureToo() {
		Metric metric = model.add(Metric.class, "DatesKept");
		StandardMeasure measure = in(model.standard("KeepTheDate"), StandardMeasure.class, m -> {
			m.setMetric(metric);
			m.setTarget(amount("101 %"));
		});
		Gap gap = model.only(rule);
		assertEquals(measure, gap.element());
		assertEquals("The level asked by “Keep the date” of “Dates kept” is 101 %; it can only lie between 0 and 100.", gap.message());
	}

	@Test
	void aNetPromoterScoreMayBeNegative() {
		Metric metric = model.add(Metric.class, "Recommend", m -> {
			m.setKind(MetricKind.NPS);
			m.setCurrent(amount("-40 points"));
		});
		model.silent(rule);
		metric.setCurrent(amount("-140 points"));
		assertEquals("The current value of “Recommend” is -140 points; it can only lie between -100 and 100.", model.only(rule).message());
	}

	@Test
	void theEdgesAndOtherKindsOfFiguresAreFine() {
		model.add(Issue.class, "Never", i -> i.setFrequency(amount("0 %")));
		model.add(Issue.class, "Always", i -> i.setFrequency(amount("100 %")));
		model.add(Issue.class, "Unknown");
		model.add(Metric.class, "Growth", m -> {
			m.setKind(MetricKind.MONEY);
			m.setCurrent(amount("140 %"));
		});
		model.silent(rule);
	}
}
