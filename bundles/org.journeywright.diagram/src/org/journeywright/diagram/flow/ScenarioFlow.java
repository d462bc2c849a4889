package org.journeywright.diagram.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.Scenario;

/** The scenario flow: the conversation of a scenario from its opening over decisions and options to its outcomes. */
public final class ScenarioFlow implements Diagram {

	@Override
	public DiagramKind kind() {
		return DiagramKind.SCENARIO_FLOW;
	}

	@Override
	public List<Subject> subjects(ModelView model) {
		return model.all(Scenario.class).stream().map(s -> new Subject(Elements.identity(s), Elements.label(s))).toList();
	}

	@Override
	public Drawing draw(ModelView model, String subject, Settings settings) {
		FlowView view = FlowView.of(settings);
		Optional<Scenario> scenario = model.all(Scenario.class).stream().filter(s -> Elements.identity(s).equals(subject)).findFirst();
		return scenario.map(s -> new FlowDrawing(model, s, view).draw()).orElseGet(() -> none(model, view));
	}

	private static Drawing none(ModelView model, FlowView view) {
		String hint = model.all(Scenario.class).isEmpty() ? "There are no scenarios yet: write one for a touchpoint that matters, and its conversation is drawn here."
				: "This scenario is not in the model any more: choose another one.";
		return new Drawing(DiagramKind.SCENARIO_FLOW, "Scenario flow", "", 0, 0, List.of(), List.of(), view.choices(), hint);
	}

	@Override
	public List<Tool> tools() {
		return List.of(new Tool("decision", "Decision", false, "Put it on an option that leads nowhere yet, and the conversation goes on there; anywhere else it stands by itself."),
				new Tool("option", "Option", false, "Put it on a decision: something else the colleague could say."),
				new Tool("outcome", "Outcome", false, "Put it on an option, and the conversation ends there."),
				new Tool("way", "Leads to", true, "Draw it from an option to the decision or outcome that follows."));
	}

	@Override
	public Edited edit(Gesture gesture, Drawing drawing, LiveModel model, ModelEditor editor) {
		return new FlowEdits(drawing, model, editor).edit(gesture);
	}

	@Override
	public List<String> names(String tool, ModelView model) {
		return Optional.ofNullable(Creating.BY_NAME.get(tool)).map(r -> Existing.names(model, r.getEReferenceType())).orElse(List.of());
	}

	@Override
	public List<String> tied(Figure figure, Drawing drawing, LiveModel model) {
		return Deleting.TIES.containsKey(figure.kind()) ? figure.about().stream().toList() : List.of();
	}

	@Override
	public Set<String> litBy(Figure chosen, Drawing drawing, ModelView model) {
		return FlowLight.of(chosen, drawing);
	}
}
