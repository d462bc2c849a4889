package org.journeywright.diagram.ecosystem;

import java.util.List;
import java.util.stream.Stream;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.ModelPackage.Literals;

/** Deletes elements of the strategy, and takes out what they say. */
record WheelRemoval(CommonEdits edits, Drawing drawing) {

	Edited delete(Delete delete) {
		List<Standing> all = delete.figures().stream().distinct().map(f -> Standing.of(drawing, f)).toList();
		List<String> elements = all.stream().filter(WheelRemoval::isElement).map(EcosystemEdits::element).distinct().toList();
		List<Standing> parts = all.stream().filter(s -> !isElement(s)).toList();
		if (parts.isEmpty()) {
			return edits.delete(elements, delete.isAgreed());
		}
		if (!elements.isEmpty() && !delete.isAgreed()) {
			Edited asked = edits.delete(elements, false);
			if (!asked.question().isEmpty()) {
				return asked;
			}
		}
		Stream<ModelEdit> taken = parts.stream().map(p -> (model, editor) -> taken(new CommonEdits(model, editor), p).edits());
		Stream<ModelEdit> deleted = elements.isEmpty() ? Stream.empty() : Stream.of((model, editor) -> new CommonEdits(model, editor).delete(elements, true).edits());
		String label = all.size() == 1 ? taken(edits, parts.getFirst()).label() : "Delete " + all.size() + " things";
		return Edited.of(label, Steps.inTurn(edits.model(), edits.editor(), Stream.concat(taken, deleted).toList()));
	}

	private static boolean isElement(Standing at) {
		return at.figure().kind().equals(Labels.KIND) || at.figure().kind().equals(Segment.KIND);
	}

	private static Edited taken(CommonEdits on, Standing at) {
		return switch (at.figure().kind()) {
			case Influences.KIND -> Edited.of("Delete influence", on.untie(EcosystemEdits.ends(at).from(), Literals.STRATEGY_ELEMENT__INFLUENCES, EcosystemEdits.ends(at).to()).edits());
			case Segment.NOW -> WheelTexts.unset(on, EcosystemEdits.element(at), Literals.STRATEGY_ELEMENT__CURRENT);
			case Segment.WANTED -> WheelTexts.unset(on, EcosystemEdits.element(at), Literals.STRATEGY_ELEMENT__TARGET);
			default -> throw new EditRefusedException("This cannot be deleted by itself. Choose a strategy element, an arrow or the dot of a maturity.");
		};
	}
}
