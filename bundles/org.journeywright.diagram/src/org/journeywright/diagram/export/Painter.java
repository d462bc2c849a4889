package org.journeywright.diagram.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;

/** Draws figures with a pen. Every format is drawn by this, so that all of them show the same. */
final class Painter {

	private static final double ICON_GRID = 16;
	private static final double ICON_LINE = 1.5;
	private static final Map<Icon, Outline> ICONS = Stream.of(Icon.values()).collect(Collectors.toMap(i -> i, i -> Outline.of(i.path())));

	private final Pen pen;

	Painter(Pen pen) {
		this.pen = pen;
	}

	/** Draws figures from back to front. */
	void paint(List<Figure> figures) {
		for (Figure figure : figures) {
			pen.enter(figure);
			figure.marks().forEach(this::paint);
			paint(figure.inner());
			pen.leave();
		}
	}

	private void paint(Mark mark) {
		switch (mark) {
			case Box box -> pen.draw(box);
			case Dot dot -> pen.draw(dot);
			case Shape shape -> pen.draw(Outline.of(shape.path()), shape.fill(), shape.stroke());
			case Words words -> pen.write(words);
			case Sign sign -> paint(sign);
		}
	}

	private void paint(Sign sign) {
		Icon icon = sign.icon();
		double scale = sign.size() / ICON_GRID;
		Outline outline = ICONS.get(icon).placed(sign.x(), sign.y(), scale);
		if (icon.isFilled()) {
			pen.draw(outline, sign.paint(), Stroke.NONE);
		} else {
			pen.draw(outline, Paint.NONE, Stroke.of(sign.paint(), ICON_LINE * scale));
		}
	}
}
