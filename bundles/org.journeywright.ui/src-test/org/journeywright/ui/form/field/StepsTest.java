package org.journeywright.ui.form.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.ui.form.content.FieldKind;
import org.junit.jupiter.api.Test;

class StepsTest {

	@Test
	void everyStepHasWords() {
		Steps emotion = Steps.of(FieldKind.EMOTION);
		assertEquals("−5 furious", emotion.words(-5));
		assertEquals("0 neutral", emotion.words(0));
		assertEquals("+5 delighted", emotion.words(5));
		assertEquals(11, emotion.count());
		Steps effort = Steps.of(FieldKind.EFFORT);
		assertEquals("1 effortless", effort.words(1));
		assertEquals("7 a struggle", effort.words(7));
		assertEquals("4 of 5", Steps.of(FieldKind.RATING).words(4));
	}
}
