package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.Touchpoint;

/** Draws the points of the emotion curves in one column; the curves themselves lie under all columns. */
final class EmotionCell {

	/** The height of the lane. */
	static final double HEIGHT = 184;
	/** The strongest feeling, and with a minus the worst. */
	static final int MOST = 5;

	private static final double STEP = 12.5;
	private static final double MIDDLE = HEIGHT / 2;
	private static final double WIDTH = Column.WIDTH;
	/** From here on, feeling and wish lie far apart: {@link org.journeywright.analysis.rules.perception.MomentOfTruthFarBelowWanted}. */
	private static final int FAR = 4;
	private static final double POINT = 24;

	private final Mapping mapping;
	private final Touchpoint touchpoint;
	private final Optional<Integer> now;
	private final Optional<Integer> wanted;
	private final List<Mark> marks = new ArrayList<>();

	EmotionCell(Mapping mapping, Touchpoint touchpoint) {
		this.mapping = mapping;
		this.touchpoint = touchpoint;
		now = Optional.ofNullable(touchpoint.getEmotionNow());
		wanted = Optional.ofNullable(touchpoint.getEmotionWanted());
	}

	/** Where a feeling is drawn. */
	static double y(int feeling) {
		return MIDDLE - Math.clamp(feeling, -MOST, MOST) * STEP;
	}

	/** Whether a moment of truth lies so far below the feeling wanted that somebody has to work on it. */
	static boolean isFarBelow(Touchpoint touchpoint) {
		return touchpoint.isMomentOfTruth() && touchpoint.getEmotionNow() != null && touchpoint.getEmotionWanted() != null
				&& touchpoint.getEmotionWanted() - touchpoint.getEmotionNow() >= FAR;
	}

	/** The content of the cell. */
	Content content() {
		apart();
		List<Figure> points = new ArrayList<>();
		wanted.ifPresentOrElse(v -> points.add(wanted(v)), () -> points.add(wish()));
		now.ifPresentOrElse(v -> points.add(now(v)), () -> unknown().ifPresent(points::add));
		return new Content(HEIGHT, marks, points, said(), "", Ways.NONE);
	}

	private void apart() {
		int gap = now.isPresent() && wanted.isPresent() ? wanted.get() - now.get() : 0;
		if (gap >= FAR) {
			marks.add(Shape.line("M%s %sV%s".formatted((long) WIDTH / 2, y(wanted.get()) + 8, y(now.get()) - 10), new Stroke(Paint.POOR, 1, Dash.DOTTED)));
		}
	}

	private Figure now(int value) {
		List<Mark> point = new ArrayList<>();
		if (touchpoint.isMomentOfTruth()) {
			point.add(new Sign(Icon.TRUTH, 0, 0, POINT, Paint.SURFACE));
			point.add(new Sign(Icon.TRUTH, 2, 2, POINT - 4, Paint.NOW));
			point.add(new Sign(Icon.TRUTH, 4.5, 4.5, POINT - 9, Paint.TRUTH));
		} else {
			point.add(new Dot(POINT / 2, POINT / 2, 7, Paint.NOW, Stroke.of(Paint.SURFACE, 2)));
		}
		label(value, wanted.filter(w -> w < value).isEmpty(), Paint.INK);
		return point("emotion.now", value, point, "feels ");
	}

	private Figure wanted(int value) {
		boolean isHidden = now.filter(n -> n == value).isPresent();
		boolean isTruth = touchpoint.isMomentOfTruth() && now.isEmpty();
		List<Mark> point = new ArrayList<>(List.of(new Dot(POINT / 2, POINT / 2, isHidden || isTruth ? 10.5 : 5, isHidden ? Paint.NONE : Paint.SURFACE, Stroke.of(Paint.WANTED, 2))));
		if (isTruth) {
			point.add(new Sign(Icon.TRUTH, POINT / 2 - 6, POINT / 2 - 6, 12, Paint.TRUTH));
		}
		if (!isHidden) {
			label(value, now.filter(n -> n > value).isPresent(), Paint.INK_2);
		}
		return point("emotion.wanted", value, point, "wanted ");
	}

	private void label(int value, boolean isBelow, Paint paint) {
		double top = y(value) + (isBelow ? POINT / 2 : -POINT / 2 - TypeStyle.SMALL_NAME.lineHeight() + 2);
		marks.add(new Words(WIDTH / 2, top + TypeStyle.SMALL_NAME.baseline(), feeling(value), TypeStyle.SMALL_NAME, paint, Anchor.MIDDLE));
	}

	/** A point to begin with, where a touchpoint of today lacks what customers feel. */
	private Optional<Figure> unknown() {
		if (!ModelView.isToday(touchpoint)) {
			return Optional.empty();
		}
		Paint paint = touchpoint.isMomentOfTruth() ? Paint.POOR : Paint.INK_3;
		List<Mark> point = List.of(new Dot(POINT / 2, POINT / 2, 7, Paint.SURFACE, Stroke.dashed(paint, 1.5)),
				new Words(POINT / 2, POINT / 2 + 4, "?", TypeStyle.SMALL_NAME, paint, Anchor.MIDDLE));
		Figure figure = point("missing.emotion", 0, point, "feels ");
		String words = mapping.label(touchpoint) + ": how customers feel is not known. Pull the point, or ask them first.";
		return Optional.of(figure.told(words, words));
	}

	/** A point to begin with, where nobody has said what customers are to feel. */
	private Figure wish() {
		int value = Math.min(MOST, now.orElse(0) + 3);
		List<Mark> point = List.of(new Dot(POINT / 2, POINT / 2, 5, Paint.SURFACE, new Stroke(Paint.WANTED, 1, Dash.DOTTED)));
		String words = mapping.label(touchpoint) + ": nobody has said how customers are to feel. Pull the point.";
		return point("missing.wanted", value, point, "wanted ").told(words, words);
	}

	private Figure point(String kind, int value, List<Mark> point, String words) {
		Ways.Slider slider = new Ways.Slider(value, -MOST, MOST, y(MOST), y(-MOST));
		Figure figure = Figure.of(mapping.at(touchpoint, kind), kind, (WIDTH - POINT) / 2, y(value) - POINT / 2, POINT, POINT).about(mapping.id(touchpoint)).drawn(point);
		String name = (touchpoint.isMomentOfTruth() ? "Moment of truth: " : "") + mapping.label(touchpoint) + ", " + words + feeling(value);
		return figure.told(name, "").able(kind.startsWith("missing") ? Ways.NONE.sliding(slider) : Ways.NONE.sliding(slider).deleting());
	}

	/** A feeling with its sign; a true minus, so that it is as wide as the plus. */
	static String feeling(int value) {
		return Wording.feeling(value).replace('-', '−');
	}

	private String said() {
		return mapping.label(touchpoint) + ": " + now.map(v -> "feels " + feeling(v)).orElse("feeling not known") + wanted.map(v -> ", wanted " + feeling(v)).orElse("");
	}
}
