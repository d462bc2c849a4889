package org.journeywright.diagram.ecosystem;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Days;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Keys;
import org.journeywright.diagram.common.Legends;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Organisation;
import org.journeywright.model.StrategyElement;

/** The wheel of the experience strategy: its elements, how mature they are and shall be, and how they influence each other. */
public final class Ecosystem implements Diagram {

	private static final String EMPTY = "The strategy has no elements yet. Add the first one, such as Leadership or Recognition: how mature is it today, from 1 (absent) to 5 (lived everywhere)?";
	private static final List<Key> LEGEND = List.of(Keys.ground(Paint.NOW, Paint.NOW, "maturity today"), Keys.ground(Paint.TINT, Paint.LINE, "the way to go"),
			Keys.line(Paint.WANTED, Dash.DASHED, "maturity wanted"), Keys.line(Paint.EDGE, Dash.FULL, "influences"), Keys.line(Paint.POOR, Dash.FULL, "absent, so it holds others back"),
			Keys.MISSING, Keys.MISSED);

	@Override
	public DiagramKind kind() {
		return DiagramKind.ECOSYSTEM;
	}

	@Override
	public List<Subject> subjects(ModelView model) {
		return List.of(new Subject("", kind().label()));
	}

	@Override
	public Drawing draw(ModelView model, String subject, Settings settings) {
		Round round = new Round(model);
		int count = model.all(StrategyElement.class).size();
		String title = model.organisation().map(Organisation::getName).orElse(kind().label());
		String subtitle = kind().label() + " · " + (count == 0 ? "no elements yet" : count == 1 ? "1 element" : count + " elements")
				+ Days.of(model).map(d -> " · " + d).orElse("");
		return new Drawing(kind(), title, subtitle, round.width(), round.height(), Ids.distinct(round.figures()), Legends.of(LEGEND, round.figures()), List.of(), count == 0 ? EMPTY : "");
	}

	@Override
	public List<Tool> tools() {
		return List.of(new Tool("element", "Strategy element", false, "Drop it beside another element: an organ of the strategy, such as leadership or recognition."),
				new Tool(Influences.KIND, "Influence", true, "Draw it from an element to one that suffers or thrives with it."));
	}

	@Override
	public List<String> names(String tool, ModelView model) {
		return WheelDrops.type(tool).map(t -> Existing.names(model, t)).orElse(List.of());
	}

	@Override
	public Set<String> litBy(Figure chosen, Drawing drawing, ModelView model) {
		if (chosen.kind().equals(Influences.KIND)) {
			return chosen.ends().map(e -> lit(Set.of(e.from(), e.to()), Set.of(chosen.id()), drawing)).orElse(Set.of());
		}
		if (chosen.about().isEmpty() || drawing.figure(chosen.about().get()).filter(f -> f.kind().equals(Labels.KIND)).isEmpty()) {
			return Set.of();
		}
		String element = chosen.about().get();
		List<Figure> arrows = drawing.figures().stream().filter(f -> f.ends().filter(e -> e.from().equals(element) || e.to().equals(element)).isPresent()).toList();
		Set<String> elements = Stream.concat(Stream.of(element), arrows.stream().flatMap(a -> Stream.of(a.ends().get().from(), a.ends().get().to()))).collect(Collectors.toSet());
		return lit(elements, arrows.stream().map(Figure::id).collect(Collectors.toSet()), drawing);
	}

	private static Set<String> lit(Set<String> elements, Set<String> arrows, Drawing drawing) {
		return drawing.all().filter(f -> arrows.contains(f.id()) || f.about().filter(elements::contains).isPresent()).map(Figure::id).collect(Collectors.toSet());
	}

	@Override
	public Edited edit(Gesture gesture, Drawing drawing, LiveModel model, ModelEditor editor) {
		return new EcosystemEdits(new CommonEdits(model, editor), drawing).edit(gesture);
	}
}
