package org.journeywright.diagram.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.journeywright.diagram.type.Typeface;

/** The faces of a document; it takes in no more of them than the letters that it shows. */
final class PdfFonts {

	private final PDDocument document;
	private final Map<Typeface, PDFont> fonts = new IdentityHashMap<>();

	PdfFonts(PDDocument document) {
		this.document = document;
	}

	/** A face. */
	PDFont of(Typeface face) {
		return fonts.computeIfAbsent(face, this::load);
	}

	private PDFont load(Typeface face) {
		try {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.trueType()));
			// Lines are measured letter by letter, so letters must not join to ligatures.
			font.setEnableGsub(false);
			return PDType0Font.load(document, font, true);
		} catch (IOException e) {
			throw new UncheckedIOException("The typeface of the drawings cannot be read.", e);
		}
	}
}
