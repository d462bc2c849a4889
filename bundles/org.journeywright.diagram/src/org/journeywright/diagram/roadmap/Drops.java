package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.MoveElements;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;

/** Puts initiatives elsewhere on the roadmap, and roles and other things on initiatives. */
record Drops(CommonEdits edits, Drawing drawing) {

	Edited drop(Drop drop) {
		Standing at = Standing.of(drawing, drop.target());
		List<String> dragged = drop.dragged().stream().distinct().map(this::identity).toList();
		if (dragged.isEmpty()) {
			throw new EditRefusedException("Nothing was dragged. Choose an initiative, then drag it.");
		}
		if (dragged.stream().allMatch(d -> edits.element(d) instanceof Initiative)) {
			return place(dragged, at, drop.where());
		}
		if (dragged.size() > 1) {
			throw new EditRefusedException("Several things at once cannot be put on an initiative. Drag them one by one.");
		}
		return new OnInitiative(edits, drawing).put(dragged.getFirst(), at);
	}

	private String identity(String dragged) {
		return Ids.isElement(dragged) ? Ids.element(dragged) : RoadmapEdits.initiative(Standing.of(drawing, dragged));
	}

	private Edited place(List<String> dragged, Standing at, Where where) {
		Spot spot = Spot.of(at, drawing, edits);
		List<String> moved = dragged.stream().filter(d -> spot.neighbour().filter(d::equals).isEmpty()).toList();
		List<ModelEdit> steps = new ArrayList<>();
		moved.forEach(m -> steps.addAll(new Placing(m, spot, Chosen.of(drawing), today()).steps(edits.model())));
		order(moved, spot, where == Where.BEFORE).ifPresent(steps::add);
		TextEdits change = steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(edits.model(), edits.editor(), steps);
		return new Edited(moved.size() == 1 ? "Move initiative" : "Move " + moved.size() + " initiatives", change, moved, "");
	}

	/** The date of the model, or the day on which its first initiative starts. */
	private Optional<LocalDate> today() {
		ModelView view = ModelView.of(edits.model().model());
		return view.date().or(() -> view.all(Initiative.class).stream().map(Initiative::getStart).filter(d -> d != null).min(LocalDate::compareTo));
	}

	/** The move in the text, where initiatives would not come to stand there by themselves: they stand in the order of the text. */
	private Optional<ModelEdit> order(List<String> moved, Spot spot, boolean isBefore) {
		if (spot.neighbour().isEmpty() || moved.isEmpty()) {
			return Optional.empty();
		}
		Map<Lane, List<Initiative>> lanes = Lane.of(ModelView.of(edits.model().model()), Chosen.of(drawing));
		List<String> cell = lanes.entrySet().stream().filter(e -> spot.lane().filter(e.getKey().id()::equals).isPresent()).flatMap(e -> e.getValue().stream())
				.filter(i -> spot.horizon().filter(h -> i.getHorizon() != h).isEmpty()).map(Elements::identity).filter(i -> !moved.contains(i)).toList();
		int index = cell.indexOf(spot.neighbour().get()) + (isBefore ? 0 : 1);
		List<String> wanted = new ArrayList<>(cell.subList(Math.max(0, index - 1), index));
		wanted.addAll(moved);
		wanted.addAll(cell.subList(index, Math.min(cell.size(), index + 1)));
		List<String> text = ModelView.of(edits.model().model()).all(Initiative.class).stream().map(Elements::identity).filter(wanted::contains).toList();
		return text.equals(wanted) ? Optional.empty() : Optional.of(new MoveElements(moved.stream().map(edits::ref).toList(), edits.beside(spot.neighbour().get(), !isBefore)));
	}

	/** Puts in what was copied; initiatives come to stand where they were pasted. */
	Edited paste(Paste paste) {
		if (!paste.ties().isEmpty()) {
			return new OnInitiative(edits, drawing).paste(paste);
		}
		Optional<Standing> at = paste.target().isEmpty() ? Optional.empty() : Optional.of(Standing.of(drawing, paste.target()));
		Optional<String> beside = at.flatMap(s -> s.nearest("initiative"));
		Edited pasted = edits.paste(paste.text(), beside);
		Optional<Spot> spot = at.filter(s -> beside.isEmpty()).map(s -> Spot.of(s, drawing, edits));
		if (spot.isEmpty()) {
			return pasted;
		}
		List<ModelEdit> steps = new ArrayList<>(List.of((model, editor) -> new CommonEdits(model, editor).paste(paste.text(), beside).edits()));
		pasted.choose().stream().filter(p -> Standing.kind(p).equals("initiative"))
				.forEach(p -> steps.add((model, editor) -> together(new Placing(p, spot.get(), Chosen.of(drawing), today()).steps(model), new CommonEdits(model, editor))));
		return new Edited(pasted.label(), Steps.inTurn(edits.model(), edits.editor(), steps), pasted.choose(), "");
	}

	private static TextEdits together(List<ModelEdit> steps, CommonEdits on) {
		return steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(on.model(), on.editor(), steps);
	}
}
