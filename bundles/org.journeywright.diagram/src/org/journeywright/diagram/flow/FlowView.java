package org.journeywright.diagram.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Choices;
import org.journeywright.diagram.drawing.Drawing.Choice;

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
	static final String TEXTS = "texts";
	private static final String DOWN = "down";
	private static final String ACROSS = "right";
	private static final String SHORT = "short";
	private static final String WHOLE = "whole";
	private static final SequencedMap<String, String> DIRECTIONS = options(DOWN, "Top to bottom", ACROSS, "Left to right");
	private static final SequencedMap<String, String> LENGTHS = options(SHORT, "In short", WHOLE, "Whole, with feedback");

	private static SequencedMap<String, String> options(String usual, String label, String other, String otherLabel) {
		SequencedMap<String, String> options = new LinkedHashMap<>();
		options.put(usual, label);
		options.put(other, otherLabel);
		return options;
	}

	static FlowView of(Settings settings) {
		return new FlowView(Choices.chosen(settings, DIRECTION, DIRECTIONS).equals(ACROSS), Choices.chosen(settings, TEXTS, LENGTHS).equals(WHOLE));
	}

	List<Choice> choices() {
		return List.of(Choices.one(DIRECTION, "Direction", isAcross ? ACROSS : DOWN, DIRECTIONS), Choices.one(TEXTS, "Texts", isWhole ? WHOLE : SHORT, LENGTHS));
	}

	/** As many lines as a text gets. */
	int lines(int inShort) {
		return isWhole ? inShort * 8 : inShort;
	}
}
