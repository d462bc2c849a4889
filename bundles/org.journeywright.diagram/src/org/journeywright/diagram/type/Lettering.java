package org.journeywright.diagram.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;

/** Measures words and breaks them into lines. */
public final class Lettering {

	private static final String ELLIPSIS = "…";
	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Lettering() {
	}

	/**
	 * A text in lines.
	 *
	 * @param isCut
	 *            whether some of it is not in the lines; the last one then ends with an ellipsis
	 */
	public record Lines(List<String> lines, TypeStyle style, boolean isCut) {

		/** The height of all lines. */
		public double height() {
			return lines.size() * style.lineHeight();
		}

		/** The lines as marks, the first with its top edge at {@code y}. */
		public List<Mark> marks(double x, double y, Paint paint) {
			List<Mark> marks = new ArrayList<>();
			for (int i = 0; i < lines.size(); i++) {
				marks.add(Words.at(x, y + i * style.lineHeight() + style.baseline(), lines.get(i), style, paint));
			}
			return marks;
		}
	}

	/** How wide a line of words is, in drawing units. */
	public static double width(String text, TypeStyle style) {
		String drawn = text.chars().anyMatch(Arabic::isJoining) ? Arabic.joined(text) : text;
		double ems = 0;
		for (int at = 0; at < drawn.length();) {
			int character = drawn.codePointAt(at);
			ems += Typeface.width(character, style.face());
			at += Character.charCount(character);
		}
		return ems * style.size() + drawn.length() * style.spacing();
	}

	/** A line that fits into a width: the words themselves, or as much of them as fits and an ellipsis. */
	public static String fit(String text, TypeStyle style, double width) {
		return width(text, style) <= width ? text : cut(text, style, width);
	}

	/** A text in at most so many lines of a width. Words that are longer than a line are broken. */
	public static Lines wrap(String text, TypeStyle style, double width, int most) {
		List<String> lines = new ArrayList<>();
		String rest = SPACES.matcher(text.strip()).replaceAll(" ");
		while (!rest.isEmpty()) {
			if (lines.size() == most - 1 && width(rest, style) > width) {
				lines.add(cut(rest, style, width));
				return new Lines(lines, style, true);
			}
			int end = end(rest, style, width);
			lines.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		return new Lines(lines, style, false);
	}

	/** How many characters of a text go into a line. */
	private static int end(String text, TypeStyle style, double width) {
		int fits = fitting(text, style, width);
		if (fits == text.length()) {
			return fits;
		}
		int space = text.lastIndexOf(' ', fits);
		int hyphen = text.lastIndexOf('-', fits - 1) + 1;
		int end = Math.max(space, hyphen);
		return end > 0 ? end : Math.max(fits, Character.charCount(text.codePointAt(0)));
	}

	private static int fitting(String text, TypeStyle style, double width) {
		int at = 0;
		double ems = 0;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			if (Arabic.isJoining(character)) {
				return fittingJoined(text, style, width, at);
			}
			int next = at + Character.charCount(character);
			ems += Typeface.width(character, style.face());
			if (ems * style.size() + next * style.spacing() > width) {
				return at;
			}
			at = next;
		}
		return at;
	}

	// Letters that join are narrower than alone, so that the line is measured anew with each of them.
	private static int fittingJoined(String text, TypeStyle style, double width, int from) {
		int at = from;
		while (at < text.length()) {
			int next = text.offsetByCodePoints(at, 1);
			if (width(text.substring(0, next), style) > width) {
				return at;
			}
			at = next;
		}
		return at;
	}

	private static String cut(String text, TypeStyle style, double width) {
		int fits = fitting(text, style, width - width(ELLIPSIS, style));
		return text.substring(0, fits).strip() + ELLIPSIS;
	}
}
