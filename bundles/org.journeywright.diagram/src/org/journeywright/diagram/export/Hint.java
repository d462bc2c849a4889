package org.journeywright.diagram.export;

import java.util.List;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;

/** Says on a sheet what a page says beside a drawing: what to do first, where there is nothing to see yet. */
final class Hint {

	private static final double WIDTH = 480;
	private static final int MOST_LINES = 10;

	private Hint() {
	}

	/** The drawing; its hint where it shows nothing. */
	static Drawing onEmpty(Drawing drawing) {
		if (!drawing.figures().isEmpty() || drawing.hint().isBlank()) {
			return drawing;
		}
		Lines lines = Lettering.wrap(Legible.line(drawing.hint()), TypeStyle.TEXT, WIDTH, MOST_LINES);
		Figure hint = Figure.of("hint", "hint", 0, 0, WIDTH, lines.height()).drawn(lines.marks(0, 0, Paint.INK_2));
		return new Drawing(drawing.kind(), drawing.title(), drawing.subtitle(), WIDTH, lines.height(), List.of(hint), List.of(), drawing.choices(), drawing.hint());
	}
}
