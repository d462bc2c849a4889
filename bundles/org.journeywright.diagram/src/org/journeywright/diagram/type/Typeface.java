package org.journeywright.diagram.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.journeywright.diagram.drawing.TypeStyle.Face;

/** The faces of Roboto, as they come with the product: every machine then breaks the lines of a drawing in the same places. */
public final class Typeface {

	private static final Map<Face, String> FILES = Map.of(Face.REGULAR, "Roboto-Regular.woff", Face.MEDIUM, "Roboto-Medium.woff", Face.ITALIC, "Roboto-RegularItalic.woff");
	private static final Map<Face, Typeface> LOADED = new EnumMap<>(Face.class);
	private static final int BASIC = 0x3000;

	private final byte[] web;
	private final byte[] bytes;
	private final CmapLookup letters;
	private final TrueTypeFont font;
	private final double unit;
	private final float[] widths = new float[BASIC];

	private Typeface(byte[] web) throws IOException {
		this.web = web;
		bytes = Woff.unpack(web);
		font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
		letters = font.getUnicodeCmapLookup();
		unit = font.getUnitsPerEm();
		for (int c = 0; c < BASIC; c++) {
			widths[c] = advance(c);
		}
	}

	/** A face; read once. */
	public static synchronized Typeface of(Face face) {
		return LOADED.computeIfAbsent(face, f -> {
			try (InputStream in = Typeface.class.getResourceAsStream(FILES.get(f))) {
				return new Typeface(in.readAllBytes());
			} catch (IOException e) {
				throw new UncheckedIOException("The typeface of the drawings cannot be read.", e);
			}
		});
	}

	/** As a TrueType font. */
	public byte[] trueType() {
		return bytes.clone();
	}

	/** As a font of the web, in the WOFF format. */
	public byte[] woff() {
		return web.clone();
	}

	/** Whether the face can draw a character; what it cannot, each program takes from another face. */
	public boolean has(int character) {
		return letters.getGlyphId(character) != 0;
	}

	/** The width of a character at size 1. Characters that the face lacks count as one em, so that there is always room. */
	double width(int character) {
		return character < BASIC ? widths[character] : wide(character);
	}

	private double wide(int character) {
		try {
			return advance(character);
		} catch (IOException e) {
			throw new UncheckedIOException("The typeface of the drawings cannot be read.", e);
		}
	}

	private float advance(int character) throws IOException {
		int glyph = letters.getGlyphId(character);
		return glyph == 0 ? 1 : (float) (font.getAdvanceWidth(glyph) / unit);
	}
}
