package org.journeywright.diagram.roadmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure.Ends;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.ModelPackage.Literals;

/** Deletes initiatives and milestones, and takes out what initiatives are tied to. */
record Removing(CommonEdits edits, Drawing drawing) {

	/** By which reference an initiative says what a figure of a kind shows. */
	static final Map<String, EReference> TIES = Map.of("sponsor", Literals.INITIATIVE__SPONSOR, "owner", Literals.INITIATIVE__OWNER, "tie.addresses", Literals.INITIATIVE__ADDRESSES,
			"tie.strengthens", Literals.INITIATIVE__STRENGTHENS);

	Edited delete(Delete delete) {
		List<Standing> all = delete.figures().stream().distinct().map(f -> Standing.of(drawing, f)).toList();
		List<String> elements = all.stream().filter(Removing::isElement).map(s -> s.about().orElseThrow()).toList();
		List<Standing> ties = all.stream().filter(s -> !isElement(s)).toList();
		if (ties.isEmpty()) {
			return edits.delete(elements, delete.isAgreed());
		}
		if (!elements.isEmpty() && !delete.isAgreed()) {
			Edited asked = edits.delete(elements, false);
			if (!asked.question().isEmpty()) {
				return asked;
			}
		}
		Stream<ModelEdit> taken = ties.stream().map(t -> (model, editor) -> taken(new CommonEdits(model, editor), t).edits());
		Stream<ModelEdit> deleted = elements.isEmpty() ? Stream.empty() : Stream.of((model, editor) -> new CommonEdits(model, editor).delete(elements, true).edits());
		String label = all.size() == 1 ? taken(edits, ties.getFirst()).label() : "Delete " + all.size() + " things";
		return Edited.of(label, Steps.inTurn(edits.model(), edits.editor(), Stream.concat(taken, deleted).toList()));
	}

	private static boolean isElement(Standing at) {
		return at.figure().kind().equals("initiative") || at.figure().kind().equals("milestone");
	}

	private static Edited taken(CommonEdits on, Standing at) {
		return switch (at.figure().kind()) {
			case Dependencies.KIND -> dependency(on, at.figure().ends().orElseThrow());
			case String kind when TIES.containsKey(kind) -> on.untie(RoadmapEdits.initiative(at), TIES.get(kind), at.about().orElseThrow());
			default -> throw new EditRefusedException("This cannot be deleted by itself. Choose an initiative, an arrow, a milestone, a role or one of the chips on a card.");
		};
	}

	private static Edited dependency(CommonEdits on, Ends ends) {
		return Edited.of("Delete dependency", on.untie(ends.to(), Literals.INITIATIVE__DEPENDS_ON, ends.from()).edits()).choosing(ends.to());
	}
}
