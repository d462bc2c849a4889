package org.journeywright.diagram.ecosystem;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.journeywright.diagram.ecosystem.Wheel.Point;
import org.journeywright.model.Elements;
import org.journeywright.model.StrategyElement;

/** Draws the maturity of an element as rings of its segment: what is reached is full, what is wanted is dashed, the gap between them is tinted. */
record Segment(Wheel wheel, int place, StrategyElement element) {

	/** The kinds of the figures. */
	static final String NOW = "maturity.now";
	static final String WANTED = "maturity.wanted";
	static final String KIND = "segment";

	private static final double HANDLE = 6;
	private static final double SHARE = 0.6;

	/** The segment with its handles. */
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>(List.of(ground()));
		Integer now = element.getCurrent();
		Integer wanted = element.getTarget();
		if (wanted != null) {
			figures.add(handle(WANTED, wanted, "Wanted maturity " + wanted + " of 5", new Dot(HANDLE, HANDLE, HANDLE - 1, Paint.SURFACE, Stroke.of(Paint.WANTED, 2))));
		}
		if (now != null) {
			figures.add(handle(NOW, now, "Maturity today " + now + " of 5", new Dot(HANDLE, HANDLE, HANDLE - 1, Paint.NOW, Stroke.of(Paint.SURFACE, 2))));
		}
		return figures;
	}

	/**
	 * The segment. Its figure is a square in its middle, and its marks reach beyond: figures are upright rectangles, and those around whole segments would lie on
	 * each other.
	 */
	private Figure ground() {
		double middle = (wheel.inner() + wheel.outer()) / 2;
		double side = Math.min(wheel.outer() - wheel.inner(), 2 * Math.PI * middle / wheel.count()) * SHARE;
		Point at = wheel.at(wheel.angle(place), middle);
		double x = at.x() - side / 2;
		double y = at.y() - side / 2;
		return Figure.of(Elements.identity(element) + "@segment", KIND, x, y, side, side).about(Elements.identity(element)).drawn(marks(wheel.from(x, y)))
				.told(Elements.label(element) + ": " + Labels.maturity(element), "")
				.able(Ways.NONE.taking(Flow.INTO, "initiative", "practice", "role").starting(Influences.KIND).ending(Influences.KIND).deleting());
	}

	private List<Mark> marks(Wheel on) {
		Integer now = element.getCurrent();
		Integer wanted = element.getTarget();
		List<Mark> marks = new ArrayList<>(List.of(new Shape(on.ring(place, on.inner(), on.outer()), Paint.SURFACE, Stroke.of(Paint.LINE, 1))));
		if (now != null && wanted != null && wanted > now) {
			marks.add(new Shape(on.ring(place, on.reach(now), on.reach(wanted)), Paint.TINT, Stroke.NONE));
		}
		levels(on, Wheel.GREATEST, Paint.LINE, marks);
		if (now != null && now > 0) {
			marks.add(new Shape(on.ring(place, on.inner(), on.reach(now)), Paint.NOW, Stroke.NONE));
			levels(on, Math.min(now, Wheel.GREATEST), Paint.SURFACE, marks);
		}
		if (wanted != null) {
			marks.add(Shape.line(on.line(place, on.reach(wanted)), Stroke.dashed(Paint.WANTED, 2.5)));
		}
		return marks;
	}

	private void levels(Wheel on, int below, Paint paint, List<Mark> marks) {
		for (int level = Wheel.LEAST; level < below; level++) {
			marks.add(Shape.line(on.line(place, on.reach(level)), Stroke.of(paint, 1)));
		}
	}

	private Figure handle(String kind, int value, String name, Mark dot) {
		double side = kind.equals(NOW) ? -1 : 1;
		// Side by side where both are the same, so that each can be taken hold of.
		double aside = element.getCurrent() != null && element.getCurrent().equals(element.getTarget()) ? side * (HANDLE + 1) : 0;
		Point at = beside(wheel.handle(value), aside);
		Point least = beside(wheel.handle(Wheel.LEAST), aside);
		Point greatest = beside(wheel.handle(Wheel.GREATEST), aside);
		return Figure.of(Elements.identity(element) + "@" + kind.substring(kind.indexOf('.') + 1), kind, at.x() - HANDLE, at.y() - HANDLE, 2 * HANDLE, 2 * HANDLE)
				.about(Elements.identity(element)).drawn(List.of(dot)).told(name + ": " + Elements.label(element), name)
				.able(Ways.NONE.writing(Integer.toString(value), "1 (absent) to 5 (lived everywhere)", false)
						.sliding(new Slider(value, Wheel.LEAST, Wheel.GREATEST, greatest.y(), least.y(), least.x(), greatest.x())).deleting());
	}

	private Point beside(double radius, double aside) {
		double angle = wheel.angle(place);
		Point on = wheel.at(angle, radius);
		return new Point(on.x() + Math.cos(angle) * aside, on.y() + Math.sin(angle) * aside);
	}
}
