package org.journeywright.diagram.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.type.Lettering;

/**
 * A figure in its place on the drawing.
 *
 * @param x
 *            of its left edge, from that of the drawing
 */
record Placed(Figure figure, double x, double y, List<Placed> inner) {

	private static final double ASCENT = 0.8;

	/** The outermost figures of a drawing. */
	static List<Placed> of(Drawing drawing) {
		return drawing.figures().stream().map(f -> of(f, 0, 0)).toList();
	}

	private static Placed of(Figure figure, double left, double top) {
		double x = left + figure.x();
		double y = top + figure.y();
		return new Placed(figure, x, y, figure.inner().stream().map(f -> of(f, x, y)).toList());
	}

	Area area() {
		return new Area(x, y, figure.width(), figure.height());
	}

	/** It and all on it. */
	Stream<Placed> all() {
		return Stream.concat(Stream.of(this), inner.stream().flatMap(Placed::all));
	}

	/** Whether one sees where it ends: by a ground or an outline. */
	boolean hasGround() {
		return figure.marks().stream().anyMatch(m -> m instanceof Box b && (b.fill() != Paint.NONE || b.stroke().paint() != Paint.NONE) || m instanceof Shape s && s.fill() != Paint.NONE);
	}

	/** What must not be covered within a reach: words, signs and points, of it and what is on it. */
	List<Area> ink(Area reach) {
		List<Area> ink = new ArrayList<>();
		add(ink, reach);
		return ink;
	}

	private void add(List<Area> ink, Area reach) {
		boolean isGroup = figure.marks().isEmpty() && figure.width() == 0;
		if (isGroup || area().meets(reach)) {
			figure.marks().stream().flatMap(m -> ink(m).stream()).filter(reach::meets).forEach(ink::add);
			inner.forEach(p -> p.add(ink, reach));
		}
	}

	private List<Area> ink(Mark mark) {
		return switch (mark) {
			case Words words -> List.of(area(words));
			case Sign sign -> List.of(new Area(x + sign.x(), y + sign.y(), sign.size(), sign.size()));
			case Dot dot -> List.of(Area.around(x + dot.x(), y + dot.y(), 2 * dot.radius(), 2 * dot.radius()));
			default -> List.of();
		};
	}

	/** Where words on it stand. */
	Area area(Words words) {
		double width = Lettering.width(words.text(), words.style());
		double size = words.style().size();
		double left = switch (words.anchor()) {
			case START -> words.x();
			case MIDDLE -> words.x() - width / 2;
			case END -> words.x() - width;
		};
		return new Area(x + left, y + words.y() - size * ASCENT, width, size);
	}
}
