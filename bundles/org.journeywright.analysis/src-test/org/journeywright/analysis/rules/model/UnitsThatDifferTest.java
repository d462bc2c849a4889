package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Issue;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Persona;
import org.journeywright.model.StandardMeasure;
import org.junit.jupiter.api.Test;

class UnitsThatDifferTest {

	private final Rule rule = new UnitsThatDiffer();
	private final TestModel model = new TestModel();

	private Metric metric(String unit, String baseline, String target) {
		return model.add(Metric.class, "LeadTime", m -> {
			m.setUnit(unit);
			m.setBaseline(amount(baseline));
			m.setTarget(amount(target));
		});
	}

	@Test
	void aFigureInAnotherUnitThanItsMetricIsReported() {
		Metric metric = metric("days", "61 days", "5 weeks");
		Gap gap = model.only("JW-1015", rule);
		assertEquals(metric, gap.element());
		assertEquals(ModelPackage.Literals.METRIC__TARGET, gap.feature().orElseThrow());
		assertEquals("“Lead time” is counted in days, but its target is 5 weeks.", gap.message());
	}

	@Test
	void withoutAUnitOfTheMetricTheFirstFigureSetsIt() {
		metric(null, "61 days", "90 %");
		assertEquals("“Lead time” is counted in days, but its target is 90 %.", model.only(rule).message());
	}

	@Test
	void theLevelThatAStandardAsksKeepsTheUnit() {
		Metric metric = metric("h", "31 h", "6 h");
		StandardMeasure measure = in(model.standard("KeepThemServing"), StandardMeasure.class, m -> {
			m.setMetric(metric);
			m.setTarget(amount("1 day"));
		});
		assertEquals(measure, model.only(rule).element());
	}

	@Test
	void otherWordsForOneUnitAndFiguresWithoutOneAreFine() {
		metric("hours", "31 h", "6");
		metric("days", "1 day", "7 days");
		metric("points", "4", "5");
		metric(null, "4", "5");
		model.silent(rule);
	}

	@Test
	void sharesAndFrequenciesAreInPercent() {
		Issue issue = model.add(Issue.class, "LateParts", i -> i.setFrequency(amount("3 days")));
		model.add(Issue.class, "Other", i -> i.setFrequency(amount("31")));
		model.add(Persona.class, "Owner", p -> p.setShare(amount("40 %")));
		Gap gap = model.only(rule);
		assertEquals(issue, gap.element());
		assertEquals("The frequency of “Late parts” is stated as 3 days; it has to be in percent.", gap.message());
	}
}
