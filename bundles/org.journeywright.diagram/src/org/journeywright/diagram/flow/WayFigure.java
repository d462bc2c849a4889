package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.flow.Conversation.Way;
import org.journeywright.model.Elements;

/** Draws the ways of a conversation: lines in the colour and stroke of their option's grade, loops with a sign. */
final class WayFigure {

	private static final double HEAD = 9;
	private static final double ROUND = 8;
	private static final double LOOP = 18;
	/** The id of the way from the opening to the first decision. */
	static final String BEGIN = "way:opening";
	/** How broad the best way is. */
	static final double MAIN = 3.5;

	private final Conversation conversation;
	private final boolean isAcross;

	WayFigure(Conversation conversation, boolean isAcross) {
		this.conversation = conversation;
		this.isAcross = isAcross;
	}

	static String id(Conversation conversation, Way way) {
		return "way:" + conversation.id(way.option());
	}

	/** The way from the opening to the first decision. */
	Figure begin(List<Point> route, double dx, double dy) {
		String start = conversation.id(conversation.graph().start().orElseThrow());
		return figure(BEGIN, route, dx, dy, Paint.BRAND, Stroke.of(Paint.BRAND, MAIN), false).linking(OpeningCard.ID, start).told("The conversation begins", "");
	}

	/** The way of an option. */
	Figure of(Way way, List<Point> route, double dx, double dy) {
		Look look = Look.of(way.option().getGrade());
		String words = "From " + Elements.label(way.from()) + ", " + way.option().getGrade().getLiteral() + " option, " + (way.isBack() ? "back to " : "to ") + Elements.label(way.to());
		Stroke stroke = way.isMain() ? Stroke.of(look.paint(), MAIN) : look.line();
		return figure(id(conversation, way), route, dx, dy, look.paint(), stroke, way.isBack()).about(Elements.identity(way.option()))
				.linking(conversation.id(way.option()), conversation.id(way.to())).told(words, Texts.orEmpty(way.option().getSays())).able(Ways.NONE.deleting());
	}

	private Figure figure(String id, List<Point> route, double dx, double dy, Paint paint, Stroke stroke, boolean isBack) {
		double left = route.stream().mapToDouble(Point::x).min().orElseThrow() - LOOP / 2;
		double top = route.stream().mapToDouble(Point::y).min().orElseThrow() - LOOP / 2;
		double right = route.stream().mapToDouble(Point::x).max().orElseThrow() + LOOP / 2;
		double bottom = route.stream().mapToDouble(Point::y).max().orElseThrow() + LOOP / 2;
		List<Point> points = new ArrayList<>(route.stream().map(p -> p.plus(-left, -top)).toList());
		Point end = points.removeLast();
		points.add(isAcross ? end.plus(-(HEAD - 1), 0) : end.plus(0, -(HEAD - 1)));
		// From its end, so that the dashes of ways that run together into a step fall on each other.
		List<Mark> marks = new ArrayList<>(List.of(Shape.line(Path.through(points.reversed(), ROUND).toString(), stroke), new Shape(head(end), paint, Stroke.NONE)));
		if (isBack) {
			marks.addAll(loop(points, paint));
		}
		return Figure.of(id, isBack ? "way.back" : "way", left + dx, top + dy, right - left, bottom - top).drawn(marks);
	}

	private String head(Point end) {
		return isAcross ? new Path().move(end.x(), end.y()).line(end.x() - HEAD, end.y() - 5).line(end.x() - HEAD, end.y() + 5).close().toString()
				: new Path().move(end.x(), end.y()).line(end.x() - 5, end.y() - HEAD).line(end.x() + 5, end.y() - HEAD).close().toString();
	}

	/** The sign of a loop, in the middle of the longest stretch. */
	private static List<Mark> loop(List<Point> points, Paint paint) {
		Point middle = points.getFirst();
		double longest = -1;
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			double length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
			if (length > longest) {
				longest = length;
				middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
			}
		}
		return List.of(new Dot(middle.x(), middle.y(), LOOP / 2, Paint.SURFACE, Stroke.of(paint, 1.25)), new Sign(Icon.LOOP, middle.x() - 5, middle.y() - 5, 10, paint));
	}
}
