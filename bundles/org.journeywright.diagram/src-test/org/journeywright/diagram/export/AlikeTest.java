package org.journeywright.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.journeywright.diagram.drawing.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The formats show the same: squares of eight by eight drawing units have nearly the same mean colour, whichever program paints them. */
class AlikeTest {

	/** Of 255, for the worst square; programs smooth edges differently. */
	private static final double TOLERANCE = 14;
	/** The PDF library moves lines to whole points; with many points that makes no difference. */
	private static final int MANY = 4;

	@TempDir
	Path folder;

	private static BufferedImage png(Theme theme, double scale) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(PngWriter.png(Samples.everything(), theme, Samples.DATE, scale).content()));
	}

	@Test
	void pdfAndPngShowTheSame() throws IOException {
		for (Theme theme : Theme.values()) {
			Exported file = PdfWriter.pdf(Samples.everything(), theme, Samples.DATE, new Pages.Own());
			try (PDDocument document = Loader.loadPDF(file.content())) {
				assertAlike(png(theme, MANY), new PDFRenderer(document).renderImageWithDPI(0, MANY * 96), 8 * MANY);
			}
		}
	}

	@Test
	@EnabledIf("hasBrowser")
	void svgInABrowserAndPngShowTheSame() throws Exception {
		for (Theme theme : Theme.values()) {
			BufferedImage png = png(theme, 1);
			Path svg = Files.writeString(folder.resolve("drawing.svg"), SvgWriter.svg(Samples.everything(), theme, Samples.DATE));
			Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><body style='margin:0'><img src='drawing.svg' style='display:block'>");
			assertTrue(Files.exists(svg));
			Path shot = folder.resolve(theme + ".png");
			Process browser = new ProcessBuilder(browser().orElseThrow(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1",
					"--user-data-dir=" + folder.resolve("profile"), "--window-size=" + png.getWidth() + "," + png.getHeight(), "--screenshot=" + shot, page.toUri().toString())
					.redirectErrorStream(true).redirectOutput(folder.resolve("browser.log").toFile()).start();
			assertTrue(browser.waitFor(60, TimeUnit.SECONDS), "the browser is too slow");
			assertAlike(png, ImageIO.read(shot.toFile()), 8);
		}
	}

	static boolean hasBrowser() {
		return browser().isPresent();
	}

	private static Optional<String> browser() {
		Stream<Path> onPath = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator)).map(p -> Path.of(p, "chromium"));
		return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream(), onPath).filter(Files::isExecutable).map(Path::toString).findFirst();
	}

	private static void assertAlike(BufferedImage one, BufferedImage other, int square) {
		assertEquals(List.of(one.getWidth(), one.getHeight()), List.of(other.getWidth(), other.getHeight()));
		double worst = 0;
		for (int y = 0; y + square <= one.getHeight(); y += square) {
			for (int x = 0; x + square <= one.getWidth(); x += square) {
				double[] a = mean(one, x, y, square);
				double[] b = mean(other, x, y, square);
				double differs = Math.max(Math.abs(a[0] - b[0]), Math.max(Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2])));
				assertTrue(differs <= TOLERANCE, "at " + x + "," + y + ": " + differs);
				worst = Math.max(worst, differs);
			}
		}
		assertTrue(worst > 0, "nothing was compared");
	}

	private static double[] mean(BufferedImage image, int left, int top, int square) {
		double[] sum = new double[3];
		for (int y = top; y < top + square; y++) {
			for (int x = left; x < left + square; x++) {
				int point = image.getRGB(x, y);
				sum[0] += point >> 16 & 0xFF;
				sum[1] += point >> 8 & 0xFF;
				sum[2] += point & 0xFF;
			}
		}
		return new double[] {sum[0] / square / square, sum[1] / square / square, sum[2] / square / square};
	}
}
