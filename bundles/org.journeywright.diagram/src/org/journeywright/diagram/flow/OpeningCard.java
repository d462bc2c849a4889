package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.model.Elements;
import org.journeywright.model.Persona;
import org.journeywright.model.Scenario;

/** The opening: who the customer is and how they feel, where and for whom the scenario is, how it begins, and the success story. */
final class OpeningCard {

	static final String ID = "opening";
	private static final double WIDTH = 560;
	private static final double PAD = 16;
	private static final double CURVE = 176;
	private static final double FACE = 18;

	private final Conversation conversation;
	private final Scenario scenario;
	private final FlowView view;
	private final String about;
	private final Column column;

	private OpeningCard(Conversation conversation, FlowView view) {
		this.conversation = conversation;
		this.view = view;
		scenario = conversation.scenario();
		about = Elements.identity(scenario);
		column = new Column(PAD, PAD, WIDTH - 2 * PAD);
	}

	static Card of(Conversation conversation, FlowView view) {
		return new OpeningCard(conversation, view).card();
	}

	private Card card() {
		customer();
		OpeningChips chips = new OpeningChips(scenario, column.width());
		column.chips(chips.context()).gap(10);
		column.label("BEHAVIOURS TO PRACTISE").gap(4).chips(chips.behaviours()).gap(10);
		text(part("text", "Opening", scenario.getOpening(), "How does the conversation begin?"), "opening", 6);
		text(part("success", "Success story", scenario.getSuccess(), "One full situation in which the behaviours are applied"), "success story", 3);
		double height = column.y() - 10 + PAD;
		List<Mark> marks = new ArrayList<>(List.of(new Box(0, 0, WIDTH, height, 8, Paint.SURFACE, Stroke.of(Paint.BRAND, 1.5))));
		marks.addAll(column.marks());
		Figure figure = Figure.of(ID, "opening", 0, 0, WIDTH, height).about(about).drawn(marks).with(column.figures()).told(name(), Texts.orEmpty(scenario.getNote()))
				.able(Ways.NONE.taking(Flow.INTO, "touchpoint", "role", "issue", "persona", "behaviour", "step").creating("decision", "outcome", "behaviour", "touchpoint", "role", "issue", "persona"));
		return new Card(figure, Map.of(ID, view.isAcross() ? height / 2 : WIDTH / 2));
	}

	private String name() {
		return "Opening of " + Elements.label(scenario) + Texts.after(". Customer: ", scenario.getCustomer()) + Texts.after(". ", scenario.getOpening());
	}

	private void customer() {
		double top = column.y();
		curve(top);
		double room = column.width() - CURVE - 24;
		Part part = part("customer", "Customer", scenario.getCustomer(), "What is the customer called?");
		column.label("THE CUSTOMER");
		if (part.isMissing()) {
			column.missing(part, "customer", room).gap(2);
		} else {
			column.text(part, TypeStyle.HEADING, Paint.INK, 2, room);
		}
		if (scenario.getPersona() != null) {
			column.gap(2).chips(List.of(persona(scenario.getPersona(), room)));
		}
		column.gap(Math.max(10, top + 62 - column.y()));
	}

	private static Figure persona(Persona persona, double room) {
		return Chips.plain(ID + "@persona", "persona", Icon.PERSON, Elements.label(persona), room).about(Elements.identity(persona))
				.told("Persona: " + Elements.label(persona), Texts.orEmpty(persona.getDescription())).able(Ways.NONE.deleting());
	}

	/** How the customer feels along the best way. */
	private void curve(double top) {
		List<Integer> moods = conversation.moods();
		boolean isSaid = scenario.getMood() != null;
		String first = Faces.signed(moods.getFirst());
		String last = Faces.signed(moods.getLast());
		List<Mark> marks = new ArrayList<>(List.of(Cards.label(0, 0, "Mood on the best way")));
		marks.addAll(Faces.curve(moods, FACE + 10, 18, CURVE - 2 * (FACE + 10), 34));
		marks.addAll(Faces.labelled(moods.getFirst(), isSaid ? first : "?", 0, 26, FACE));
		marks.addAll(Faces.labelled(moods.getLast(), last, CURVE - FACE, 26, FACE));
		String told = "The customer's mood " + (isSaid ? "is " + first : "is not said") + " at the start, and " + last + " for somebody who always chooses the best option";
		column.figures().add(Figure.of(ID + "@mood", "opening.mood", WIDTH - PAD - CURVE, top, CURVE, 62).about(about).drawn(marks).told(told, "")
				.able(Ways.NONE.writing(isSaid ? scenario.getMood().toString() : "", "How does the customer feel at the start, from -5 to +5?", false)));
	}

	private Part part(String name, String label, String text, String hint) {
		return new Part(ID + "@" + name, "opening." + name, about, label, text, hint, !name.equals("customer"));
	}

	private void text(Part part, String words, int most) {
		if (part.isMissing()) {
			column.missing(part, words, column.width()).gap(10);
		} else {
			column.label(words.toUpperCase(Locale.ROOT)).gap(2).text(part, TypeStyle.TEXT, Paint.INK_2, view.lines(most)).gap(10);
		}
	}
}
