package org.journeywright.diagram.drawing;

/** One stroke of the pen. Places are relative to the top left corner of the figure; x grows to the right, y downwards. */
public sealed interface Mark {

	/** How a line is drawn. */
	enum Dash {
		/** In one go. */
		FULL,
		/** What is wanted, what is missing. */
		DASHED,
		/** The line of visibility, remarks. */
		DOTTED
	}

	/** How a line is drawn, and how wide. */
	record Stroke(Paint paint, double width, Dash dash) {

		/** No line at all. */
		public static final Stroke NONE = new Stroke(Paint.NONE, 0, Dash.FULL);

		/** A full line. */
		public static Stroke of(Paint paint, double width) {
			return new Stroke(paint, width, Dash.FULL);
		}

		/** A dashed line. */
		public static Stroke dashed(Paint paint, double width) {
			return new Stroke(paint, width, Dash.DASHED);
		}
	}

	/** A rectangle with round corners. */
	record Box(double x, double y, double width, double height, double radius, Paint fill, Stroke stroke) implements Mark {

		/** A ground without an outline. */
		public static Box filled(double x, double y, double width, double height, double radius, Paint fill) {
			return new Box(x, y, width, height, radius, fill, Stroke.NONE);
		}
	}

	/** A circle around a point. */
	record Dot(double x, double y, double radius, Paint fill, Stroke stroke) implements Mark {
	}

	/**
	 * Any other shape.
	 *
	 * @param path
	 *            as the {@code d} of an SVG path, in absolute commands M, L, H, V, C, Q, Z alone
	 */
	record Shape(String path, Paint fill, Stroke stroke) implements Mark {

		/** A line without a ground. */
		public static Shape line(String path, Stroke stroke) {
			return new Shape(path, Paint.NONE, stroke);
		}
	}

	/** From which side a line of words grows. */
	enum Anchor {
		START, MIDDLE, END
	}

	/**
	 * One line of words.
	 *
	 * @param y
	 *            of the baseline
	 */
	record Words(double x, double y, String text, TypeStyle style, Paint paint, Anchor anchor) implements Mark {

		/** Words that grow to the right. */
		public static Words at(double x, double y, String text, TypeStyle style, Paint paint) {
			return new Words(x, y, text, style, paint, Anchor.START);
		}
	}

	/**
	 * A drawn sign.
	 *
	 * @param x
	 *            of its left edge
	 * @param y
	 *            of its top edge
	 * @param size
	 *            its width and height
	 */
	record Sign(Icon icon, double x, double y, double size, Paint paint) implements Mark {
	}
}
