package org.journeywright.diagram.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;

/** Draws characters that the typeface lacks: arrows and common signs by shapes of our own, all others as a box, so that one sees that something stands there. */
final class Symbols {

	private static final double GRID = 16;
	private static final double LINE = 1.3;
	private static final String BOX = "M3 2.5H13V14.5H3ZM6 6.5L10 10.5M10 6.5L6 10.5";
	private static final Map<Integer, Symbol> KNOWN = known();

	/** A shape on the grid of icons. */
	private record Symbol(Outline outline, boolean isFilled) {
	}

	private Symbols() {
	}

	/** Whether a character has a shape of its own. */
	static boolean has(int character) {
		return KNOWN.containsKey(character);
	}

	/** Draws a character in its place within words; the grid reaches a little below the baseline, as letters do. */
	static void draw(Letter letter, Words words, Pen pen) {
		Symbol symbol = Optional.ofNullable(KNOWN.get(letter.character())).orElse(new Symbol(Outline.of(BOX), false));
		double scale = words.style().size() / GRID;
		Outline placed = symbol.outline().placed(letter.x(), words.y() - 13.5 * scale, scale);
		if (symbol.isFilled()) {
			pen.draw(placed, words.paint(), Stroke.NONE);
		} else {
			pen.draw(placed, Paint.NONE, Stroke.of(words.paint(), LINE * scale));
		}
	}

	private static Map<Integer, Symbol> known() {
		Map<Integer, Symbol> known = new HashMap<>();
		lines(known, "→", "M2 8.5H14M10 4.5L14 8.5L10 12.5");
		lines(known, "←", "M14 8.5H2M6 4.5L2 8.5L6 12.5");
		lines(known, "↔", "M2 8.5H14M10.5 5L14 8.5L10.5 12M5.5 5L2 8.5L5.5 12");
		lines(known, "↑", "M8 14V3M4 7L8 3L12 7");
		lines(known, "↓", "M8 3V14M4 10L8 14L12 10");
		lines(known, "✓✔☑", Icon.PROMISE.path());
		lines(known, "✕✗✖✘", "M4 4.5L12 12.5M12 4.5L4 12.5");
		lines(known, "☆", Icon.STAR.path());
		lines(known, "◇", Icon.TRUTH.path());
		lines(known, "△", Icon.MAJOR.path());
		lines(known, "○", Icon.MINOR.path());
		lines(known, "□☐", "M3 3.5H13V13.5H3Z");
		filled(known, "★", Icon.STAR.path());
		filled(known, "◆", Icon.TRUTH.path());
		filled(known, "▲", Icon.MAJOR.path());
		filled(known, "▼", "M8 14.5L15 2H1Z");
		filled(known, "●", Icon.MINOR.path());
		filled(known, "■", "M3 3.5H13V13.5H3Z");
		filled(known, "▶", Icon.PLAY.path());
		filled(known, "◀", "M12 2L2 8L12 14Z");
		filled(known, "⬣", Icon.CRITICAL.path());
		filled(known, "♥❤", Icon.HEART.path());
		return Map.copyOf(known);
	}

	private static void lines(Map<Integer, Symbol> known, String characters, String path) {
		characters.codePoints().forEach(c -> known.put(c, new Symbol(Outline.of(path), false)));
	}

	private static void filled(Map<Integer, Symbol> known, String characters, String path) {
		characters.codePoints().forEach(c -> known.put(c, new Symbol(Outline.of(path), true)));
	}
}
