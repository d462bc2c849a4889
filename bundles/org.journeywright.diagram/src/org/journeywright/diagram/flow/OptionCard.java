package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

/** One option on the card of its decision: how good it is, what is said, which behaviours it shows and breaks, how the mood changes, where it leads. */
final class OptionCard {

	static final double WIDTH = 232;
	static final double PAD = 10;
	private static final double FACE = 16;

	private final Conversation conversation;
	private final ConversationOption option;
	private final FlowView view;
	private final Look look;
	private final String id;
	private final String about;
	private final double width;
	private final Column column;
	private final Figure leads;

	OptionCard(Conversation conversation, ConversationOption option, FlowView view, double width) {
		this.conversation = conversation;
		this.option = option;
		this.view = view;
		this.width = width;
		look = Look.of(option.getGrade());
		id = conversation.id(option);
		about = Elements.identity(option);
		column = new Column(PAD, PAD, width - 2 * PAD);
		head();
		column.text(part("says", "What is said", option.getSays(), "What does the colleague say or do?"), TypeStyle.TEXT, Paint.INK, view.lines(5)).gap(6);
		behaviours();
		told();
		leads = leads();
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
				.able(Ways.NONE.dragging("option").taking(view.isAcross() ? Flow.DOWN : Flow.ACROSS, "option", "behaviour").starting("way").deleting().creating("decision", "outcome", "option"));
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
		Figure mood = mood();
		column.figures().add(mood.at(width - PAD - mood.width(), PAD));
		column.gap(Chips.HEIGHT + 6);
	}

	private Figure mood() {
		if (option.getMood() == null) {
			return Chips.missing(id + "@mood", "missing.mood", "mood", column.width() / 2).about(about).told("Missing: how the customer's mood changes", "")
					.able(Ways.NONE.writing("", "How does the mood change, from -5 to +5?", false));
		}
		String change = Faces.signed(option.getMood());
		double room = FACE + 6 + Lettering.width(change, TypeStyle.SMALL_NAME);
		List<Mark> marks = new ArrayList<>(Faces.face(option.getMood(), 1, (Chips.HEIGHT - FACE) / 2, FACE));
		marks.add(Words.at(FACE + 6, (Chips.HEIGHT - TypeStyle.SMALL_NAME.lineHeight()) / 2 + TypeStyle.SMALL_NAME.baseline(), change, TypeStyle.SMALL_NAME, Paint.INK_2));
		return Figure.of(id + "@mood", "option.mood", 0, 0, room, Chips.HEIGHT).about(about).drawn(marks).told("The customer's mood changes by " + change, "")
				.able(Ways.NONE.writing(Integer.toString(option.getMood()), "How does the mood change, from -5 to +5?", false).deleting());
	}

	private void behaviours() {
		List<Figure> chips = new ArrayList<>();
		for (int i = 0; i < option.getShows().size(); i++) {
			chips.add(behaviour("shows", i, option.getShows().get(i), Icon.PROMISE, Paint.GOOD));
		}
		for (int i = 0; i < option.getBreaks().size(); i++) {
			chips.add(behaviour("breaks", i, option.getBreaks().get(i), Icon.ERROR, Paint.POOR));
		}
		if (chips.isEmpty()) {
			chips.add(Chips.missing(id + "@behaviour", "missing.behaviour", "behaviour", column.width()).about(about)
					.told("Missing: which behaviour this option shows or breaks", "Drop a behaviour here, or write its name.")
					.able(Ways.NONE.writing("", "The name of a behaviour that this shows", false).taking(Flow.INTO, "behaviour")));
		}
		column.chips(chips).gap(6);
	}

	private Figure behaviour(String how, int at, Behaviour behaviour, Icon icon, Paint paint) {
		String name = Elements.label(behaviour);
		String words = behaviour.getWording() == null ? name : name + ": " + behaviour.getWording();
		return Chips.signed(id + "@" + how + " " + (at + 1), "option." + how, icon, name, column.width(), paint, Stroke.of(Paint.LINE, 1))
				.about(Elements.identity(behaviour)).told(("shows".equals(how) ? "Shows " : "Breaks ") + words, words)
				.able(Ways.NONE.dragging("behaviour").taking(Flow.INTO, "behaviour").deleting());
	}

	private void told() {
		if (view.isWhole()) {
			field("then", "THEN", "What happens then", option.getConsequence(), "What happens next, before any judgement?", "consequence");
			field("feedback", "FEEDBACK", "Feedback", option.getFeedback(), "What is the learner told? Name the behaviour.", "feedback");
		} else if (option.getFeedback() == null || option.getFeedback().isBlank()) {
			missing(part("feedback", "Feedback", "", "What is the learner told? Name the behaviour."), "feedback");
		}
	}

	private void field(String name, String heading, String label, String text, String hint, String words) {
		Part part = part(name, label, text, hint);
		if (part.isMissing()) {
			missing(part, words);
		} else {
			column.label(heading).text(part, TypeStyle.SMALL, Paint.INK_2, 40).gap(6);
		}
	}

	private void missing(Part part, String words) {
		column.chips(List.of(Chips.missing(part.id(), "missing." + words, words, column.width()).about(about).able(Ways.NONE.writing("", part.hint(), true)))).gap(6);
	}

	private Figure leads() {
		if (!conversation.leads(option)) {
			return Chips.missing(id + "@leads", "missing.leads", "leads to", true, column.width()).about(about)
					.told("This option leads nowhere", "Draw a line from here to a step, or write the name of one; + continues with a new decision.")
					.able(Ways.NONE.writing("", "The name of the step it leads to", false).starting("way").creating("decision", "outcome"));
		}
		NamedElement target = option.getTarget();
		boolean isBack = conversation.ways().stream().anyMatch(w -> w.option() == option && w.isBack());
		String words = (isBack ? "Back to " : "To ") + Elements.label(target);
		String shown = Lettering.fit(words, TypeStyle.SMALL, column.width() - 16);
		List<Mark> marks = new ArrayList<>(List.of(new Mark.Sign(isBack ? Icon.LOOP : Icon.CHANNEL, 0, (Chips.HEIGHT - 10) / 2, 10, Paint.INK_3)));
		marks.add(Words.at(16, (Chips.HEIGHT - TypeStyle.SMALL.lineHeight()) / 2 + TypeStyle.SMALL.baseline(), shown, TypeStyle.SMALL, Paint.INK_3));
		return Figure.of(id + "@leads", "option.leads", 0, 0, column.width(), Chips.HEIGHT).about(about).drawn(marks).told("Leads " + (isBack ? "back to " : "to ") + Elements.label(target), shown.equals(words) ? "" : words)
				.able(Ways.NONE.writing(target.getName() == null ? "" : target.getName(), "The name of the step it leads to", false).starting("way").deleting());
	}

	private String name() {
		return word() + " option: " + Texts.orEmpty(option.getSays());
	}

	private String tip() {
		return Texts.lines(option.getSays(), Texts.after("Then: ", option.getConsequence()), Texts.after("Feedback: ", option.getFeedback()),
				option.getFrom() == null ? "" : "From the failure story " + Elements.label(option.getFrom()) + ".");
	}
}
