package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage.Literals;

/** Plans what is taken away: elements, or only what ties them. */
final class Deleting {

	/** A reference that goes. */
	private record Tie(String holder, EReference reference, String target) {
	}

	private final CommonEdits edits;
	private final Drawing drawing;

	Deleting(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited of(Delete delete) {
		List<Place> places = delete.figures().stream().map(f -> Place.of(drawing, f)).toList();
		places.stream().filter(p -> !p.standing().figure().ways().deletable()).findFirst().ifPresent(p -> {
			throw new EditRefusedException("This cannot be deleted here. Choose a touchpoint, an activity, a handoff, or who delivers a touchpoint.");
		});
		List<Tie> ties = places.stream().flatMap(this::ties).distinct().toList();
		List<String> elements = places.stream().filter(p -> ties(p).findAny().isEmpty()).map(p -> p.standing().about().orElseThrow()).distinct().toList();
		Edited deleted = elements.isEmpty() ? null : edits.delete(elements, delete.isAgreed());
		if (deleted != null && (ties.isEmpty() || !deleted.question().isEmpty())) {
			return deleted;
		}
		List<ModelEdit> steps = new ArrayList<>();
		ties.forEach(t -> steps.add((m, e) -> new CommonEdits(m, e).untie(t.holder(), t.reference(), t.target()).edits()));
		if (!elements.isEmpty()) {
			steps.add((m, e) -> new CommonEdits(m, e).delete(elements, true).edits());
		}
		return Edited.of(label(ties, elements), Steps.inTurn(edits.model(), edits.editor(), steps));
	}

	private String label(List<Tie> ties, List<String> elements) {
		return elements.isEmpty() && ties.size() == 1 ? "Take " + Elements.label(edits.element(ties.getFirst().target())) + " from " + Elements.label(edits.element(ties.getFirst().holder()))
				: "Delete " + (ties.size() + elements.size()) + " things";
	}

	/** What a figure ties to what it stands on, by identity: those who deliver a touchpoint, the standards that a handoff keeps. */
	List<String> tied(Figure figure) {
		return figure.ends().isPresent() ? List.of() : ties(Place.of(drawing, figure.id())).map(Tie::target).toList();
	}

	/** What goes where a figure shows a tie; nothing for one that shows an element. */
	private Stream<Tie> ties(Place place) {
		Figure figure = place.standing().figure();
		return switch (figure.kind()) {
			case "feeds" -> figure.ends().stream().map(e -> new Tie(handoff(e.from()), Literals.HANDOFF__FEEDS, handoff(e.to())));
			case "delivery" -> place.roles(edits).stream().map(r -> new Tie(place.touchpoint().orElseThrow(), Literals.TOUCHPOINT__ROLES, Elements.identity(r)));
			case "handoff.standard" -> edits.element(figure.about().orElseThrow(), Handoff.class).getStandards().stream().map(s -> new Tie(figure.about().orElseThrow(),
					Literals.HANDOFF__STANDARDS, Elements.identity(s)));
			default -> Stream.empty();
		};
	}

	private String handoff(String figure) {
		return Place.of(drawing, figure).handoff().orElseThrow();
	}
}
