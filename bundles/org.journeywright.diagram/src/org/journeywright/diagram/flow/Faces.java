package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;

/** Draws how customers feel, from -5 to +5: as a face, and as a curve over a conversation. */
final class Faces {

	private static final int MOST = 5;

	private Faces() {
	}

	/** A face whose mouth bends with the mood. */
	static List<Mark> face(int mood, double x, double y, double size) {
		double middle = x + size / 2;
		double mouth = y + size * 0.64;
		double bend = Math.clamp(mood, -MOST, MOST) * size * 0.075;
		String smile = new Path().move(middle - size * 0.24, mouth - bend * 0.35).bend(middle, mouth + bend, middle + size * 0.24, mouth - bend * 0.35).toString();
		return List.of(new Dot(middle, y + size / 2, size / 2, Paint.SURFACE, Stroke.of(Paint.NOW, 1.25)), eye(middle - size * 0.17, y, size), eye(middle + size * 0.17, y, size),
				Shape.line(smile, Stroke.of(Paint.NOW, 1.25)));
	}

	/** A face with its number below. */
	static List<Mark> labelled(int mood, String number, double x, double y, double size) {
		List<Mark> marks = new ArrayList<>(face(mood, x, y, size));
		marks.add(new Words(x + size / 2, y + size + 2 + TypeStyle.SMALL_NAME.baseline(), number, TypeStyle.SMALL_NAME, Paint.INK_2, Anchor.MIDDLE));
		return marks;
	}

	private static Mark eye(double x, double y, double size) {
		return new Dot(x, y + size * 0.4, size * 0.07, Paint.NOW, Stroke.NONE);
	}

	/** A dotted curve through moods, with a point for each. */
	static List<Mark> curve(List<Integer> moods, double x, double y, double width, double height) {
		List<Mark> marks = new ArrayList<>();
		double step = moods.size() < 2 ? 0 : width / (moods.size() - 1);
		marks.add(Shape.line(new Path().move(x, y + height / 2).line(x + width, y + height / 2).toString(), Stroke.of(Paint.LINE, 1)));
		Path path = new Path().move(x, level(moods.getFirst(), y, height));
		for (int i = 1; i < moods.size(); i++) {
			double middle = x + (i - 0.5) * step;
			path.curve(middle, level(moods.get(i - 1), y, height), middle, level(moods.get(i), y, height), x + i * step, level(moods.get(i), y, height));
		}
		marks.add(Shape.line(path.toString(), new Stroke(Paint.NOW, 1.75, Mark.Dash.DOTTED)));
		for (int i = 0; i < moods.size(); i++) {
			marks.add(new Dot(x + i * step, level(moods.get(i), y, height), 2.5, Paint.NOW, Stroke.NONE));
		}
		return marks;
	}

	private static double level(int mood, double y, double height) {
		return y + height / 2 - mood * height / 2 / MOST;
	}

	/** A mood or its change with its sign. */
	static String signed(int mood) {
		return mood > 0 ? "+" + mood : mood < 0 ? "−" + -(long) mood : "0";
	}
}
