package org.journeywright.diagram.blueprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Choices;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Days;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Keys;
import org.journeywright.diagram.common.Legends;
import org.journeywright.diagram.common.PastedTies;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Touchpoint;

/**
 * The service blueprint of a journey: its touchpoints, who delivers them, who works behind them, and what colleagues hand over to each other for them. It makes
 * the internal customers visible: everybody upstream of a touchpoint.
 */
public final class Blueprint implements Diagram {

	private static final List<Key> LEGEND = List.of(Keys.line(Paint.NOW, Dash.FULL, "handoff with an internal standard"), Keys.line(Paint.NOW, Dash.DASHED, "handoff without one"), Keys.line(
			Paint.POOR, Dash.FULL, "off target, or ends nowhere"), Keys.sign(Icon.OFF_TARGET, Paint.POOR, "off target"), Keys.line(Paint.EDGE, Dash.DOTTED, "waits for"), Keys.sign(
					Icon.SYSTEM, Paint.INK_3, "system"), Keys.SCENARIO, Keys.TRUTH, Keys.MISSING, Keys.MISSED);

	@Override
	public DiagramKind kind() {
		return DiagramKind.BLUEPRINT;
	}

	@Override
	public List<Subject> subjects(ModelView model) {
		return model.all(Journey.class).stream().map(j -> new Subject(Elements.identity(j), Elements.label(j))).toList();
	}

	@Override
	public Drawing draw(ModelView model, String subject, Settings settings) {
		Optional<Journey> journey = model.all(Journey.class).stream().filter(j -> Elements.identity(j).equals(subject)).findFirst();
		return journey.map(j -> draw(Scope.of(model, j, settings))).orElseGet(() -> empty(DiagramKind.BLUEPRINT.label(), "", List.of(),
				"This journey is not in the model any more. Choose another one."));
	}

	private static Drawing draw(Scope scope) {
		String journey = Elements.label(scope.journey());
		String title = scope.touchpoint().map(t -> Elements.label(t) + ": who stands behind it").or(() -> scope.stage().map(s -> Elements.label(s) + ": who stands behind it")).orElse(journey);
		if (scope.touchpoints().isEmpty()) {
			return empty(title, subtitle(scope), choices(scope), "There is no touchpoint here yet. Add one on the journey map, then come back to see who stands behind it.");
		}
		Draft draft = new Draft(scope);
		return new Drawing(DiagramKind.BLUEPRINT, title, subtitle(scope), draft.width(), draft.height(), draft.figures(), Legends.of(LEGEND, draft.figures()), choices(scope), "");
	}

	private static Drawing empty(String title, String subtitle, List<Choice> choices, String hint) {
		return new Drawing(DiagramKind.BLUEPRINT, title, subtitle, 640, 320, List.of(), List.of(), choices, hint);
	}

	private static String subtitle(Scope scope) {
		String kind = "Service blueprint, " + (scope.journey().getKind() == JourneyKind.TO_BE ? "as it is to be" : "as it is today");
		return kind + (scope.stage().isPresent() || scope.touchpoint().isPresent() ? " · " + Elements.label(scope.journey()) : "") + " · lanes by " + (scope.byTeam() ? "team" : "role")
				+ Days.of(scope.model()).map(d -> " · " + d).orElse("");
	}

	private static List<Choice> choices(Scope scope) {
		SequencedMap<String, String> stages = new LinkedHashMap<>();
		stages.put("", "All stages");
		scope.journey().getStages().forEach(s -> stages.put(Elements.identity(s), Elements.label(s)));
		SequencedMap<String, String> touchpoints = new LinkedHashMap<>();
		touchpoints.put("", "All touchpoints");
		scope.journey().getStages().stream().filter(s -> scope.stage().isEmpty() || scope.stage().get() == s).flatMap(s -> s.getTouchpoints().stream()).forEach(t -> touchpoints.put(Elements
				.identity(t), Elements.label(t)));
		SequencedMap<String, String> lanes = new LinkedHashMap<>();
		lanes.put("role", "By role");
		lanes.put(Scope.TEAM, "By team");
		return List.of(Choices.one(Scope.STAGE, "Stage", scope.stage().map(Elements::identity).orElse(""), stages), Choices.one(Scope.TOUCHPOINT, "Touchpoint", scope.touchpoint().map(
				Elements::identity).orElse(""), touchpoints), Choices.one(Scope.LANES, "Lanes", scope.byTeam() ? Scope.TEAM : "role", lanes));
	}

	@Override
	public List<Tool> tools() {
		return List.of(new Tool("handoff", "Handoff", true, "Draw it from whoever hands something over to the colleague who needs it, or to the touchpoint that depends on it"), new Tool("feeds",
				"Waits for", true, "Draw it from one handoff to another that can only start when the first one is done"), new Tool("activity", "Activity", false,
						"Put it below the touchpoint it is for, in the lane of whoever does it"), new Tool("touchpoint", "Touchpoint", false, "Put it beside another touchpoint"));
	}

	@Override
	public Edited edit(Gesture gesture, Drawing drawing, LiveModel model, ModelEditor editor) {
		CommonEdits edits = new CommonEdits(model, editor);
		return switch (gesture) {
			case Gesture.Write write -> Writing.of(write, drawing, edits);
			case Gesture.Drop drop -> new Dropping(edits, drawing).of(drop);
			case Gesture.Create create -> new Creating(edits, drawing).of(create);
			case Gesture.Connect connect -> new Connecting(edits).of(connect, drawing);
			case Gesture.Reconnect reconnect -> new Reconnecting(edits, drawing).of(reconnect);
			case Gesture.Delete delete -> new Deleting(edits, drawing).of(delete);
			case Gesture.Paste paste -> paste(paste, drawing, edits);
			case Gesture.Slide slide -> throw new EditRefusedException("There is nothing to slide on a service blueprint.");
		};
	}

	@Override
	public List<String> names(String tool, ModelView model) {
		return Creating.type(tool).map(t -> Existing.names(model, t)).orElse(List.of());
	}

	private static Edited paste(Gesture.Paste paste, Drawing drawing, CommonEdits edits) {
		if (!paste.ties().isEmpty()) {
			return new Dropping(edits, drawing).of(PastedTies.dropped(paste, edits, e -> e instanceof Touchpoint && Place.of(drawing, paste.target()).handoff().isEmpty()));
		}
		Optional<String> chosen = Standing.of(drawing, paste.target()).upwards().flatMap(f -> f.about().stream()).findFirst();
		return edits.paste(paste.text(), chosen.or(() -> Place.of(drawing, paste.target()).touchpoint()));
	}

	@Override
	public List<String> tied(Figure figure, Drawing drawing, LiveModel model) {
		return new Deleting(CommonEdits.of(model), drawing).tied(figure);
	}

	@Override
	public Set<String> litBy(Figure chosen, Drawing drawing, ModelView model) {
		return new Light(drawing, model).by(chosen);
	}
}
