package org.journeywright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

	@ParameterizedTest
	@ValueSource(strings = {"95 %", "2 h", "45 days", "12.50 EUR", "-3", "0.5 %"})
	void isWrittenAsItWasRead(String text) {
		assertEquals(text, Amount.valueOf(text).toString());
	}

	@Test
	void spaceBeforeTheUnitIsFree() {
		assertEquals(Amount.valueOf("95 %"), Amount.valueOf(" 95%"));
		assertTrue(Amount.valueOf("95%").isPercent());
		assertFalse(Amount.valueOf("95 h").isPercent());
	}

	@Test
	void theNumberIsThereForCalculations() {
		assertEquals(-12.5, Amount.valueOf("-12.5 EUR").number());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "%", "many", "1 2 3", "1234567890123456", "NaN", "1 h later"})
	void anythingElseIsRefused(String text) {
		assertThrows(NumberFormatException.class, () -> Amount.valueOf(text));
	}
}
