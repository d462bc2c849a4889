package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.junit.jupiter.api.Test;

class OptionWithoutFeedbackTest extends SoundConversation {

	@Test
	void optionWithoutFeedbackIsReported() {
		talk.option("First", 1).setFeedback("  ");
		Gap gap = model.only(new OptionWithoutFeedback());
		assertEquals(talk.option("First", 1), gap.element());
		assertTrue(gap.message().contains("“We will get back to you as soon as we possibly can”"), gap.message());
		assertEquals(List.of("The option is graded poor."), gap.evidence());
	}

	@Test
	void optionsWithFeedbackAreFine() {
		model.silent(new OptionWithoutFeedback());
	}
}
