package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Choices;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Days;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Legends;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Persona;

/** The map of one journey: its stages and touchpoints as columns, what is known about them as lanes. */
public final class JourneyMap implements Diagram {

	private static final double GAP = 24;

	@Override
	public DiagramKind kind() {
		return DiagramKind.JOURNEY_MAP;
	}

	@Override
	public List<Subject> subjects(ModelView model) {
		return model.all(Journey.class).stream().map(j -> new Subject(Ids.of(j), Elements.label(j))).toList();
	}

	@Override
	public Drawing draw(ModelView model, String subject, Settings settings) {
		return model.all(Journey.class).stream().filter(j -> Ids.of(j).equals(subject)).findFirst().map(j -> drawing(model, j, settings))
				.orElseGet(() -> new Drawing(kind(), "Journey map", "", 0, 0, List.of(), List.of(), List.of(),
						"This journey is not in the model any more. Choose another one, or create a journey on the customer relationship."));
	}

	private Drawing drawing(ModelView model, Journey journey, Settings settings) {
		Optional<Persona> persona = settings.value(MapChoices.PERSONA).flatMap(p -> model.all(Persona.class).stream().filter(o -> Ids.of(o).equals(p)).findFirst());
		Optional<Journey> other = Comparison.other(journey, model);
		String compare = other.isPresent() ? Choices.chosen(settings, Comparison.SETTING, Comparison.options()) : Comparison.ALONE;
		List<Lane> lanes = Lane.shown(settings);
		List<Figure> figures = new ArrayList<>(new Head(journey, persona).figures());
		double width = figures.stream().mapToDouble(f -> f.x() + f.width()).max().orElse(0);
		double bottom = figures.stream().mapToDouble(Figure::height).max().orElse(0) + GAP;
		for (Band band : bands(new Mapping(model, persona, Lane.whole(settings)), journey, other, compare, lanes)) {
			bottom = (compare.equals(Comparison.BESIDE) ? band.drawTitled(bottom, figures) : band.draw(bottom, figures)) + GAP;
			width = Math.max(width, band.width());
		}
		String hint = journey.getStages().isEmpty() ? "This journey has no stage yet. Add the first one, then its touchpoints." : "";
		return new Drawing(kind(), Elements.label(journey), subtitle(model, journey, other, compare), width, bottom - GAP, Ids.distinct(figures), Legends.of(MapChoices.legend(lanes, compare, other), figures),
				MapChoices.choices(model, journey, other, compare, persona, settings), hint);
	}

	private static List<Band> bands(Mapping mapping, Journey journey, Optional<Journey> other, String compare, List<Lane> lanes) {
		if (compare.equals(Comparison.BESIDE)) {
			List<Column> columns = Columns.beside(journey, other.orElseThrow());
			return List.of(new Band(mapping, journey, columns, lanes, Optional.of(new Comparison(journey)), false, true),
					new Band(mapping, other.orElseThrow(), columns.stream().map(Column::turned).toList(), lanes,
							Optional.of(new Comparison(other.orElseThrow())), false, false));
		}
		boolean isOverlay = compare.equals(Comparison.OVERLAY);
		List<Column> columns = isOverlay ? Columns.over(journey, other.orElseThrow()) : Columns.of(journey);
		return columns.isEmpty() ? List.of() : List.of(new Band(mapping, journey, columns, lanes, isOverlay ? Optional.of(new Comparison(journey)) : Optional.empty(), isOverlay, true));
	}

	private static String subtitle(ModelView model, Journey journey, Optional<Journey> other, String compare) {
		String kind = compare.equals(Comparison.ALONE) ? "Journey map, " + state(journey)
				: "Journey map, compared with “" + other.map(Elements::label).orElse("") + "”, " + other.map(JourneyMap::state).orElse("");
		String whom = journey.getPersonas().isEmpty() ? "" : " · for " + Head.names(journey.getPersonas());
		return kind + whom + Days.of(model).map(d -> " · " + d).orElse("");
	}

	private static String state(Journey journey) {
		return journey.getKind() == JourneyKind.AS_IS ? "as it is today" : "as it is to be";
	}

	@Override
	public List<Tool> tools() {
		return List.of(new Tool("touchpoint", "Touchpoint", false, "A moment in which the customer meets us: put it in a stage, before or after another one."),
				new Tool("stage", "Stage", false, "A part of the journey with a goal of its own."),
				new Tool("standard", "Standard", false, "What customers can rely on here: put it on a touchpoint."),
				new Tool("scenario", "Scenario", false, "A situation to practise: put it on the touchpoint where it happens."),
				new Tool("issue", "Issue", false, "What goes wrong for customers here: put it on a touchpoint."),
				new Tool("metric", "Metric", false, "A figure that shows how this goes: put it on a touchpoint."),
				new Tool("promise", "Promise", false, "What we say to customers: put it on the touchpoint where it is made."),
				new Tool("wow moment", "Wow moment", false, "A true story of service at its best: put it on the touchpoint where it happened."),
				new Tool("initiative", "Initiative", false, "What we undertake to make this better: put it on a touchpoint."),
				new Tool("expectation", "Expectation", false, "What the customer expects here: put it on a touchpoint."),
				new Tool(Headings.TRUTH, "Moment of truth", false, "After this one customers have made up their minds about us: put it on a touchpoint."),
				new Tool("channel", "Channel", false, "How the customer meets us here: put it on a touchpoint."),
				new Tool("role", "Role", false, "Who delivers this: put it on a touchpoint."));
	}

	@Override
	public List<String> tied(Figure figure, Drawing drawing, LiveModel model) {
		return figure.kind().equals("persona") || MapEdits.tie(figure).isPresent() ? figure.about().stream().toList() : List.of();
	}

	@Override
	public List<String> names(String tool, ModelView model) {
		return MapCreations.type(tool).map(t -> Existing.names(model, t)).orElse(List.of());
	}

	/** All places of a thing that is tied to touchpoints, with the names of these. */
	@Override
	public Set<String> litBy(Figure chosen, Drawing drawing, ModelView model) {
		if (MapEdits.tie(chosen).isEmpty() || chosen.about().isEmpty()) {
			return Set.of();
		}
		Set<String> lit = new LinkedHashSet<>();
		drawing.all().filter(f -> f.about().equals(chosen.about())).forEach(f -> {
			lit.add(f.id());
			Standing.of(drawing, f.id()).nearest("touchpoint").ifPresent(lit::add);
		});
		return lit;
	}

	@Override
	public Edited edit(Gesture gesture, Drawing drawing, LiveModel model, ModelEditor editor) {
		return new MapEdits(new CommonEdits(model, editor), drawing).edit(gesture);
	}
}
