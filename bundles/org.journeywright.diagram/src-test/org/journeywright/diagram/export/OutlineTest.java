package org.journeywright.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.journeywright.diagram.drawing.Icon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"M1 2L3 4 | M1 2L3 4",
			"M1,2 3,4 5,6Z | M1 2L3 4L5 6Z",
			"M0 0H10V5 | M0 0L10 0L10 5",
			"M0 0C1 2 3 4 5 6 7 8 9 10 11 12 | M0 0C1 2 3 4 5 6C7 8 9 10 11 12",
			"M0 0Q3 3 6 0 | M0 0C2 2 4 2 6 0",
			"M1 1L5 1ZH9 | M1 1L5 1ZL9 1",
			"M-1.5e1-2.25L.5.5 | M-15 -2.25L0.5 0.5",
			"M0.004 1.999L0 -0.001 | M0 2L0 0"})
	void pathsAreReadAndWritten(String path, String written) {
		assertEquals(written.replace("L0.5 0.5", "L0.5 0.5"), Outline.of(path).path());
	}

	@ParameterizedTest
	@ValueSource(strings = {"L1 1", "1 2", "M1", "M1 2L", "M0 0A1 1 0 0 0 2 2", "M0 0l1 1", "M0 0Z5", "M0 0L1 x", "M0 0 <script>"})
	void whatIsNoPathIsRefused(String path) {
		assertThrows(IllegalArgumentException.class, () -> Outline.of(path));
	}

	@Test
	void nothingIsNothing() {
		assertEquals("", Outline.of("").path());
		assertEquals(0, Outline.of(" ").bounds().getWidth());
	}

	@ParameterizedTest
	@EnumSource(Icon.class)
	void everyIconStaysOnItsGrid(Icon icon) {
		var bounds = Outline.of(icon.path()).path2D().orElseThrow().createTransformedShape(null).getBounds2D();
		var exact = new java.awt.geom.Area(new java.awt.BasicStroke(0.1f).createStrokedShape(Outline.of(icon.path()).path2D().orElseThrow())).getBounds2D();
		assertEquals(true, bounds.getWidth() > 0 || bounds.getHeight() > 0);
		assertEquals(true, exact.getMinX() >= -0.2 && exact.getMinY() >= -0.2 && exact.getMaxX() <= 16.2 && exact.getMaxY() <= 16.2, exact.toString());
	}

	@Test
	void cornersAreNeverLargerThanHalfTheBox() {
		var bounds = Outline.box(10, 20, 30, 8, 100).bounds();
		assertEquals("10.0 20.0 30.0 8.0", bounds.getX() + " " + bounds.getY() + " " + bounds.getWidth() + " " + bounds.getHeight());
	}

	@ParameterizedTest
	@CsvSource({"1, 1", "-0.001, 0", "0.1, 0.1", "0.05, 0.05", "-12.345, -12.34", "1234567.891, 1234567.89", "NaN, 0"})
	void numbersAreWrittenPlainly(double number, String written) {
		assertEquals(written, Samples.elsewhere(() -> Numbers.of(number)));
	}
}
