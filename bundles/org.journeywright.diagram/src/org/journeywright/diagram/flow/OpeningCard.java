package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Behaviour;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Scenario;

/** The opening: who the customer is and how they feel, where and for whom the scenario is, how it begins, and the success story. */
final class OpeningCard {

	static final String ID = "opening";
	private static final double WIDTH = 560;
	private static final double PAD = 16;
	private static final double CURVE = 176;

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
		column.chips(context()).gap(10);
		column.label("BEHAVIOURS TO PRACTISE").gap(4).chips(behaviours()).gap(10);
		text(new Part(ID + "@text", "opening.text", about, "Opening", scenario.getOpening(), "How does the conversation begin?", true), "OPENING", "opening", 6);
		text(new Part(ID + "@success", "opening.success", about, "Success story", scenario.getSuccess(), "One full situation in which the behaviours are applied", true), "SUCCESS STORY", "success story", 3);
		double height = column.y() - 10 + PAD;
		List<Mark> marks = new ArrayList<>(List.of(new Box(0, 0, WIDTH, height, 8, Paint.SURFACE, Stroke.of(Paint.BRAND, 1.5))));
		marks.addAll(column.marks());
		Figure figure = Figure.of(ID, "opening", 0, 0, WIDTH, height).about(about).drawn(marks).with(column.figures()).told(name(), "")
				.able(Ways.NONE.taking(Flow.INTO, "touchpoint", "role", "issue", "persona", "behaviour", "step").creating("decision", "outcome"));
		return new Card(figure, Map.of(ID, view.isAcross() ? height / 2 : WIDTH / 2));
	}

	private String name() {
		return "Opening of " + Elements.label(scenario) + Texts.after(". Customer: ", scenario.getCustomer()) + Texts.after(". ", scenario.getOpening());
	}

	private void customer() {
		double top = column.y();
		curve(top);
		double room = column.width() - CURVE - 24;
		Part part = new Part(ID + "@customer", "opening.customer", about, "Customer", scenario.getCustomer(), "What is the customer called?", false);
		column.label("THE CUSTOMER");
		if (part.isMissing()) {
			column.chips(List.of(Chips.missing(part.id(), "missing.customer", "customer", room).about(about).able(Ways.NONE.writing("", part.hint(), false)))).gap(2);
		} else {
			column.text(part, TypeStyle.HEADING, Paint.INK, 2, room);
		}
		if (scenario.getPersona() != null) {
			column.gap(2).chips(List.of(Chips.plain(ID + "@persona", "persona", Icon.PERSON, Elements.label(scenario.getPersona()), room).about(Elements.identity(scenario.getPersona()))
					.told("Persona: " + Elements.label(scenario.getPersona()), Texts.orEmpty(scenario.getPersona().getDescription()))));
		}
		column.gap(Math.max(10, top + 62 - column.y()));
	}

	/** How the customer feels along the best way. */
	private void curve(double top) {
		double left = WIDTH - PAD - CURVE;
		List<Integer> moods = conversation.moods();
		String first = Faces.signed(moods.getFirst());
		String last = Faces.signed(moods.getLast());
		List<Mark> marks = new ArrayList<>(List.of(Words.at(0, TypeStyle.LABEL.baseline(), "MOOD ON THE BEST WAY", TypeStyle.LABEL, Paint.INK_3)));
		marks.addAll(Faces.face(moods.getFirst(), 0, 26, 18));
		marks.addAll(Faces.curve(moods, 28, 18, CURVE - 56, 34));
		marks.addAll(Faces.face(moods.getLast(), CURVE - 18, 26, 18));
		marks.add(new Words(9, 46 + TypeStyle.SMALL_NAME.baseline(), scenario.getMood() == null ? "?" : first, TypeStyle.SMALL_NAME, Paint.INK_2, Mark.Anchor.MIDDLE));
		marks.add(new Words(CURVE - 9, 46 + TypeStyle.SMALL_NAME.baseline(), last, TypeStyle.SMALL_NAME, Paint.INK_2, Mark.Anchor.MIDDLE));
		String told = scenario.getMood() == null ? "The customer's mood at the start is not said" : "The customer's mood is " + first + " at the start";
		column.figures().add(Figure.of(ID + "@mood", "opening.mood", left, top, CURVE, 62).about(about).drawn(marks).told(told + ", and " + last + " for somebody who always chooses the best option", "")
				.able(Ways.NONE.writing(scenario.getMood() == null ? "" : scenario.getMood().toString(), "How does the customer feel at the start, from -5 to +5?", false)));
	}

	private List<Figure> context() {
		List<Figure> chips = new ArrayList<>();
		scenario.getTouchpoints().forEach(t -> chips.add(chip("touchpoint", t, Icon.PLACE, chips.size())));
		if (scenario.getTouchpoints().isEmpty()) {
			chips.add(Chips.missing(ID + "@touchpoint", "missing.touchpoint", "touchpoint", column.width()).about(about).told("Missing: where this takes place", "Drop a touchpoint here.").able(Ways.NONE.taking(Flow.INTO, "touchpoint")));
		}
		scenario.getRoles().forEach(r -> chips.add(chip("role", r, Icon.PEOPLE, chips.size())));
		if (scenario.getRoles().isEmpty()) {
			chips.add(Chips.missing(ID + "@role", "missing.role", "role", column.width()).about(about).told("Missing: who practises this", "Drop a role here.").able(Ways.NONE.taking(Flow.INTO, "role")));
		}
		scenario.getIssues().forEach(i -> chips.add(chip("issue", i, Icon.MAJOR, chips.size())));
		return chips;
	}

	private List<Figure> behaviours() {
		Set<Behaviour> shown = scenario.getSteps().stream().filter(DecisionPoint.class::isInstance).flatMap(d -> ((DecisionPoint) d).getOptions().stream())
				.flatMap(o -> o.getShows().stream()).collect(Collectors.toSet());
		List<Figure> chips = new ArrayList<>();
		scenario.getExercises().forEach(b -> chips.add(behaviour(b, shown.contains(b), chips.size())));
		if (chips.isEmpty()) {
			chips.add(Chips.missing(ID + "@exercises", "missing.exercises", "behaviour", column.width()).about(about).told("Missing: the behaviours to practise", "Drop a behaviour here.")
					.able(Ways.NONE.taking(Flow.INTO, "behaviour")));
		}
		return chips;
	}

	/** A behaviour; dashed where no option shows it yet. */
	private Figure behaviour(Behaviour behaviour, boolean isShown, int number) {
		Stroke outline = isShown ? Stroke.of(Paint.LINE, 1) : Stroke.dashed(Paint.FAIR, 1);
		String name = Elements.label(behaviour);
		String shown = isShown ? "" : "No option shows it yet.";
		return Chips.signed(ID + "@exercises " + (number + 1), "opening.exercises", isShown ? Icon.PROMISE : Icon.ALONE, name, column.width(), isShown ? Paint.GOOD : Paint.FAIR, outline)
				.about(Elements.identity(behaviour)).told("To practise: " + name + (isShown ? "" : ". " + shown), Texts.lines(behaviour.getWording(), shown)).able(Ways.NONE.deleting());
	}

	private Figure chip(String kind, EObject element, Icon icon, int number) {
		return Chips.plain(ID + "@" + kind + " " + (number + 1), "opening." + kind, icon, Elements.label(element), column.width()).about(Elements.identity(element))
				.told(Elements.kind(element) + " " + Elements.label(element), "").able(Ways.NONE.deleting());
	}

	private void text(Part part, String heading, String words, int most) {
		if (part.isMissing()) {
			column.chips(List.of(Chips.missing(part.id(), "missing." + words.replace(' ', '-'), words, column.width()).about(about).able(Ways.NONE.writing("", part.hint(), true)))).gap(10);
		} else {
			column.label(heading).gap(2).text(part, TypeStyle.TEXT, Paint.INK_2, view.lines(most)).gap(10);
		}
	}
}
