package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Sign;
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

/** The small things on an option: how the mood changes, the behaviours it shows and breaks, where it leads. */
final class OptionChips {

	private static final double FACE = 16;
	private static final double SIGN = 10;
	private static final String MOOD = "How does the mood change, from -5 to +5?";
	private static final String TARGET = "The name of the step it leads to";

	private final Conversation conversation;
	private final ConversationOption option;
	private final String id;
	private final String about;
	private final double most;

	OptionChips(Conversation conversation, ConversationOption option, String id, double most) {
		this.conversation = conversation;
		this.option = option;
		this.id = id;
		this.most = most;
		about = Elements.identity(option);
	}

	/** The change of the mood, as a face and a number. */
	Figure mood() {
		if (option.getMood() == null) {
			return Chips.missing(id + "@mood", "missing.mood", "mood", most / 2).about(about).told("Missing: how the customer's mood changes", "").able(Ways.NONE.writing("", MOOD, false));
		}
		TypeStyle style = TypeStyle.SMALL_NAME;
		String change = Faces.signed(option.getMood());
		List<Mark> marks = new ArrayList<>(Faces.face(option.getMood(), 1, (Chips.HEIGHT - FACE) / 2, FACE));
		marks.add(Words.at(FACE + 6, (Chips.HEIGHT - style.lineHeight()) / 2 + style.baseline(), change, style, Paint.INK_2));
		return Figure.of(id + "@mood", "option.mood", 0, 0, FACE + 6 + Lettering.width(change, style), Chips.HEIGHT).about(about).drawn(marks)
				.told("The customer's mood changes by " + change, "").able(Ways.NONE.writing(Integer.toString(option.getMood()), MOOD, false).deleting());
	}

	/** The behaviours shown, then those broken. */
	List<Figure> behaviours() {
		Stream<Figure> shown = option.getShows().stream().distinct().map(b -> behaviour("shows", b, Icon.PROMISE, Paint.GOOD));
		Stream<Figure> broken = option.getBreaks().stream().distinct().map(b -> behaviour("breaks", b, Icon.ERROR, Paint.POOR));
		List<Figure> chips = Stream.concat(shown, broken).toList();
		return chips.isEmpty() ? List.of(noBehaviour()) : chips;
	}

	private Figure behaviour(String how, Behaviour behaviour, Icon icon, Paint paint) {
		String name = Elements.label(behaviour);
		String words = name + Texts.after(": ", behaviour.getWording());
		String identity = Elements.identity(behaviour);
		return Chips.signed(id + "@" + how + " " + identity, "option." + how, icon, name, most, paint, Stroke.of(Paint.LINE, 1)).about(identity)
				.told(("shows".equals(how) ? "Shows " : "Breaks ") + words, words).able(Ways.NONE.dragging("behaviour").taking(Flow.INTO, "behaviour").deleting());
	}

	private Figure noBehaviour() {
		return Chips.missing(id + "@behaviour", "missing.behaviour", "behaviour", most).about(about)
				.told("Missing: which behaviour this option shows or breaks", "Drop a behaviour here, or press to name one.")
				.able(Ways.NONE.creating(Creating.SHOWN, Creating.BROKEN).taking(Flow.INTO, "behaviour"));
	}

	/** Where the option leads, in words. */
	Figure leads() {
		if (!conversation.leads(option)) {
			return Chips.missing(id + "@leads", "missing.leads", "leads to", true, most).about(about)
					.told("This option leads nowhere", "Draw a line from here to a step, or write the name of one; + continues with a new decision.")
					.able(Ways.NONE.writing("", TARGET, false).starting("way").creating("decision", "outcome"));
		}
		NamedElement target = option.getTarget();
		boolean isBack = conversation.isBack(option);
		String words = (isBack ? "Back to " : "To ") + Elements.label(target);
		TypeStyle style = TypeStyle.SMALL;
		String shown = Lettering.fit(words, style, most - SIGN - 6);
		List<Mark> marks = List.of(new Sign(isBack ? Icon.LOOP : Icon.CHANNEL, 0, (Chips.HEIGHT - SIGN) / 2, SIGN, Paint.INK_3),
				Words.at(SIGN + 6, (Chips.HEIGHT - style.lineHeight()) / 2 + style.baseline(), shown, style, Paint.INK_3));
		return Figure.of(id + "@leads", "option.leads", 0, 0, most, Chips.HEIGHT).about(about).drawn(marks)
				.told("Leads " + (isBack ? "back to " : "to ") + Elements.label(target), shown.equals(words) ? "" : words)
				.able(Ways.NONE.writing(Texts.orEmpty(target.getName()), TARGET, false).starting("way").deleting());
	}
}
