package org.journeywright.diagram.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.export.Outline.Close;
import org.journeywright.diagram.export.Outline.Curve;
import org.journeywright.diagram.export.Outline.Line;
import org.journeywright.diagram.export.Outline.Move;
import org.journeywright.diagram.export.Outline.Step;
import org.journeywright.diagram.type.Reading;
import org.journeywright.diagram.type.Typeface;

/** Writes the content of a page of a PDF, on which y grows downwards. Words stay words. */
final class PdfPen extends PlacedPen {

	private static final int ROUND = 1;
	private static final int BUTT = 0;

	private final PDPage sheet;
	private final PDPageContentStream page;
	private final PdfTags tags;
	private final PdfFonts fonts;
	private final Theme theme;
	private boolean isSaying;

	PdfPen(PDPage sheet, PDPageContentStream page, PdfTags tags, PdfFonts fonts, Theme theme, Rectangle2D seen, Missing missing) {
		super(seen, missing);
		this.sheet = sheet;
		this.page = page;
		this.tags = tags;
		this.fonts = fonts;
		this.theme = theme;
	}

	@Override
	void entered(Figure figure) {
		write(() -> tags.enter(figure, page));
	}

	@Override
	void left() {
		write(() -> tags.leave(page));
	}

	@Override
	void drawPlaced(Outline outline, Paint fill, Stroke stroke) {
		boolean isFilled = fill != Paint.NONE;
		boolean isDrawn = Dashes.isSeen(stroke);
		if (outline.steps().isEmpty() || !isFilled && !isDrawn) {
			return;
		}
		show(() -> {
			if (isFilled) {
				page.setNonStrokingColor(Colours.of(fill, theme));
			}
			if (isDrawn) {
				set(stroke);
			}
			for (Step step : outline.steps()) {
				add(step);
			}
			finish(isFilled, isDrawn);
		});
	}

	private void finish(boolean isFilled, boolean isDrawn) throws IOException {
		if (isFilled && isDrawn) {
			page.fillAndStroke();
		} else if (isFilled) {
			page.fill();
		} else {
			page.stroke();
		}
	}

	private void set(Stroke stroke) throws IOException {
		page.setStrokingColor(Colours.of(stroke.paint(), theme));
		page.setLineWidth((float) stroke.width());
		page.setLineDashPattern(Dashes.of(stroke), 0);
		page.setLineCapStyle(stroke.dash() == Dash.FULL ? ROUND : BUTT);
	}

	private void add(Step step) throws IOException {
		switch (step) {
			case Move m -> page.moveTo((float) m.x(), (float) m.y());
			case Line l -> page.lineTo((float) l.x(), (float) l.y());
			case Curve c -> page.curveTo((float) c.x1(), (float) c.y1(), (float) c.x2(), (float) c.y2(), (float) c.x(), (float) c.y());
			case Close c -> page.closePath();
		}
	}

	// What is read from right to left stands on the page in the order in which it is seen; who copies, searches or listens gets it in the order of reading.
	@Override
	void writePlaced(Words words, List<Letter> letters) {
		if (Reading.turns(words.text())) {
			saying(Legible.line(words.text()), () -> writeRuns(words, letters));
		} else {
			writeRuns(words, letters);
		}
	}

	private void writeRuns(Words words, List<Letter> letters) {
		List<Letter> run = new ArrayList<>();
		for (Letter letter : letters) {
			if (!run.isEmpty() && !run.getFirst().face().equals(letter.face())) {
				writeRun(run, words);
				run.clear();
			}
			run.add(letter);
		}
		writeRun(run, words);
	}

	private void writeRun(List<Letter> run, Words words) {
		run.getFirst().face().ifPresentOrElse(face -> write(run, face, words), () -> run.forEach(l -> writeMissing(l, words)));
	}

	private void write(List<Letter> run, Typeface face, Words words) {
		StringBuilder text = new StringBuilder();
		run.forEach(l -> text.appendCodePoint(l.character()));
		double x = run.getFirst().x();
		show(() -> show(text.toString(), x, face, words));
	}

	private void show(String text, double x, Typeface face, Words words) throws IOException {
		TypeStyle style = words.style();
		Color colour = Colours.of(words.paint(), theme);
		page.beginText();
		page.setFont(fonts.of(face), (float) style.size());
		page.setCharacterSpacing((float) style.spacing());
		page.setNonStrokingColor(colour);
		page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) words.y()));
		page.showText(text);
		page.endText();
	}

	// A character without a glyph goes with a space, because programs expect text where it is told what text says.
	private void writeMissing(Letter letter, Words words) {
		saying(Character.toString(letter.character()), () -> {
			write(List.of(new Letter(' ', letter.x(), 0, Optional.empty())), Typeface.of(words.style().face()), words);
			drawMissing(letter, words);
		});
	}

	/** Tells what is drawn as text; nothing is told within what is told already. */
	private void saying(String text, Runnable drawing) {
		if (isSaying) {
			drawing.run();
			return;
		}
		COSDictionary said = new COSDictionary();
		said.setString(COSName.ACTUAL_TEXT, text);
		show(() -> page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said)));
		isSaying = true;
		drawing.run();
		isSaying = false;
		write(page::endMarkedContent);
	}

	private void show(Writing writing) {
		write(() -> tags.open(sheet, page));
		write(writing);
	}

	/** Something that is written to the page. */
	private interface Writing {
		void write() throws IOException;
	}

	private static void write(Writing writing) {
		try {
			writing.write();
		} catch (IOException e) {
			throw new UncheckedIOException("The page could not be written.", e);
		}
	}
}
