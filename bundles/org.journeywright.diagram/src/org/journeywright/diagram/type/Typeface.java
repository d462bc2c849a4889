package org.journeywright.diagram.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
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
				throw unreadable(e);
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

	/** The outline of a character at size 1 with its origin on the baseline, y growing upwards; empty where the face lacks it. */
	public GeneralPath outline(int character) {
		int glyph = letters.getGlyphId(character);
		if (glyph == 0) {
			return new GeneralPath();
		}
		try {
			GlyphData drawn = font.getGlyph().getGlyph(glyph);
			GeneralPath path = drawn == null ? new GeneralPath() : (GeneralPath) drawn.getPath().clone();
			path.transform(AffineTransform.getScaleInstance(1 / unit, 1 / unit));
			return path;
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	/** The width of a character at size 1. Characters that the face lacks count as one em, so that there is always room; those that show nothing, as nothing. */
	double width(int character) {
		return character < BASIC ? widths[character] : wide(character);
	}

	private double wide(int character) {
		try {
			return advance(character);
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	// Marks on other characters and marks of direction are nothing of their own; unusual spaces are as wide as the usual one.
	private float substitute(int character) throws IOException {
		return switch (Character.getType(character)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
			case Character.SPACE_SEPARATOR -> advance(' ');
			default -> 1;
		};
	}

	private static UncheckedIOException unreadable(IOException cause) {
		return new UncheckedIOException("The typeface of the drawings cannot be read.", cause);
	}

	private float advance(int character) throws IOException {
		int glyph = letters.getGlyphId(character);
		return glyph == 0 ? substitute(character) : (float) (font.getAdvanceWidth(glyph) / unit);
	}
}
