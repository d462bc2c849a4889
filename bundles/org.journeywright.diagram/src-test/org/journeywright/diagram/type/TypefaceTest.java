package org.journeywright.diagram.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Typefaces that only help out may be missing. */
class TypefaceTest {

	private static final int ALEF = 0x5D0;

	@Test
	void aTypefaceThatIsMissingHelpsNobodyAndFailsNothing() {
		assertEquals(Optional.empty(), Typeface.helping("none.ttf"));
		assertEquals(1, Typeface.helped(Optional.empty(), ALEF));
	}

	@Test
	void aTypefaceThatIsThereGivesItsOwnWidth() {
		Optional<Typeface> helping = Typeface.helping("DejaVuSans.ttf");
		assertTrue(helping.isPresent());
		float width = Typeface.helped(helping, ALEF);
		assertTrue(width > 0.3 && width < 0.9, () -> "wide: " + width);
	}
}
