package org.journeywright.diagram.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;

/** Writes drawings as PNG, in strips from top to bottom. Needs neither a screen nor a font of the machine. */
public final class PngWriter {

	/** The most points of a picture; more than that, hardly a program opens. */
	public static final long MOST_POINTS = 250_000_000;
	/** The most points from one edge to the other. Source: libpng, PNG_USER_WIDTH_MAX, which most programs keep to. */
	public static final int LONGEST_EDGE = 1_000_000;
	private static final int STRIP_POINTS = 4_000_000;

	private final Sheet sheet;
	private final Theme theme;
	private final double scale;
	private final Missing missing = new Missing();

	private PngWriter(Sheet sheet, Theme theme, double scale) {
		this.sheet = sheet;
		this.theme = theme;
		this.scale = scale;
	}

	/**
	 * A drawing with its title and legend.
	 *
	 * @param date
	 *            of the model
	 * @param scale
	 *            points per drawing unit: 1 for the size on screen, 2 for sharp screens, more for print
	 * @throws ExportRefusedException
	 *             if the picture would be too large, or nothing could be seen of it
	 * @throws CancellationException
	 *             if the thread is interrupted
	 */
	public static Exported png(Drawing drawing, Theme theme, Optional<LocalDate> date, double scale) {
		Headless.ensure();
		Sheet sheet = Sheet.of(drawing, date);
		check(sheet, scale);
		return new PngWriter(sheet, theme, scale).write();
	}

	private static void check(Sheet sheet, double scale) {
		if (!(scale > 0) || Math.min(sheet.width(), sheet.height()) * scale < 1) {
			throw new ExportRefusedException("At scale " + Numbers.of(scale) + " nothing of the drawing could be seen; choose a larger one, as in 1 or 2.");
		}
		double width = Math.ceil(sheet.width() * scale);
		double height = Math.ceil(sheet.height() * scale);
		if (width * height > MOST_POINTS || Math.max(width, height) > LONGEST_EDGE) {
			double most = Math.min(Math.sqrt(MOST_POINTS / sheet.width() / sheet.height()), LONGEST_EDGE / Math.max(sheet.width(), sheet.height()));
			throw new ExportRefusedException(String.format(Locale.ENGLISH,
					"At scale %s the picture of “%s” would have %,.0f by %,.0f points, more than most programs open; choose a scale of at most %s, or SVG or PDF.",
					Numbers.of(scale), sheet.drawing().title(), width, height, Numbers.of(Math.floor(most * 100) / 100)));
		}
	}

	private Exported write() {
		int width = (int) Math.ceil(sheet.width() * scale);
		int height = (int) Math.ceil(sheet.height() * scale);
		int strip = Math.clamp(STRIP_POINTS / width, 1, height);
		PngFile file = new PngFile(width, height, scale, Legible.line(sheet.drawing().title()));
		BufferedImage image = new BufferedImage(width, strip, BufferedImage.TYPE_INT_RGB);
		for (int top = 0; top < height; top += strip) {
			if (Thread.currentThread().isInterrupted()) {
				throw new CancellationException();
			}
			paint(image, top);
			int[] points = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
			for (int y = 0; y < Math.min(strip, height - top); y++) {
				file.row(points, y * width);
			}
		}
		return new Exported(file.finish(), missing.warnings());
	}

	private void paint(BufferedImage strip, int top) {
		Graphics2D graphics = strip.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			Color ground = Colours.of(Paint.CANVAS, theme);
			graphics.setColor(ground);
			graphics.fillRect(0, 0, strip.getWidth(), strip.getHeight());
			graphics.translate(0, -top);
			graphics.scale(scale, scale);
			Rectangle2D seen = new Rectangle2D.Double(0, top / scale, strip.getWidth() / scale, strip.getHeight() / scale);
			new Painter(new PngPen(graphics, theme, seen, missing)).paint(sheet.figures());
		} finally {
			graphics.dispose();
		}
	}
}
