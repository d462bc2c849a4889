package org.journeywright.diagram.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Days;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Legends;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.Organisation;

/** The roadmap of the experience strategy: what is changed, in which order, and who stands for it. */
public final class Roadmap implements Diagram {

	private static final String NOTHING_PLANNED = "Nothing is planned yet. Add the first initiative under Now: what will you change, and which leader stands for it?";
	private static final String NOTHING_SHOWN = "No initiative has a status that is shown. Choose more under “Show”.";

	@Override
	public DiagramKind kind() {
		return DiagramKind.ROADMAP;
	}

	@Override
	public List<Subject> subjects(ModelView model) {
		return List.of(new Subject("", DiagramKind.ROADMAP.label()));
	}

	@Override
	public Drawing draw(ModelView model, String subject, Settings settings) {
		Chosen chosen = Chosen.of(settings);
		String title = model.organisation().map(Organisation::getName).orElse(kind().label());
		if (chosen.isTime()) {
			Timeline timeline = new Timeline(model, chosen);
			return new Drawing(kind(), title, subtitle(model, chosen), timeline.width(), timeline.height(), Ids.distinct(timeline.figures()), Legends.of(Legend.of(model, chosen), timeline.figures()), chosen.choices(),
					hint(model, chosen));
		}
		Board board = new Board(model, chosen);
		return new Drawing(kind(), title, subtitle(model, chosen), board.width(), board.height(), Ids.distinct(board.figures()), Legends.of(Legend.of(model, chosen), board.figures()), chosen.choices(), hint(model, chosen));
	}

	private static String subtitle(ModelView model, Chosen chosen) {
		String axis = chosen.isTime() ? "over time" : "now, next and later";
		String date = Days.of(model).map(d -> " · " + d).orElse("");
		return "Strategy roadmap · " + axis + ", by " + (chosen.isByElement() ? "strategy element" : "level") + date;
	}

	private static String hint(ModelView model, Chosen chosen) {
		List<Initiative> all = model.all(Initiative.class);
		return all.isEmpty() ? NOTHING_PLANNED : all.stream().noneMatch(i -> chosen.statuses().contains(i.getStatus())) ? NOTHING_SHOWN : "";
	}

	@Override
	public List<Tool> tools() {
		return List.of(new Tool("initiative", "Initiative", false, "Drop it under a horizon or in a lane: something to be changed, with a leader who stands for it."),
				new Tool(Creations.MILESTONE, "Milestone", false, "Drop it on an initiative: a result on the way, with its day."),
				new Tool(Dependencies.KIND, "Dependency", true, "Draw it from what has to be there first to what waits for it."));
	}

	@Override
	public Edited edit(Gesture gesture, Drawing drawing, LiveModel model, ModelEditor editor) {
		return new RoadmapEdits(new CommonEdits(model, editor), drawing).edit(gesture);
	}

	@Override
	public List<String> names(String tool, ModelView model) {
		return Optional.ofNullable(Creations.BY_NAME.get(tool)).map(r -> Existing.names(model, r.getEReferenceType())).orElse(List.of());
	}

	/** A role or a chip on a card; where nobody is named, the figure is about the initiative itself. */
	@Override
	public List<String> tied(Figure figure, Drawing drawing, LiveModel model) {
		return Removing.TIES.containsKey(figure.kind()) && figure.ways().deletable() ? figure.about().stream().toList() : List.of();
	}

	/** An initiative with everything that it waits for, and everything that waits for it; a role or an issue with all initiatives that name it. */
	@Override
	public Set<String> litBy(Figure chosen, Drawing drawing, ModelView model) {
		return new Lighting(drawing).by(chosen);
	}
}
