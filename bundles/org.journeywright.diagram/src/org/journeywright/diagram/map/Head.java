package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.Persona;

/** Draws what stands above a map: what the journey is for, where it begins and ends, and whose it is. */
final class Head {

	private static final double GAP = 16;
	private static final double FACTS = 520;
	private static final double PERSONA = 264;
	private static final double CHOSEN = 520;
	private static final double FACE = 40;
	private static final double FIELD = 56;

	private final Journey journey;
	private final Optional<Persona> chosen;

	Head(Journey journey, Optional<Persona> chosen) {
		this.journey = journey;
		this.chosen = chosen;
	}

	/** The cards, side by side and equally high. */
	List<Figure> figures() {
		List<Figure> cards = new ArrayList<>(List.of(facts()));
		chosen.ifPresentOrElse(p -> cards.add(persona(p, CHOSEN, true)), () -> journey.getPersonas().forEach(p -> cards.add(persona(p, PERSONA, false))));
		double height = cards.stream().mapToDouble(Figure::height).max().orElse(0);
		List<Figure> placed = new ArrayList<>();
		double x = 0;
		for (Figure card : cards) {
			placed.add(stretched(card, x, height));
			x += card.width() + GAP;
		}
		return placed;
	}

	private static Figure stretched(Figure card, double x, double height) {
		List<Mark> marks = new ArrayList<>(card.marks());
		marks.add(0, Cards.card(card.width(), height));
		return new Figure(card.id(), card.kind(), card.about(), x, 0, card.width(), height, marks, card.inner(), card.ends(), card.pin(), card.telling(), card.ways());
	}

	private Figure facts() {
		List<Figure> fields = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		double y = Cell.PADDING;
		y = field("goal", "Goal", journey.getGoal(), "What does the customer want to get done?", y, marks, fields);
		y = field("starts", "Begins", journey.getStarts(), "What sets it off?", y + 4, marks, fields);
		y = field("ends", "Ends", journey.getEnds(), "When is it over?", y + 4, marks, fields);
		return Figure.of(Ids.at(journey, "head"), "journey.head", 0, 0, FACTS, y + Cell.PADDING).about(Ids.of(journey)).drawn(marks).with(fields)
				.told("Journey: " + Elements.label(journey), "").able(Ways.NONE.taking(Flow.INTO, "persona").creating("stage"));
	}

	private double field(String word, String label, String value, String hint, double y, List<Mark> marks, List<Figure> fields) {
		String text = value == null ? "" : value;
		double width = FACTS - 2 * Cell.PADDING - FIELD;
		Lines lines = Lettering.wrap(text.isBlank() ? "–" : text, TypeStyle.TEXT, width, 2);
		marks.add(Cards.label(Cell.PADDING, y + 2, label));
		fields.add(Figure.of(Ids.at(journey, word), "journey." + word, Cell.PADDING + FIELD, y, width, lines.height()).about(Ids.of(journey))
				.drawn(lines.marks(0, 0, text.isBlank() ? Paint.INK_3 : Paint.INK)).told(label + ": " + (text.isBlank() ? "not said" : text), lines.isCut() ? text : "")
				.able(Ways.NONE.writing(text, hint, true)));
		return y + lines.height();
	}

	private Figure persona(Persona persona, double width, boolean isWhole) {
		String name = Elements.label(persona);
		double left = Cell.PADDING + FACE + 12;
		double room = width - left - Cell.PADDING;
		List<Mark> marks = new ArrayList<>(Cards.initials(name, Cell.PADDING, Cell.PADDING, FACE));
		double y = Cell.PADDING;
		y = lines(name, TypeStyle.NAME, Paint.INK, 1, left, y, room, marks);
		y = lines(share(persona), TypeStyle.SMALL, Paint.INK_2, 1, left, y, room, marks);
		boolean isTheirs = journey.getPersonas().contains(persona);
		if (!isTheirs) {
			y = lines(notTheirs(name), TypeStyle.TEXT, Paint.FAIR, 3, left, y + 2, room, marks);
		}
		String quote = persona.getQuote() == null || persona.getQuote().isBlank() ? first(persona) : "“" + persona.getQuote() + "”";
		y = lines(quote, TypeStyle.SPEECH, Paint.INK_2, isWhole ? 2 : 3, left, y + 4, room, marks);
		if (isWhole) {
			y = lines(listed("Expects: ", persona.getExpectations()), TypeStyle.SMALL, Paint.INK_2, 2, left, y + 4, room, marks);
			y = lines(listed("Sensitive to: ", persona.getTriggers()), TypeStyle.SMALL, Paint.INK_2, 2, left, y, room, marks);
		}
		String told = name + (share(persona).isEmpty() ? "" : ", " + share(persona)) + (quote.isEmpty() ? "" : ", " + quote) + (isTheirs ? "" : "; this journey is not for them");
		Figure card = Figure.of(Ids.at(persona, "head"), "persona", 0, 0, width, Math.max(y, Cell.PADDING + FACE) + Cell.PADDING).about(Ids.of(persona)).drawn(marks)
				.told("Persona: " + told, whole(persona, quote));
		Ways ways = Ways.NONE.writing(name, "Name of the persona", false);
		return card.able(isTheirs ? ways.deleting() : ways);
	}

	private String notTheirs(String name) {
		return journey.getPersonas().isEmpty() ? "This journey does not say whom it is for."
				: "This journey is not for " + name + ": it is for " + names(journey.getPersonas()) + ".";
	}

	private static double lines(String text, TypeStyle style, Paint paint, int most, double x, double y, double room, List<Mark> marks) {
		Lines lines = Lettering.wrap(text, style, room, most);
		marks.addAll(lines.marks(x, y, paint));
		return y + lines.height();
	}

	private static String share(Persona persona) {
		return persona.getShare() == null ? "" : persona.getShare() + (persona.getShare().isPercent() ? " of customers" : "");
	}

	private static String first(Persona persona) {
		return persona.getExpectations().stream().findFirst().or(() -> persona.getGoals().stream().findFirst()).orElse("");
	}

	private static String listed(String label, List<String> texts) {
		return texts.isEmpty() ? "" : label + String.join("; ", texts);
	}

	private static String whole(Persona persona, String quote) {
		return java.util.stream.Stream.of(quote, listed("Goals: ", persona.getGoals()), listed("Needs: ", persona.getNeeds()), listed("Expects: ", persona.getExpectations()),
				listed("Sensitive to: ", persona.getTriggers())).filter(s -> !s.isEmpty()).reduce((a, b) -> a + "\n" + b).orElse("");
	}

	/** The names of those whose journey it is. */
	static String names(List<? extends EObject> personas) {
		return org.journeywright.diagram.common.Names.listed(personas.stream().map(Elements::label).toList());
	}
}
