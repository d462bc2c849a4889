package org.journeywright.diagram.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.journeywright.diagram.common.Days;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.diagram.type.Lettering;

/** What stands around a drawing in a file: its title above it, the legend below it. */
final class Caption {

	private static final int MOST_LINES = 4;
	private static final double KEY_WIDTH = 32;
	private static final double KEY_HEIGHT = 16;
	private static final double KEY_GAP = 8;
	private static final double BETWEEN = 24;

	private Caption() {
	}

	/** The line below the title, with the date of the model in it. */
	static String subtitle(Drawing drawing, Optional<LocalDate> date) {
		String day = date.map(d -> "model of " + Days.spelt(d)).orElse("");
		boolean said = day.isEmpty() || drawing.subtitle().contains(day);
		return said ? drawing.subtitle() : drawing.subtitle().isBlank() ? capital(day) : drawing.subtitle() + " · " + day;
	}

	private static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** The title and what stands below it, as wide as said. */
	static Figure heading(Drawing drawing, Optional<LocalDate> date, double width) {
		Lines title = Lettering.wrap(Legible.line(drawing.title()), TypeStyle.TITLE, width, MOST_LINES);
		Lines below = Lettering.wrap(Legible.line(subtitle(drawing, date)), TypeStyle.TEXT, width, MOST_LINES);
		Figure first = Figure.of("heading.title", "heading.title", 0, 0, width, title.height()).drawn(title.marks(0, 0, Paint.INK));
		Figure second = Figure.of("heading.below", "heading.below", 0, title.height(), width, below.height()).drawn(below.marks(0, 0, Paint.INK_2));
		return Figure.of("heading", "heading", 0, 0, width, title.height() + below.height()).with(List.of(first, second));
	}

	/** The legend in as many rows as it needs; without any height where there is nothing to explain. */
	static Figure legend(List<Key> keys, double width) {
		List<Figure> placed = new ArrayList<>();
		double x = 0;
		double y = 0;
		for (Key key : keys) {
			Figure figure = key(key, placed.size(), width);
			if (x > 0 && x + figure.width() > width) {
				x = 0;
				y += KEY_HEIGHT + KEY_GAP;
			}
			placed.add(figure.at(x, y));
			x += figure.width() + BETWEEN;
		}
		return Figure.of("legend", "legend", 0, 0, width, keys.isEmpty() ? 0 : y + KEY_HEIGHT).with(placed);
	}

	private static Figure key(Key key, int number, double most) {
		TypeStyle style = TypeStyle.SMALL;
		String meaning = Lettering.fit(Legible.line(key.meaning()), style, most - KEY_WIDTH - KEY_GAP);
		double left = KEY_WIDTH + KEY_GAP;
		List<Mark> marks = new ArrayList<>(key.marks());
		marks.add(Words.at(left, style.baseline() - 0.5, meaning, style, Paint.INK_2));
		return Figure.of("legend." + number, "key", 0, 0, left + Lettering.width(meaning, style), KEY_HEIGHT).drawn(marks);
	}

	/** The line at the foot of a page: what it belongs to, and which page it is. */
	static Figure foot(String title, String page, double width) {
		TypeStyle style = TypeStyle.SMALL;
		double room = Math.max(0, width - Lettering.width(page, style) - BETWEEN);
		return Figure.of("foot", "foot", 0, 0, width, style.lineHeight()).drawn(List.of(
				Words.at(0, style.baseline(), Lettering.fit(Legible.line(title), style, room), style, Paint.INK_3),
				new Words(width, style.baseline(), page, style, Paint.INK_3, Anchor.END)));
	}
}
