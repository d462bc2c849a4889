package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.Elements;

/** One option on the card of its decision: how good it is, what is said, which behaviours it shows and breaks, how the mood changes, where it leads. */
final class OptionCard {

	static final double WIDTH = 232;
	static final double PAD = 10;
	private static final String FEEDBACK = "What is the learner told? Name the behaviour.";

	private final ConversationOption option;
	private final FlowView view;
	private final Look look;
	private final String id;
	private final String about;
	private final double width;
	private final Column column;
	private final OptionChips chips;
	private final Figure leads;

	OptionCard(Conversation conversation, ConversationOption option, FlowView view, double width) {
		this.option = option;
		this.view = view;
		this.width = width;
		look = Look.of(option.getGrade());
		id = conversation.id(option);
		about = Elements.identity(option);
		column = new Column(PAD, PAD, width - 2 * PAD);
		chips = new OptionChips(conversation, option, id, column.width());
		head();
		column.text(part("says", "What is said", option.getSays(), "What does the colleague say or do?"), TypeStyle.TEXT, Paint.INK, view.lines(5)).gap(6);
		column.chips(chips.behaviours()).gap(6);
		told();
		leads = chips.leads();
	}

	/** As high as it must be. */
	double height() {
		return column.y() + Chips.HEIGHT + PAD;
	}

	/** The option in a place, at least as high as it must be; where it leads stands at its foot. */
	Figure figure(double x, double y, double height) {
		List<Mark> marks = new ArrayList<>(List.of(look.outline(width, height, 1.25)));
		marks.addAll(column.marks());
		List<Figure> inner = new ArrayList<>(column.figures());
		inner.add(leads.at(PAD, height - PAD - Chips.HEIGHT));
		return Figure.of(id, kind(), x, y, width, height).about(about).drawn(marks).with(inner).told(name(), tip())
				.able(Ways.NONE.dragging("option").taking(view.isAcross() ? Flow.DOWN : Flow.ACROSS, "option", "behaviour").starting("way").deleting()
						.creating("decision", "outcome", "option", Creating.SHOWN, Creating.BROKEN));
	}

	private String kind() {
		return "option." + option.getGrade().getLiteral();
	}

	private String word() {
		return switch (option.getGrade()) {
			case BEST -> "Best";
			case ACCEPTABLE -> "Acceptable";
			case POOR -> "Poor";
		};
	}

	private Part part(String name, String label, String text, String hint) {
		return new Part(id + "@" + name, "option." + name, about, label, text, hint, true);
	}

	private void head() {
		Figure grade = Chips.grade(id + "@grade", "option.grade", look, word()).about(about).told(word() + " option", "")
				.able(Ways.NONE.writing(option.getGrade().getLiteral(), "best, acceptable or poor", false));
		column.figures().add(grade.at(PAD, PAD));
		Figure mood = chips.mood();
		column.figures().add(mood.at(width - PAD - mood.width(), PAD));
		column.gap(Chips.HEIGHT + 6);
	}

	private void told() {
		if (view.isWhole()) {
			field("then", "THEN", "What happens then", option.getConsequence(), "What happens next, before any judgement?", "consequence");
			field("feedback", "FEEDBACK", "Feedback", option.getFeedback(), FEEDBACK, "feedback");
		} else if (option.getFeedback() == null || option.getFeedback().isBlank()) {
			column.missing(part("feedback", "Feedback", "", FEEDBACK), "feedback", column.width()).gap(6);
		}
	}

	private void field(String name, String heading, String label, String text, String hint, String words) {
		Part part = part(name, label, text, hint);
		if (part.isMissing()) {
			column.missing(part, words, column.width()).gap(6);
		} else {
			column.label(heading).text(part, TypeStyle.SMALL, Paint.INK_2, 40).gap(6);
		}
	}

	private String name() {
		return word() + " option: " + Texts.orEmpty(option.getSays());
	}

	private String tip() {
		return Texts.lines(option.getSays(), Texts.after("Then: ", option.getConsequence()), Texts.after("Feedback: ", option.getFeedback()),
				option.getFrom() == null ? "" : "From the failure story " + Elements.label(option.getFrom()) + ".");
	}
}
