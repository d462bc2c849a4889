package org.journeywright.diagram.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {

	private static BufferedImage read(Exported file) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(file.content()));
	}

	private static Exported png(Drawing drawing, double scale) {
		return PngWriter.png(drawing, Theme.LIGHT, Samples.DATE, scale);
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.5, 1, 2, 3.5})
	void thePictureIsAsLargeAsTheScaleSays(double scale) throws IOException {
		Sheet sheet = Sheet.of(Samples.everything(), Samples.DATE);
		BufferedImage image = read(png(Samples.everything(), scale));
		assertEquals((int) Math.ceil(sheet.width() * scale), image.getWidth());
		assertEquals((int) Math.ceil(sheet.height() * scale), image.getHeight());
	}

	@Test
	void shapesStandWhereTheyBelongInTheirColours() throws IOException {
		BufferedImage image = read(png(Samples.everything(), 1));
		Figure drawing = Sheet.of(Samples.everything(), Samples.DATE).figures().get(1);
		int x = (int) (drawing.x() + 310 + 10);
		int y = (int) (drawing.y() + 160 + 20);
		assertEquals(Paint.CANVAS.hex(Theme.LIGHT), colour(image, 2, 2));
		assertEquals(Paint.TINT.hex(Theme.LIGHT), colour(image, x + 50, y + 20));
		assertEquals(Paint.NOW.hex(Theme.LIGHT), colour(image, x + 250, y + 20));
		assertEquals(Paint.WANTED.hex(Theme.LIGHT), colour(image, x + 250, y + 4));
		assertEquals(Paint.TRUTH.hex(Theme.LIGHT), colour(image, x + 25, y + 180));
	}

	private static String colour(BufferedImage image, int x, int y) {
		return "#%06x".formatted(image.getRGB(x, y) & 0xFFFFFF);
	}

	@Test
	void everyFigureLeavesItsTrace() throws IOException {
		BufferedImage image = read(png(Samples.everything(), 2));
		Sheet sheet = Sheet.of(Samples.everything(), Samples.DATE);
		Figure drawing = sheet.figures().get(1);
		for (Figure figure : drawing.inner().subList(1, drawing.inner().size())) {
			int inked = 0;
			for (double y = figure.y(); y < figure.y() + figure.height(); y += 0.5) {
				for (double x = figure.x(); x < figure.x() + figure.width(); x += 0.5) {
					inked += colour(image, (int) ((drawing.x() + x) * 2), (int) ((drawing.y() + y) * 2)).equals(Paint.SURFACE.hex(Theme.LIGHT)) ? 0 : 1;
				}
			}
			assertTrue(inked > 20, figure.id() + " " + inked);
		}
	}

	@Test
	void stripsJoinWithoutASeam() throws IOException {
		Drawing tall = Samples.drawing("Tall", 1000, 5000, List.of(Figure.of("t", "t", 0, 0, 1000, 5000).drawn(List.of(Box.filled(100, 0, 800, 5000, 0, Paint.NOW)))));
		BufferedImage image = read(png(tall, 1));
		int top = (int) Sheet.of(tall, Samples.DATE).figures().get(1).y();
		for (int y = top; y < top + 5000; y++) {
			assertEquals(Paint.NOW.hex(Theme.LIGHT), colour(image, 500, y), "row " + y);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = {0, -1, 0.0001, Double.NaN})
	void aScaleThatShowsNothingIsRefused(double scale) {
		String message = assertThrows(ExportRefusedException.class, () -> png(Samples.everything(), scale)).getMessage();
		assertTrue(message.contains("choose a larger one"), message);
	}

	@ParameterizedTest
	@ValueSource(doubles = {60, 1e9, Double.POSITIVE_INFINITY})
	void aPictureThatNoProgramOpensIsRefusedWithTheScaleThatGoes(double scale) {
		String message = assertThrows(ExportRefusedException.class, () -> Samples.elsewhere(() -> png(Samples.everything(), scale))).getMessage();
		assertTrue(message.contains("choose a scale of at most "), message);
		double most = Double.parseDouble(message.replaceAll(".*at most ([0-9.]+),.*", "$1"));
		Sheet sheet = Sheet.of(Samples.everything(), Samples.DATE);
		assertTrue(Math.ceil(sheet.width() * most) * Math.ceil(sheet.height() * most) <= PngWriter.MOST_POINTS * 1.001 && most > 20, message);
	}

	@Test
	void whatTheTypefaceLacksIsTold() {
		Exported file = png(Samples.saying("Ask 漢 then → go 漢字"), 1);
		assertEquals(1, file.warnings().size());
		assertTrue(file.warnings().getFirst().startsWith("2 characters that the typeface of the drawings lacks are shown as boxes: 字 漢."), file.warnings().toString());
		assertEquals(List.of(), png(Samples.saying("Order desk → Planning ✓ ★ “—” 5 % Grüße Žluť Ж Ω"), 1).warnings());
		assertEquals(List.of(), png(Samples.saying("خدمة العملاء שירות לקוחות Սպասարկում მომსახურება ☺"), 1).warnings());
	}

	@Test
	void hostileTextsAreNoHarm() throws IOException {
		assertTrue(read(png(Samples.saying(Samples.HOSTILE), 1)).getWidth() > 0);
	}

	@Test
	void theSameDrawingGivesTheSameBytesEverywhere() {
		assertArrayEquals(png(Samples.everything(), 2).content(), Samples.elsewhere(() -> png(Samples.everything(), 2)).content());
	}

	@Test
	void itStopsWhenItsThreadIsInterrupted() {
		Thread.currentThread().interrupt();
		assertThrows(CancellationException.class, () -> png(Samples.everything(), 1));
		assertTrue(Thread.interrupted());
	}
}
