package org.journeywright.diagram.export;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Typeface;

/**
 * A character in its place.
 *
 * @param x
 *            of its left edge, relative to the figure
 * @param isKnown
 *            whether the typeface holds it
 */
record Letter(int character, double x, double width, boolean isKnown) {

	/** The characters of a line of words from left to right, without those that show nothing by themselves. */
	static List<Letter> of(Words words) {
		String text = Legible.line(words.text());
		double x = left(words, text);
		List<Letter> letters = new ArrayList<>();
		Typeface face = Typeface.of(words.style().face());
		for (int character : text.codePoints().toArray()) {
			double width = Lettering.width(Character.toString(character), words.style());
			boolean isKnown = face.has(character);
			if (isKnown || width > 0) {
				boolean isSpace = Character.isSpaceChar(character);
				letters.add(new Letter(isSpace ? ' ' : character, x, width, isKnown || isSpace));
			}
			x += width;
		}
		return letters;
	}

	private static double left(Words words, String text) {
		return switch (words.anchor()) {
			case START -> words.x();
			case MIDDLE -> words.x() - Lettering.width(text, words.style()) / 2;
			case END -> words.x() - Lettering.width(text, words.style());
		};
	}
}
