package org.journeywright.diagram.common;

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
