package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.model.Behaviour;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Scenario;

/** The chips of the opening: where the situation takes place, who practises it, which issues it comes from, which behaviours it is to practise. */
final class OpeningChips {

	private final Scenario scenario;
	private final double most;

	OpeningChips(Scenario scenario, double most) {
		this.scenario = scenario;
		this.most = most;
	}

	/** Touchpoints, roles and issues. */
	List<Figure> context() {
		List<Figure> chips = new ArrayList<>();
		add(chips, "touchpoint", scenario.getTouchpoints(), Icon.PLACE);
		if (scenario.getTouchpoints().isEmpty()) {
			chips.add(missing("touchpoint", "touchpoint", "where this takes place"));
		}
		add(chips, "role", scenario.getRoles(), Icon.PEOPLE);
		if (scenario.getRoles().isEmpty()) {
			chips.add(missing("role", "role", "who practises this"));
		}
		add(chips, "issue", scenario.getIssues(), Icon.ISSUE);
		return chips;
	}

	/** The behaviours, those marked that no option shows. */
	List<Figure> behaviours() {
		Set<Behaviour> shown = scenario.getSteps().stream().filter(DecisionPoint.class::isInstance).flatMap(d -> ((DecisionPoint) d).getOptions().stream())
				.flatMap(o -> o.getShows().stream()).collect(Collectors.toSet());
		List<Figure> chips = new ArrayList<>(scenario.getExercises().stream().distinct().map(b -> behaviour(b, shown.contains(b))).toList());
		if (chips.isEmpty()) {
			chips.add(missing("exercises", "behaviour", "the behaviours to practise"));
		}
		return chips;
	}

	private void add(List<Figure> chips, String kind, List<? extends EObject> elements, Icon icon) {
		elements.stream().distinct().map(e -> Chips.plain(id(kind, e), "opening." + kind, icon, Elements.label(e), most).about(Elements.identity(e))
				.told(Elements.kind(e) + " " + Elements.label(e), "").able(Ways.NONE.deleting())).forEach(chips::add);
	}

	private static String id(String kind, EObject element) {
		return OpeningCard.ID + "@" + kind + " " + Elements.identity(element);
	}

	private Figure missing(String name, String word, String what) {
		return Chips.missing(OpeningCard.ID + "@" + name, "missing." + name, word, most).about(Elements.identity(scenario)).told("Missing: " + what, "Drop a " + word + " here, or press to name one.")
				.able(Ways.NONE.creating(word).taking(Flow.INTO, word));
	}

	private Figure behaviour(Behaviour behaviour, boolean isShown) {
		String name = Elements.label(behaviour);
		String warning = isShown ? "" : "No option shows it yet.";
		Figure chip = isShown ? Chips.signed(id("exercises", behaviour), "opening.exercises", Icon.PROMISE, name, most, Paint.GOOD, Stroke.of(Paint.LINE, 1))
				: Chips.signed(id("exercises", behaviour), "opening.exercises", Icon.ALONE, name, most, Paint.FAIR, Stroke.dashed(Paint.FAIR, 1));
		return chip.about(Elements.identity(behaviour)).told("To practise: " + name + Texts.after(". ", warning), Texts.lines(behaviour.getWording(), warning))
				.able(Ways.NONE.dragging("behaviour").deleting());
	}
}
