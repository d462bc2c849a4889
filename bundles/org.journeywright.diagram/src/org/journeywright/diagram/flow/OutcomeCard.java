package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.Elements;
import org.journeywright.model.ScenarioOutcome;

/** An outcome: how the conversation ended, and what that means. */
final class OutcomeCard {

	private static final double WIDTH = 300;
	private static final double PAD = 16;

	private OutcomeCard() {
	}

	static Card of(Conversation conversation, ScenarioOutcome outcome, FlowView view) {
		String id = conversation.id(outcome);
		String about = Elements.identity(outcome);
		Look look = Look.of(outcome.getGrade());
		Column column = new Column(PAD, PAD - 2, WIDTH - 2 * PAD);
		column.figures().add(Chips.grade(id + "@grade", "outcome.grade", look, word(outcome)).about(about).told(word(outcome), "")
				.able(Ways.NONE.writing(outcome.getGrade().getLiteral(), "good, mixed or bad", false)).at(PAD, column.y()));
		column.gap(Chips.HEIGHT + 6);
		column.text(new Part(id + "@name", "name", about, "Outcome", Elements.label(outcome), "What is this outcome called?", false), TypeStyle.HEADING, Paint.INK, 2).gap(4);
		text(column, new Part(id + "@text", "outcome.text", about, "What it means", outcome.getText(), "What does this ending mean for customer and company?", true), view);
		double height = column.y() + PAD;
		boolean isReached = conversation.graph().isReachable(outcome);
		List<Mark> marks = new ArrayList<>(List.of(look.outline(0, 0, WIDTH, height, 24, look.ground(), isReached ? Stroke.of(look.paint(), 1.75) : Stroke.dashed(look.paint(), 1.75))));
		Figure figure = Figure.of(id, "outcome." + outcome.getGrade().getLiteral(), 0, 0, WIDTH, height).about(about).drawn(marks).with(column.figures())
				.told("Outcome " + Elements.label(outcome) + ": " + word(outcome).toLowerCase(java.util.Locale.ROOT) + ". " + Texts.orEmpty(outcome.getText()), Texts.orEmpty(outcome.getNote()))
				.able(Ways.NONE.ending("way").deleting());
		return new Card(figure, Map.of());
	}

	private static void text(Column column, Part part, FlowView view) {
		if (part.isMissing()) {
			column.missing(part, "what it means", column.width());
		} else {
			column.text(part, TypeStyle.TEXT, Paint.INK_2, view.lines(5));
		}
	}

	private static String word(ScenarioOutcome outcome) {
		return switch (outcome.getGrade()) {
			case GOOD -> "Ends well";
			case MIXED -> "Ends so-so";
			case BAD -> "Ends badly";
		};
	}
}
