package org.journeywright.diagram.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.FeelingCurve;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.model.Touchpoint;

/** The emotion curves of a whole journey, small enough for a card. */
final class MiniCurve {

	/** How high it is. */
	static final double HEIGHT = 88;

	private static final double MIDDLE = HEIGHT / 2;
	private static final double STEP = 7.5;
	private static final int MOST = 5;

	private final List<Touchpoint> touchpoints;
	private final double left;
	private final double top;
	private final double[] middles;
	private final double width;

	/**
	 * @param middles
	 *            of the touchpoints, from left to right
	 */
	MiniCurve(List<Touchpoint> touchpoints, double[] middles, double left, double top, double width) {
		this.touchpoints = touchpoints;
		this.middles = middles;
		this.left = left;
		this.top = top;
		this.width = width;
	}

	/** Where the point of a touchpoint is. */
	double x(int index) {
		return middles[index];
	}

	/** Where a feeling is. */
	double y(int feeling) {
		return top + MIDDLE - Math.clamp(feeling, -MOST, MOST) * STEP;
	}

	/** The marks, with the moments of truth. */
	List<Mark> marks() {
		List<Mark> marks = new ArrayList<>();
		double zero = y(0);
		// A journey to be is about wishes; the few feelings that are known of it already would only break the line.
		boolean isToday = touchpoints.stream().anyMatch(ModelView::isToday);
		marks.addAll(isToday ? curve(Touchpoint::getEmotionNow).areas() : List.of());
		marks.add(Shape.line("M%s %sH%s".formatted(left, zero, left + width), Stroke.of(Paint.LINE, 1)));
		marks.addAll(curve(Touchpoint::getEmotionWanted).line(new Stroke(Paint.WANTED, 1.5, Dash.DASHED)));
		marks.addAll(isToday ? curve(Touchpoint::getEmotionNow).line(Stroke.of(Paint.NOW, 2)) : List.of());
		for (int i = 0; i < touchpoints.size(); i++) {
			point(i, marks);
		}
		return marks;
	}

	private void point(int index, List<Mark> marks) {
		Touchpoint touchpoint = touchpoints.get(index);
		Integer feeling = JourneyCard.feeling(touchpoint);
		if (feeling != null && touchpoint.isMomentOfTruth()) {
			marks.add(new Sign(Icon.TRUTH, x(index) - 7, y(feeling) - 7, 14, ModelView.isToday(touchpoint) ? Paint.NOW : Paint.WANTED));
			marks.add(new Sign(Icon.TRUTH, x(index) - 5, y(feeling) - 5, 10, Paint.TRUTH));
		} else if (feeling != null) {
			marks.add(new Dot(x(index), y(feeling), 2.5, ModelView.isToday(touchpoint) ? Paint.NOW : Paint.WANTED, Stroke.NONE));
		}
	}

	private FeelingCurve curve(Function<Touchpoint, Integer> feeling) {
		return new FeelingCurve(IntStream.range(0, touchpoints.size()).mapToObj(i -> new FeelingCurve.Point(x(i), Optional.ofNullable(feeling.apply(touchpoints.get(i))))).toList(),
				this::y);
	}
}
