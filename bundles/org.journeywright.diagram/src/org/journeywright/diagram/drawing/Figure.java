package org.journeywright.diagram.drawing;

import java.util.List;
import java.util.Optional;

/**
 * Something on a drawing that can be pointed at: a touchpoint, a cell, a chip, a handoff.
 *
 * @param id
 *            what it is called within its drawing; the same from one drawing of a changed model to the next, as long as it is about the same. Made of the identity
 *            of its element and its place: {@code touchpoint:Own a machine/Queue}, {@code touchpoint:Own a machine/Queue@expects}
 * @param kind
 *            what sort of figure it is, as in {@code touchpoint} or {@code cell.expects}: style sheets, gestures and tests go by it
 * @param about
 *            the identity of the element of the model that is chosen with it ({@link org.journeywright.model.Elements#identity}); empty for what is about none
 * @param x
 *            of its left edge, relative to the figure it is in
 * @param y
 *            of its top edge, relative to the figure it is in
 * @param marks
 *            how it is drawn, from back to front; empty for a figure that only groups others
 * @param inner
 *            the figures on it, drawn above its marks and moving with it, in the order in which the keyboard visits them
 * @param ends
 *            what it connects, where it is a link
 * @param pin
 *            at which edge of the window it stays when the drawing is scrolled
 * @param telling
 *            what is said of it
 * @param ways
 *            what can be done with it
 */
public record Figure(String id, String kind, Optional<String> about, double x, double y, double width, double height, List<Mark> marks, List<Figure> inner,
		Optional<Ends> ends, Pin pin, Telling telling, Ways ways) {

	/** The ids of the two figures that a link leads from and to. */
	public record Ends(String from, String to) {
	}

	/** At which edges a figure stays in sight. */
	public enum Pin {
		NONE, LEFT, TOP, CORNER
	}

	/**
	 * What is said of a figure.
	 *
	 * @param name
	 *            for screen readers, whole: "Moment of truth: Repair visit, feels −2, wanted +4"
	 * @param tip
	 *            shown on hover and focus; empty where the figure already shows everything
	 */
	public record Telling(String name, String tip) {

		/** Says nothing: the figure is decoration. */
		public static final Telling NOTHING = new Telling("", "");
	}

	public Figure {
		marks = List.copyOf(marks);
		inner = List.copyOf(inner);
	}

	/** A figure without anything on it. */
	public static Figure of(String id, String kind, double x, double y, double width, double height) {
		return new Figure(id, kind, Optional.empty(), x, y, width, height, List.of(), List.of(), Optional.empty(), Pin.NONE, Telling.NOTHING, Ways.NONE);
	}

	/** The same, about an element. */
	public Figure about(String identity) {
		return new Figure(id, kind, Optional.of(identity), x, y, width, height, marks, inner, ends, pin, telling, ways);
	}

	/** The same elsewhere. */
	public Figure at(double newX, double newY) {
		return new Figure(id, kind, about, newX, newY, width, height, marks, inner, ends, pin, telling, ways);
	}

	/** The same, drawn so. */
	public Figure drawn(List<Mark> newMarks) {
		return new Figure(id, kind, about, x, y, width, height, newMarks, inner, ends, pin, telling, ways);
	}

	/** The same with figures on it. */
	public Figure with(List<Figure> newInner) {
		return new Figure(id, kind, about, x, y, width, height, marks, newInner, ends, pin, telling, ways);
	}

	/** The same as a link between two figures. */
	public Figure linking(String from, String to) {
		return new Figure(id, kind, about, x, y, width, height, marks, inner, Optional.of(new Ends(from, to)), pin, telling, ways);
	}

	/** The same, staying in sight. */
	public Figure pinned(Pin newPin) {
		return new Figure(id, kind, about, x, y, width, height, marks, inner, ends, newPin, telling, ways);
	}

	/** The same, with a name for screen readers and a tip. */
	public Figure told(String name, String tip) {
		return new Figure(id, kind, about, x, y, width, height, marks, inner, ends, pin, new Telling(name, tip), ways);
	}

	/** The same, for which this can be done. */
	public Figure able(Ways newWays) {
		return new Figure(id, kind, about, x, y, width, height, marks, inner, ends, pin, telling, newWays);
	}
}
