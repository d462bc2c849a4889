package org.journeywright.diagram.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.journeywright.diagram.drawing.DiagramKind;

/** What the files of drawings are called. */
public final class FileName {

	/** The longest name that is made, in bytes of UTF-8: systems take 255, and an ending and a number follow. */
	private static final int MOST_BYTES = 200;
	private static final int MOST_LETTERS = 80;
	private static final String UNNAMED = "unnamed";
	private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
	/** Marks that choose how a sign looks, or that stand on nothing, as where an emoji was. */
	private static final Pattern LOOSE_MARKS = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]|(?<![\\p{L}\\p{M}\\p{N}])\\p{M}+");
	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern EDGES = Pattern.compile("^-|-$");

	private FileName() {
	}

	/**
	 * A name without ending that every system takes, as it begins with the kind of diagram and holds but letters of any script, digits and hyphens. Accents on
	 * Latin letters are dropped; a title without a single letter or digit is called unnamed.
	 */
	public static String of(DiagramKind kind, String title) {
		String bare = LOOSE_MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
		String plain = ACCENTS.matcher(bare).replaceAll("");
		String joined = OTHER.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll("-");
		String name = EDGES.matcher(joined).replaceAll("");
		return EDGES.matcher(cut(kind.word() + "-" + (name.isEmpty() ? UNNAMED : name))).replaceAll("");
	}

	private static String cut(String name) {
		int end = name.offsetByCodePoints(0, Math.min(MOST_LETTERS, name.codePointCount(0, name.length())));
		while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			end = name.offsetByCodePoints(end, -1);
		}
		return name.substring(0, end);
	}
}
