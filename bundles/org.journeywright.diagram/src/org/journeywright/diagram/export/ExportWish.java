package org.journeywright.diagram.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.export.SvgWriter.Letters;

/**
 * How a drawing is to be put into a file.
 *
 * @param pages
 *            of a PDF
 * @param scale
 *            of a PNG: points per drawing unit
 * @param letters
 *            of an SVG
 */
public record ExportWish(ExportFormat format, Theme theme, Pages pages, double scale, Letters letters) {

	/** Points per drawing unit of a PNG that is sharp on the screens of today. */
	public static final double USUAL_SCALE = 2;

	/** A file that goes well with most purposes. */
	public static ExportWish usual(ExportFormat format, Theme theme) {
		return new ExportWish(format, theme, new Pages.Own(), USUAL_SCALE, Letters.EMBEDDED);
	}

	/**
	 * Makes the file.
	 *
	 * @param date
	 *            of the model
	 * @throws ExportRefusedException
	 *             if it cannot be made so, with a sentence for the user
	 */
	public Exported export(Drawing drawing, Optional<LocalDate> date) {
		return switch (format) {
			case SVG -> new Exported(SvgWriter.svg(drawing, theme, date, letters).getBytes(StandardCharsets.UTF_8), List.of());
			case PDF -> PdfWriter.pdf(drawing, theme, date, pages);
			case PNG -> PngWriter.png(drawing, theme, date, scale);
		};
	}
}
