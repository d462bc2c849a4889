package org.journeywright.diagram.export;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;

/** Writes drawings as PDF: lines that stay sharp at any size, and words that can be searched and copied, and figures that are named to who listens, in a typeface that comes with the file. */
public final class PdfWriter {

	/** The longest edge of a page that programs open, in points. Source: ISO 32000-1, annex C. */
	private static final double LONGEST_EDGE = 14_400;

	private final Drawing drawing;
	private final Theme theme;
	private final Optional<LocalDate> date;
	private final Missing missing = new Missing();
	private final PdfTags tags = new PdfTags();

	private PdfWriter(Drawing drawing, Theme theme, Optional<LocalDate> date) {
		this.drawing = Hint.onEmpty(drawing);
		this.theme = theme;
		this.date = date;
	}

	/**
	 * A drawing with its title and legend.
	 *
	 * @param date
	 *            of the model; also that of the document
	 * @throws ExportRefusedException
	 *             if it would take too many pages
	 */
	public static Exported pdf(Drawing drawing, Theme theme, Optional<LocalDate> date, Pages pages) {
		Headless.ensure();
		PdfWriter writer = new PdfWriter(drawing, theme, date);
		return switch (pages) {
			case Pages.Own own -> writer.write(List.of(own(Sheet.of(drawing, date))), List.of());
			case Pages.Fitted fitted -> writer.fitted(fitted.paper());
			case Pages.Tiled tiled -> writer.write(Tiles.of(Sheet.of(drawing, date), tiled), List.of());
		};
	}

	private Exported fitted(Paper paper) {
		Fit fit = Fit.of(drawing, date, paper);
		return write(List.of(fit.page()), fit.warnings(paper));
	}

	private static PageLayout own(Sheet sheet) {
		double scale = Math.min(Fit.FULL_SIZE, LONGEST_EDGE / Math.max(sheet.width(), sheet.height()));
		return new PageLayout(sheet.width() * scale, sheet.height() * scale, List.of(PageArea.whole(sheet.figures(), 0, 0, scale, sheet.width(), sheet.height())));
	}

	private Exported write(List<PageLayout> pages, List<String> warnings) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			describe(document);
			PdfFonts fonts = new PdfFonts(document);
			for (PageLayout page : pages) {
				add(page, document, fonts);
			}
			PdfStructure.add(document, tags);
			// What describes the document is written openly at its beginning, so that it can be found there.
			document.save(out, CompressParameters.NO_COMPRESSION);
			List<String> all = new ArrayList<>(warnings);
			all.addAll(missing.warnings());
			return new Exported(out.toByteArray(), all);
		} catch (IOException e) {
			throw new UncheckedIOException("The PDF could not be written.", e);
		}
	}

	private void describe(PDDocument document) {
		PDDocumentInformation about = document.getDocumentInformation();
		about.setTitle(Legible.line(drawing.title()));
		about.setSubject(Legible.line(Caption.subtitle(drawing, date)));
		about.setCreator("Journeywright");
		date.map(day -> GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC))).ifPresent(about::setCreationDate);
		document.getDocumentCatalog().setLanguage("en");
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		document.getDocumentCatalog().setViewerPreferences(preferences);
		// Otherwise the time of day would go into it.
		document.setDocumentId((long) drawing.title().hashCode());
	}

	private void add(PageLayout layout, PDDocument document, PdfFonts fonts) throws IOException {
		PDPage page = new PDPage(new PDRectangle((float) layout.width(), (float) layout.height()));
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.beginMarkedContent(COSName.ARTIFACT);
			content.setNonStrokingColor(Colours.of(Paint.CANVAS, theme));
			content.addRect(0, 0, (float) layout.width(), (float) layout.height());
			content.fill();
			content.endMarkedContent();
			content.setLineJoinStyle(1);
			for (PageArea area : layout.areas()) {
				add(area, layout.height(), page, content, fonts);
			}
		}
	}

	// The page begins at its lower left corner, drawings at their upper left one.
	private void add(PageArea area, double height, PDPage page, PDPageContentStream content, PdfFonts fonts) throws IOException {
		Rectangle2D seen = area.seen();
		float scale = (float) area.scale();
		content.saveGraphicsState();
		content.transform(new Matrix(scale, 0, 0, -scale, (float) (area.x() - seen.getX() * scale), (float) (height - area.y() + seen.getY() * scale)));
		content.addRect((float) seen.getX() - 1, (float) seen.getY() - 1, (float) seen.getWidth() + 2, (float) seen.getHeight() + 2);
		content.clip();
		new Painter(new PdfPen(page, content, tags, fonts, theme, seen, missing)).paint(area.figures());
		content.restoreGraphicsState();
	}
}
