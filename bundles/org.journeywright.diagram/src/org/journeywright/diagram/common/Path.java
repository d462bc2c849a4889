package org.journeywright.diagram.common;

import java.util.List;

/** Writes the path of a shape: {@link org.journeywright.diagram.drawing.Mark.Shape}. Lengths have at most two decimals, alike on every machine. */
public final class Path {

	private final StringBuilder path = new StringBuilder();

	/** Goes somewhere without drawing. */
	public Path move(double x, double y) {
		return add('M', x, y);
	}

	/** A straight line. */
	public Path line(double x, double y) {
		return add('L', x, y);
	}

	/** A curve with two points that pull it. */
	public Path curve(double pullX, double pullY, double secondX, double secondY, double x, double y) {
		return add('C', pullX, pullY, secondX, secondY, x, y);
	}

	/** A curve with one point that pulls it, as at a round corner. */
	public Path bend(double pullX, double pullY, double x, double y) {
		return add('Q', pullX, pullY, x, y);
	}

	/** Straight lines through points, with corners as round as there is room. */
	public static Path through(List<Point> points, double round) {
		Path path = new Path().move(points.getFirst().x(), points.getFirst().y());
		for (int i = 1; i < points.size() - 1; i++) {
			Point corner = points.get(i);
			double room = Math.min(round, Math.min(corner.distance(points.get(i - 1)), corner.distance(points.get(i + 1))) / 2);
			Point before = corner.towards(points.get(i - 1), room);
			Point after = corner.towards(points.get(i + 1), room);
			if (room > 0) {
				path.line(before.x(), before.y()).bend(corner.x(), corner.y(), after.x(), after.y());
			}
		}
		return path.line(points.getLast().x(), points.getLast().y());
	}

	/** A line back to where it began. */
	public Path close() {
		path.append('Z');
		return this;
	}

	private Path add(char command, double... lengths) {
		path.append(command);
		for (int i = 0; i < lengths.length; i++) {
			path.append(i == 0 ? "" : " ").append(number(lengths[i]));
		}
		return this;
	}

	/** A length as short as it is exact enough to draw with. */
	public static String number(double length) {
		double rounded = Math.rint(length * 100) / 100;
		return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
	}

	@Override
	public String toString() {
		return path.toString();
	}
}
