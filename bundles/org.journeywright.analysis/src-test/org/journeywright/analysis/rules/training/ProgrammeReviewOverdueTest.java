package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ProgrammeReview;
import org.junit.jupiter.api.Test;

class ProgrammeReviewOverdueTest extends SoundProgramme {

	private final ProgrammeReview review = programme.getReviews().getFirst();

	@Test
	void reviewThatIsPastAndFoundNothingIsReported() {
		review.setDate(LocalDate.of(2026, 10, 31));
		review.setBy(desk);
		review.getFindings().add(" ");
		Gap gap = model.only(new ProgrammeReviewOverdue());
		assertEquals(review, gap.element());
		assertEquals("The review of “First hundred calls” (effective) was due on 2026-10-31 and has found nothing yet.", gap.message());
		assertEquals(List.of("The model speaks of 2026-11-01.", "It is up to “Service desk”."), gap.evidence());
	}

	@Test
	void reviewOnTheDayItselfOrInTheFutureOrWithoutADateIsFine() {
		review.setDate(LocalDate.of(2026, 11, 1));
		model.silent(new ProgrammeReviewOverdue());
		review.setDate(null);
		model.silent(new ProgrammeReviewOverdue());
	}

	@Test
	void reviewThatHasTakenPlaceIsFine() {
		review.setDate(LocalDate.of(2026, 10, 1));
		review.getFindings().add("Dates are named in 26 of 31 calls");
		model.silent(new ProgrammeReviewOverdue());
	}

	@Test
	void modelThatSpeaksOfNoDayKnowsNothingOverdue() {
		review.setDate(LocalDate.of(2020, 1, 1));
		model.view().organisation().orElseThrow().setModelDate(null);
		model.silent(new ProgrammeReviewOverdue());
	}
}
