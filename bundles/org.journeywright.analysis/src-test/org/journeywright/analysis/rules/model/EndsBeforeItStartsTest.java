package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Phase;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class EndsBeforeItStartsTest {

	private final Rule rule = new EndsBeforeItStarts();
	private final TestModel model = new TestModel();

	@Test
	void anInitiativeThatEndsTooEarlyIsReported() {
		Initiative initiative = model.add(Initiative.class, "LivePlan", i -> {
			i.setStart(LocalDate.of(2027, 3, 1));
			i.setEnd(LocalDate.of(2027, 2, 28));
		});
		Gap gap = model.only("JW-1011", rule);
		assertEquals(initiative, gap.element());
		assertEquals(ModelPackage.Literals.INITIATIVE__END, gap.feature().orElseThrow());
		assertEquals("“Live plan” ends on 2027-02-28, before it starts on 2027-03-01.", gap.message());
	}

	@Test
	void aPhaseThatEndsTooEarlyIsReported() {
		Phase phase = in(model.add(TrainingProgramme.class, "FirstYear"), Phase.class, "First weeks", p -> {
			p.setStart(LocalDate.of(2027, 3, 1));
			p.setEnd(LocalDate.of(2026, 3, 1));
		});
		assertEquals(phase, model.only(rule).element());
	}

	@Test
	void oneDayIsLongEnoughAndMissingDatesAreNotJudged() {
		LocalDate day = LocalDate.of(2027, 3, 1);
		model.add(Initiative.class, "One day", i -> {
			i.setStart(day);
			i.setEnd(day);
		});
		model.add(Initiative.class, "Open end", i -> i.setStart(day));
		model.add(Initiative.class, "Open start", i -> i.setEnd(day));
		model.silent(rule);
	}
}
