package org.journeywright.diagram.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.journeywright.diagram.drawing.TypeStyle.Face;

/**
 * The faces of drawings, as they come with the product: every machine then breaks the lines of a drawing in the same places. Roboto is the face; letters that it
 * lacks (Hebrew, Arabic, Armenian, Georgian) are taken from DejaVu Sans, which has no italics of them.
 */
public final class Typeface {

	private static final Map<Face, String> FILES = Map.of(Face.REGULAR, "Roboto-Regular.woff", Face.MEDIUM, "Roboto-Medium.woff", Face.ITALIC, "Roboto-RegularItalic.woff");
	private static final Map<Face, String> SECOND_FILES = Map.of(Face.REGULAR, "DejaVuSans.ttf", Face.MEDIUM, "DejaVuSans-Bold.ttf");
	private static final Map<Face, Typeface> LOADED = new EnumMap<>(Face.class);
	private static final Map<Face, Optional<Typeface>> SECOND = new EnumMap<>(Face.class);
	private static final int BASIC = 0x3000;
	// One em, and less than nothing.
	private static final float LACKING = -1;

	private final byte[] file;
	private final byte[] bytes;
	private final CmapLookup letters;
	private final TrueTypeFont font;
	private final double unit;
	private final float[] widths = new float[BASIC];

	private Typeface(byte[] file) throws IOException {
		this.file = file;
		bytes = Woff.is(file) ? Woff.unpack(file) : file;
		font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
		letters = font.getUnicodeCmapLookup();
		unit = font.getUnitsPerEm();
		for (int c = 0; c < BASIC; c++) {
			widths[c] = advance(c);
		}
	}

	/** A face; read once. */
	public static synchronized Typeface of(Face face) {
		return LOADED.computeIfAbsent(face, f -> load(FILES.get(f)));
	}

	/** What draws the letters that a face lacks; read once, and only where one is met. Empty where it is missing: such letters are then drawn by whatever the page has. */
	private static synchronized Optional<Typeface> second(Face face) {
		return SECOND.computeIfAbsent(face == Face.MEDIUM ? face : Face.REGULAR, f -> helping(SECOND_FILES.get(f)));
	}

	/** A typeface that only helps out; empty, and said in the log, where there is none of that name. */
	static Optional<Typeface> helping(String name) {
		if (Typeface.class.getResource(name) == null) {
			System.getLogger(Typeface.class.getName()).log(System.Logger.Level.WARNING, "The typeface " + name + " is missing, which draws letters that Roboto lacks. Their widths are estimated.");
			return Optional.empty();
		}
		return Optional.of(load(name));
	}

	/** What draws a character of a style's face: the face itself, else the one that helps out; empty where neither holds it. */
	public static Optional<Typeface> drawing(int character, Face face) {
		Typeface own = of(face);
		if (own.has(character)) {
			return Optional.of(own);
		}
		return isShown(character) ? second(face).filter(t -> t.has(character)) : Optional.empty();
	}

	/** The width of a character at size 1. Characters that no face holds count as one em, so that there is always room; those that show nothing, as nothing. */
	static double width(int character, Face face) {
		float own = of(face).own(character);
		return own >= 0 ? own : of(face).substitute(character, face);
	}

	private static Typeface load(String name) {
		try (InputStream in = Typeface.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new FileNotFoundException(name);
			}
			return new Typeface(in.readAllBytes());
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	/** Whether a character is ink, and not a mark of direction or a space. */
	private static boolean isShown(int character) {
		int type = Character.getType(character);
		return type != Character.FORMAT && type != Character.SPACE_SEPARATOR;
	}

	/** As a TrueType font. */
	public byte[] trueType() {
		return bytes.clone();
	}

	/** As a font of the web, in the WOFF format. */
	public byte[] woff() {
		return file.clone();
	}

	/** Whether the face itself can draw a character. */
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

	// Less than nothing where the face lacks the character.
	private float own(int character) {
		return character < BASIC ? widths[character] : wide(character);
	}

	private float wide(int character) {
		try {
			return advance(character);
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	// Marks on other characters and marks of direction are nothing of their own; unusual spaces are as wide as the usual one, signs as the shapes drawn for them.
	private float substitute(int character, Face face) {
		return switch (Character.getType(character)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
			case Character.SPACE_SEPARATOR -> own(' ');
			case Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> 1;
			default -> helped(second(face), character);
		};
	}

	/** The width of a letter in a typeface that helps out: one em where that is not there or lacks it, too. */
	static float helped(Optional<Typeface> helping, int character) {
		return helping.map(t -> Math.abs(t.own(character))).orElse(-LACKING);
	}

	private static UncheckedIOException unreadable(IOException cause) {
		return new UncheckedIOException("The typeface of the drawings cannot be read.", cause);
	}

	private float advance(int character) throws IOException {
		int glyph = letters.getGlyphId(character);
		return glyph == 0 ? LACKING : (float) (font.getAdvanceWidth(glyph) / unit);
	}
}
