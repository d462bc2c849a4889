package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.journeywright.diagram.common.FeelingCurve;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.model.Touchpoint;

/** Draws the emotion curves that lie under all columns. */
final class EmotionCurves {

	private EmotionCurves() {
	}

	/** The grid that all columns share. */
	private static List<Mark> grid(double x, double top, double width) {
		List<Mark> grid = new ArrayList<>();
		for (int feeling = -4; feeling <= 4; feeling += 2) {
			double y = top + EmotionCell.y(feeling);
			grid.add(Shape.line("M%s %sH%s".formatted((long) x, y, (long) (x + width)), Stroke.of(feeling == 0 ? Paint.LINE : Paint.LINE_2, 1)));
		}
		return grid;
	}

	/**
	 * The curves of a row of columns, on their grid.
	 *
	 * @param isOverlaid
	 *            whether the curve of the journey to compare with is drawn, too
	 */
	static List<Mark> curves(List<Column> columns, boolean isOverlaid, double left, double top) {
		FeelingCurve now = curve(columns, Column::touchpoint, Touchpoint::getEmotionNow, left, top);
		FeelingCurve wanted = curve(columns, Column::touchpoint, Touchpoint::getEmotionWanted, left, top);
		List<Mark> marks = new ArrayList<>(now.areas());
		marks.addAll(grid(left, top, columns.size() * Column.WIDTH - 1));
		if (isOverlaid) {
			FeelingCurve other = curve(columns, Column::other, EmotionCurves::best, left, top);
			marks.addAll(other.line(Stroke.of(Paint.INFO, 1.5)));
			other.points().forEach(p -> p.feeling().ifPresent(v -> marks.add(new Dot(p.x(), top + EmotionCell.y(v), 3.5, Paint.INFO, Stroke.NONE))));
		}
		marks.addAll(wanted.line(new Stroke(Paint.WANTED, 2.5, Dash.DASHED)));
		marks.addAll(now.line(Stroke.of(Paint.NOW, 2.5)));
		return marks;
	}

	private static FeelingCurve curve(List<Column> columns, Function<Column, Optional<Touchpoint>> touchpoint, Function<Touchpoint, Integer> feeling, double left, double top) {
		List<FeelingCurve.Point> points = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			double x = left + (i + 0.5) * Column.WIDTH;
			touchpoint.apply(columns.get(i)).ifPresent(t -> points.add(new FeelingCurve.Point(x, Optional.ofNullable(feeling.apply(t)))));
		}
		return new FeelingCurve(points, v -> top + EmotionCell.y(v));
	}

	/** How customers feel, or are to feel where it is not known. */
	private static Integer best(Touchpoint touchpoint) {
		return touchpoint.getEmotionNow() == null ? touchpoint.getEmotionWanted() : touchpoint.getEmotionNow();
	}
}
