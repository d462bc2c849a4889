package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.common.TouchpointTie;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Persona;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/** Makes edits of what is dragged on a journey map, or dropped on it from elsewhere: moves stages and touchpoints, ties everything else to touchpoints. */
final class MapDrops {

	private final CommonEdits edits;
	private final Drawing drawing;

	/** Something dragged: its identity, and how and to which touchpoint it is tied where it comes from a touchpoint. */
	private record Dragged(String identity, Optional<TouchpointTie> tie, Optional<String> from) {
	}

	MapDrops(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited drop(Drop drop) {
		List<Dragged> dragged = drop.dragged().stream().distinct().map(this::dragged).toList();
		if (dragged.isEmpty()) {
			throw new EditRefusedException("Nothing was dragged.");
		}
		Standing target = Standing.of(drawing, drop.target());
		List<String> identities = dragged.stream().map(Dragged::identity).toList();
		List<EObject> elements = identities.stream().map(edits::element).toList();
		if (elements.stream().allMatch(Stage.class::isInstance)) {
			return edits.move(identities, besideStage(target, drop.where()));
		}
		if (elements.stream().allMatch(Touchpoint.class::isInstance)) {
			return edits.move(identities, besideTouchpoint(target, drop.where()));
		}
		if (elements.stream().allMatch(Persona.class::isInstance)) {
			return personas(identities);
		}
		if (elements.stream().anyMatch(e -> e instanceof Stage || e instanceof Touchpoint || e instanceof Persona)) {
			throw new EditRefusedException("Stages, touchpoints, personas and the things on touchpoints go to different places. Drag one sort at a time.");
		}
		return tied(dragged, target);
	}

	/** Ties what was copied from other touchpoints, or other journeys, here, too. */
	Edited paste(Paste paste) {
		List<Dragged> copied = paste.ties().stream().map(t -> new Dragged(Paste.identity(t), MapEdits.tie(Paste.kind(t)), Optional.empty())).toList();
		List<String> identities = copied.stream().map(Dragged::identity).toList();
		if (identities.stream().map(edits::element).allMatch(Persona.class::isInstance)) {
			return personas(identities);
		}
		if (paste.target().isEmpty()) {
			throw new EditRefusedException("This belongs to a touchpoint: choose the one where it applies or happens, then paste again.");
		}
		return tied(copied, Standing.of(drawing, paste.target()));
	}

	private Dragged dragged(String id) {
		if (Ids.isElement(id)) {
			return new Dragged(Ids.element(id), Optional.empty(), Optional.empty());
		}
		Standing at = Standing.of(drawing, id);
		String identity = at.about().orElseThrow(() -> new EditRefusedException("This cannot be dragged. Drag a stage, a touchpoint, or something on a touchpoint."));
		Optional<TouchpointTie> tie = MapEdits.tie(at.figure());
		return new Dragged(identity, tie, tie.isPresent() ? at.nearest("touchpoint") : Optional.empty());
	}

	private Destination besideStage(Standing target, Where where) {
		Optional<String> stage = target.nearest("stage").or(() -> target.nearest("touchpoint").map(t -> Elements.identity(edits.element(t).eContainer())));
		return stage.map(s -> edits.beside(s, where != Where.BEFORE)).orElseGet(() -> new Destination(MapEdits.journey(drawing), "", Literals.JOURNEY__STAGES, Destination.LAST));
	}

	private Destination besideTouchpoint(Standing target, Where where) {
		Optional<String> touchpoint = target.nearest("touchpoint");
		if (touchpoint.isPresent()) {
			return edits.beside(touchpoint.get(), where != Where.BEFORE);
		}
		String stage = target.nearest("stage").orElseThrow(() -> new EditRefusedException("A touchpoint stands in a stage: drop it on a stage, or beside another touchpoint."));
		return new Destination(stage, "", Literals.STAGE__TOUCHPOINTS, where == Where.BEFORE ? 0 : Destination.LAST);
	}

	private Edited personas(List<String> personas) {
		String journey = MapEdits.journey(drawing);
		return inTurn("Add persona", personas.stream().<ModelEdit>map(p -> (model, editor) -> new CommonEdits(model, editor).tie(journey, Literals.JOURNEY__PERSONAS, p).edits()).toList());
	}

	private Edited tied(List<Dragged> dragged, Standing target) {
		String touchpoint = target.nearest("touchpoint")
				.orElseThrow(() -> new EditRefusedException("This belongs to a touchpoint: drop it on the one where it applies or happens."));
		Optional<TouchpointTie> wanted = wanted(target);
		List<Dragged> all = new ArrayList<>(dragged);
		all.removeIf(d -> d.from().equals(Optional.of(touchpoint)) && wanted.filter(w -> d.tie().filter(t -> t != w && t.word().equals(w.word())).isPresent()).isEmpty());
		List<Dragged> put = all.stream().filter(d -> !edit(edits, how(d, wanted), d, touchpoint).edits().isEmpty()).toList();
		if (put.isEmpty() && !all.isEmpty()) {
			List<String> names = all.stream().map(d -> "“" + Elements.label(edits.element(d.identity())) + "”").toList();
			throw new EditRefusedException(Names.listed(names) + (names.size() == 1 ? " is" : " are") + " at “" + Elements.label(edits.element(touchpoint)) + "” already.");
		}
		List<ModelEdit> steps = put.stream().map(d -> step(d, how(d, wanted), touchpoint)).toList();
		String label = put.size() == 1 ? edit(edits, how(put.getFirst(), wanted), put.getFirst(), touchpoint).label() : "Put " + put.size() + " things";
		return inTurn(label, steps).choosing(touchpoint);
	}

	private static ModelEdit step(Dragged dragged, TouchpointTie tie, String touchpoint) {
		return (model, editor) -> edit(new CommonEdits(model, editor), tie, dragged, touchpoint).edits();
	}

	/** How something new is tied where the cell tells it: on a chip of a promise kept, a promise is kept. */
	private static Optional<TouchpointTie> wanted(Standing target) {
		return target.upwards().flatMap(f -> MapEdits.tie(f).stream()).findFirst();
	}

	private TouchpointTie how(Dragged one, Optional<TouchpointTie> wanted) {
		TouchpointTie usual = one.tie().orElseGet(() -> TouchpointTie.required(edits.element(one.identity())));
		return wanted.filter(w -> w.word().equals(usual.word())).orElse(usual);
	}

	private static Edited edit(CommonEdits on, TouchpointTie tie, Dragged one, String touchpoint) {
		Optional<String> from = one.from().filter(f -> one.tie().equals(Optional.of(tie)) && isDirect(on, one, f));
		return from.map(f -> tie.move(on, one.identity(), f, touchpoint)).orElseGet(() -> tie.tie(on, one.identity(), touchpoint));
	}

	/** Whether something is tied to the touchpoint itself; an initiative may help it by way of an issue. */
	private static boolean isDirect(CommonEdits on, Dragged one, String touchpoint) {
		return !one.tie().orElseThrow().untie(on, one.identity(), touchpoint).edits().isEmpty();
	}

	private Edited inTurn(String label, List<ModelEdit> steps) {
		return Edited.of(label, steps.isEmpty() ? org.journeywright.language.edit.TextEdits.NONE : Steps.inTurn(edits.model(), edits.editor(), steps));
	}
}
