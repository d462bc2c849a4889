package org.journeywright.diagram.drawing;

import java.util.List;
import java.util.Optional;

/**
 * What can be done with a figure, so that a page can offer it before it asks. Whether a gesture holds is decided when the edit is planned.
 *
 * @param writing
 *            that its text can be written in place
 * @param drags
 *            as what it can be dragged: {@code touchpoint}, {@code standard}; empty where it stays
 * @param takes
 *            what can be dropped on it, by the same words; a standard dragged from elsewhere is a {@code standard}, too
 * @param flow
 *            how dropped things line up in it
 * @param starts
 *            the kinds of links that can be drawn from it: {@code handoff}
 * @param ends
 *            the kinds of links that can be drawn to it
 * @param slider
 *            that it is a point on a scale
 * @param deletable
 *            whether its element, or its tie, can be taken away
 * @param creates
 *            what its "+" and the type-ahead make here, by the words of the palette: {@code touchpoint}, {@code stage}; the first one is the usual one
 * @param sets
 *            what a press on it changes of the settings, as one that shows more of something
 */
public record Ways(Optional<Writing> writing, String drags, List<String> takes, Flow flow, List<String> starts, List<String> ends, Optional<Slider> slider,
		boolean deletable, List<String> creates, Optional<Setting> sets) {

	/** Nothing can be done but to choose it. */
	public static final Ways NONE = new Ways(Optional.empty(), "", List.of(), Flow.INTO, List.of(), List.of(), Optional.empty(), false, List.of(), Optional.empty());

	/** A value that a setting gets. */
	public record Setting(String name, String value) {
	}

	/** How things that are dropped line up: before or after the figure, across or down, or simply in it. */
	public enum Flow {
		INTO, ACROSS, DOWN
	}

	/**
	 * A text that can be written.
	 *
	 * @param text
	 *            what it says now
	 * @param hint
	 *            what belongs here, shown while it is empty: "What does the customer expect?"
	 * @param isLong
	 *            whether it may be several lines
	 */
	public record Writing(String text, String hint, boolean isLong) {
	}

	/**
	 * A point on a straight scale, which is upright unless it says where its ends are from left to right. The point moves along the line between the two ends, and
	 * the nearest whole value is taken. All places are relative to the figure that holds it.
	 *
	 * @param top
	 *            the y of the greatest value
	 * @param bottom
	 *            the y of the least value
	 * @param leastX
	 *            the x of the least value
	 * @param greatestX
	 *            the x of the greatest value
	 */
	public record Slider(int value, int least, int greatest, double top, double bottom, double leastX, double greatestX) {

		/** An upright scale. */
		public Slider(int value, int least, int greatest, double top, double bottom) {
			this(value, least, greatest, top, bottom, 0, 0);
		}

		/** A scale from left to right. */
		public static Slider across(int value, int least, int greatest, double leastX, double greatestX) {
			return new Slider(value, least, greatest, 0, 0, leastX, greatestX);
		}
	}

	/** Its text can be written in place. */
	public Ways writing(String text, String hint, boolean isLong) {
		return new Ways(Optional.of(new Writing(text, hint, isLong)), drags, takes, flow, starts, ends, slider, deletable, creates, sets);
	}

	/** It can be dragged. */
	public Ways dragging(String as) {
		return new Ways(writing, as, takes, flow, starts, ends, slider, deletable, creates, sets);
	}

	/** Things can be dropped here. */
	public Ways taking(Flow newFlow, String... kinds) {
		return new Ways(writing, drags, List.of(kinds), newFlow, starts, ends, slider, deletable, creates, sets);
	}

	/** Links can be drawn from it. */
	public Ways starting(String... links) {
		return new Ways(writing, drags, takes, flow, List.of(links), ends, slider, deletable, creates, sets);
	}

	/** Links can be drawn to it. */
	public Ways ending(String... links) {
		return new Ways(writing, drags, takes, flow, starts, List.of(links), slider, deletable, creates, sets);
	}

	/** It is a point on a scale. */
	public Ways sliding(Slider scale) {
		return new Ways(writing, drags, takes, flow, starts, ends, Optional.of(scale), deletable, creates, sets);
	}

	/** It can be deleted. */
	public Ways deleting() {
		return new Ways(writing, drags, takes, flow, starts, ends, slider, true, creates, sets);
	}

	/** Something can be made here. */
	public Ways creating(String... kinds) {
		return new Ways(writing, drags, takes, flow, starts, ends, slider, deletable, List.of(kinds), sets);
	}

	/** A press on it changes a setting. */
	public Ways setting(String name, String value) {
		return new Ways(writing, drags, takes, flow, starts, ends, slider, deletable, creates, Optional.of(new Setting(name, value)));
	}
}
