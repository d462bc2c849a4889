package org.journeywright.diagram.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Reading;
import org.journeywright.diagram.type.Typeface;

/**
 * A character in its place.
 *
 * @param x
 *            of its left edge, relative to the figure
 * @param face
 *            what draws it; empty where no typeface of the product holds it
 */
record Letter(int character, double x, double width, Optional<Typeface> face) {

	/** The characters of a line of words from left to right, without those that show nothing by themselves. */
	static List<Letter> of(Words words) {
		String text = Legible.line(words.text());
		double x = left(words, text);
		List<Letter> letters = new ArrayList<>();
		for (int character : Reading.drawn(text)) {
			int shown = Character.isSpaceChar(character) ? ' ' : character;
			double width = Lettering.width(Character.toString(character), words.style());
			Optional<Typeface> face = face(shown, words);
			if (face.isPresent() || width > 0) {
				letters.add(new Letter(shown, x, width, face));
			}
			x += width;
		}
		return letters;
	}

	// Signs that the face lacks have shapes of our own, which suit it better than those of another face.
	private static Optional<Typeface> face(int character, Words words) {
		Optional<Typeface> face = Typeface.drawing(character, words.style().face());
		return Symbols.has(character) ? face.filter(f -> f == Typeface.of(words.style().face())) : face;
	}

	private static double left(Words words, String text) {
		return switch (words.anchor()) {
			case START -> words.x();
			case MIDDLE -> words.x() - Lettering.width(text, words.style()) / 2;
			case END -> words.x() - Lettering.width(text, words.style());
		};
	}
}
