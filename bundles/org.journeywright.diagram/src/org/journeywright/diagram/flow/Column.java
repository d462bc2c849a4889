package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;

/** Stacks texts and chips below each other, on a card. */
final class Column {

	private static final double BETWEEN_CHIPS = 4;

	private final double x;
	private final double width;
	private double y;
	private final List<Figure> figures = new ArrayList<>();
	private final List<Mark> marks = new ArrayList<>();

	Column(double x, double y, double width) {
		this.x = x;
		this.y = y;
		this.width = width;
	}

	/** Where the next thing comes. */
	double y() {
		return y;
	}

	double width() {
		return width;
	}

	List<Figure> figures() {
		return figures;
	}

	List<Mark> marks() {
		return marks;
	}

	Column gap(double height) {
		y += height;
		return this;
	}

	/** A label of a field. */
	Column label(String text) {
		marks.add(Cards.label(x, y, text));
		return gap(TypeStyle.LABEL.lineHeight());
	}

	/** A text, in quotation marks where it is speech. */
	Column text(Part part, TypeStyle style, Paint paint, int most) {
		return text(part, style, paint, most, width);
	}

	/** A text that leaves room at its right. */
	Column text(Part part, TypeStyle style, Paint paint, int most, double room) {
		String shown = style == TypeStyle.SPEECH ? "“" + part.text().strip() + "”" : part.text();
		Lines lines = Lettering.wrap(shown, style, room, most);
		Figure figure = Figure.of(part.id(), part.kind(), x, y, room, lines.height()).about(part.about()).drawn(lines.marks(0, 0, paint))
				.told(part.label() + ": " + part.text(), lines.isCut() ? part.text() : "").able(Ways.NONE.writing(part.text(), part.hint(), part.isLong()));
		figures.add(figure);
		return gap(lines.height());
	}

	/** A dashed chip in the place of a text that is missing. */
	Column missing(Part part, String words, double room) {
		String kind = "missing" + part.kind().substring(part.kind().indexOf('.'));
		Figure chip = Chips.missing(part.id(), kind, words, room).about(part.about()).told("Missing: " + part.label().toLowerCase(Locale.ROOT), "")
				.able(Ways.NONE.writing("", part.hint(), part.isLong()));
		return chips(List.of(chip));
	}

	/** Chips beside each other, as many as fit into a row. */
	Column chips(List<Figure> chips) {
		double left = 0;
		double height = 0;
		for (Figure chip : chips) {
			if (left > 0 && left + chip.width() > width) {
				gap(height + BETWEEN_CHIPS);
				left = 0;
			}
			figures.add(chip.at(x + left, y));
			left += chip.width() + BETWEEN_CHIPS;
			height = chip.height();
		}
		return gap(height);
	}
}
