package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.junit.jupiter.api.Test;

class ProgrammeWithoutReviewsTest extends SoundProgramme {

	@Test
	void programmeWithoutReviewsIsReported() {
		programme.getReviews().clear();
		Gap gap = model.only(new ProgrammeWithoutReviews());
		assertEquals(programme, gap.element());
		assertTrue(gap.message().contains("whether it was effective, whether it brought the intended results and whether it lasts"), gap.message());
		assertEquals(List.of("No review is planned."), gap.evidence());
	}

	@Test
	void questionThatIsNotAskedIsReported() {
		programme.getReviews().removeLast();
		Gap gap = model.only(new ProgrammeWithoutReviews());
		assertEquals("Nobody is going to ask of “First hundred calls” whether it lasts.", gap.message());
		assertEquals(List.of("2 reviews planned."), gap.evidence());
	}

	@Test
	void allThreeQuestionsAreFine() {
		model.silent(new ProgrammeWithoutReviews());
	}
}
