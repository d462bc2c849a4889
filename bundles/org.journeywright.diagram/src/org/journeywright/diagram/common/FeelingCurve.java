package org.journeywright.diagram.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/**
 * A smooth line through feelings. It breaks where one is not known, as nobody knows what is between.
 *
 * @param points
 *            from left to right
 * @param height
 *            the y of a feeling
 */
public record FeelingCurve(List<Point> points, IntToDoubleFunction height) {

	/** A feeling and where it is drawn; empty where it is not known. */
	public record Point(double x, Optional<Integer> feeling) {
	}

	/** The line; none where fewer than two neighbours are known. */
	public List<Mark> line(Stroke stroke) {
		StringBuilder path = new StringBuilder();
		Optional<Curve> before = Optional.empty();
		for (Optional<Curve> curve : curves()) {
			boolean goesOn = before.isPresent();
			curve.ifPresent(c -> path.append(goesOn ? c.further() : c.line()));
			before = curve;
		}
		return path.isEmpty() ? List.of() : List.of(Shape.line(path.toString(), stroke));
	}

	/** The ground between the line and the height of no feeling: one colour for what is good, one for what is not. */
	public List<Mark> areas() {
		double zero = height.applyAsDouble(0);
		List<Mark> areas = new ArrayList<>();
		curves().stream().flatMap(Optional::stream).flatMap(c -> c.cutAt(zero).stream())
				.forEach(c -> areas.add(new Shape(c.area(zero), c.isAbove(zero) ? Paint.GOOD_BG : Paint.POOR_BG, Stroke.NONE)));
		return areas;
	}

	private List<Optional<Curve>> curves() {
		List<Optional<Curve>> curves = new ArrayList<>();
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			curves.add(from.feeling().flatMap(f -> to.feeling().map(t -> Curve.smooth(from.x(), height.applyAsDouble(f), to.x(), height.applyAsDouble(t)))));
		}
		return curves;
	}
}
