package org.journeywright.generator.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

	@ParameterizedTest
	@CsvSource({"Service desk: first 90 days,service-desk-first-90-days", "Café Crème,cafe-creme", "../../x,x",
			"C:\\temp\\x,c-temp-x", "CON,x1", "'  ',x1", "日本,x1", "a\u0000b,a-b", "-a-,a", "Com1,x1"})
	void onlySafeCharactersRemain(String text, String expected) {
		assertEquals(expected, SafeName.of(text, "x1"));
	}

	@Test
	void longNamesAreCut() {
		assertEquals(SafeName.LIMIT, SafeName.of("a".repeat(500), "x").length());
		String cut = SafeName.of("a".repeat(SafeName.LIMIT - 1) + " b", "x");
		assertEquals("a".repeat(SafeName.LIMIT - 1), cut);
		assertTrue(SafeName.of("ﷺ".repeat(40), "x").length() <= SafeName.LIMIT);
	}
}
