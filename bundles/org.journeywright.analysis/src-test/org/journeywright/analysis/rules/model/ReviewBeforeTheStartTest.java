package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Phase;
import org.journeywright.model.ProgrammeReview;
import org.journeywright.model.ReviewQuestion;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class ReviewBeforeTheStartTest {

	private final Rule rule = new ReviewBeforeTheStart();
	private final TestModel model = new TestModel();
	private final TrainingProgramme programme = model.add(TrainingProgramme.class, "FirstHundredCalls");
	private final Phase later = in(programme, Phase.class, "On the job", p -> p.setStart(LocalDate.of(2026, 10, 1)));
	private final Phase first = in(programme, Phase.class, "First fortnight", p -> p.setStart(LocalDate.of(2026, 9, 7)));
	private final ProgrammeReview review = in(programme, ProgrammeReview.class, r -> {
		r.setQuestion(ReviewQuestion.RESULTS);
		r.setDate(LocalDate.of(1999, 1, 1));
	});

	@Test
	void aReviewFromBeforeTheFirstPhaseIsReported() {
		Gap gap = model.only("JW-1021", rule);
		assertEquals(review, gap.element());
		assertEquals(Optional.of(ModelPackage.Literals.PROGRAMME_REVIEW__DATE), gap.feature());
		assertEquals("The review of “First hundred calls” (results) is dated 1999-01-01, before the programme starts on 2026-09-07.", gap.message());
		assertEquals(GapSeverity.ERROR, rule.info().severity());
	}

	@Test
	void aReviewOnTheFirstDayOrLaterIsFine() {
		review.setDate(LocalDate.of(2026, 9, 6));
		model.only(rule);
		review.setDate(LocalDate.of(2026, 9, 7));
		model.silent(rule);
		first.setStart(null);
		model.only(rule);
		review.setDate(LocalDate.of(2026, 10, 2));
		model.silent(rule);
	}

	@Test
	void whatStatesNoDateCannotBeCompared() {
		review.setDate(null);
		model.silent(rule);
		review.setDate(LocalDate.of(1999, 1, 1));
		first.setStart(null);
		later.setStart(null);
		model.silent(rule);
	}
}
