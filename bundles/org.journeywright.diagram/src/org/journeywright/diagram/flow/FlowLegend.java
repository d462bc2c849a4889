package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.common.Keys;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/** What the signs and lines of a flow mean. */
final class FlowLegend {

	private FlowLegend() {
	}

	static List<Key> keys() {
		Key best = new Key(List.of(Shape.line("M1 7H31", Stroke.of(Paint.GOOD, WayFigure.MAIN))), "best way");
		return List.of(grade(Look.HIGH, "best option, ends well"), grade(Look.MIDDLE, "acceptable option, ends so-so"), grade(Look.LOW, "poor option, ends badly"),
				best, line(Look.HIGH, "way of a best option"), line(Look.MIDDLE, "way of an acceptable option"), line(Look.LOW, "way of a poor option"),
				Keys.sign(Icon.LOOP, Paint.INK_2, "leads back"), Keys.sign(Icon.PROMISE, Paint.GOOD, "behaviour shown"), Keys.sign(Icon.ERROR, Paint.POOR, "behaviour broken"),
				new Key(Faces.face(3, 1, 0, 14), "change of the customer's mood"),
				Keys.MISSING, Keys.MISSED);
	}

	private static Key grade(Look look, String meaning) {
		List<Mark> marks = new ArrayList<>(List.of(look.outline(0, 0, 32, 14, 7, look.ground(), Stroke.of(look.paint(), 1.25))));
		marks.addAll(look.sign(12, 3, 8, look.paint()));
		return new Key(marks, meaning);
	}

	private static Key line(Look look, String meaning) {
		return new Key(List.of(Shape.line("M0 7H26", look.line()), new Shape("M32 7L25 3L25 11Z", look.paint(), Stroke.NONE)), meaning);
	}
}
