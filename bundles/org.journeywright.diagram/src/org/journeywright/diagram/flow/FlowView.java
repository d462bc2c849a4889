package org.journeywright.diagram.flow;

import java.util.List;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Option;

/**
 * How somebody chose to see a conversation.
 *
 * @param isAcross
 *            from left to right, rather than from top to bottom
 * @param isWhole
 *            with all texts, consequences and feedback
 */
record FlowView(boolean isAcross, boolean isWhole) {

	static final String DIRECTION = "direction";
	static final String ACROSS = "right";
	static final String TEXTS = "texts";
	static final String WHOLE = "whole";

	static FlowView of(Settings settings) {
		return new FlowView(settings.value(DIRECTION).filter(ACROSS::equals).isPresent(), settings.value(TEXTS).filter(WHOLE::equals).isPresent());
	}

	List<Choice> choices() {
		return List.of(
				new Choice(DIRECTION, "Direction", false, List.of(new Option("down", "Top to bottom", !isAcross), new Option(ACROSS, "Left to right", isAcross))),
				new Choice(TEXTS, "Texts", false, List.of(new Option("short", "In short", !isWhole), new Option(WHOLE, "Whole, with feedback", isWhole))));
	}

	/** As many lines as a text gets. */
	int lines(int inShort) {
		return isWhole ? inShort * 8 : inShort;
	}
}
