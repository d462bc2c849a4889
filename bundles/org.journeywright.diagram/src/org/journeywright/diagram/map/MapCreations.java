package org.journeywright.diagram.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.common.TouchpointTie;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.Team;
import org.journeywright.model.Touchpoint;

/** Makes what is new on a journey map: stages, touchpoints, and what belongs to a touchpoint, tied to it at once. */
final class MapCreations {

	private final CommonEdits edits;
	private final Drawing drawing;

	MapCreations(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited create(Create create) {
		Optional<Standing> at = create.target().isEmpty() || drawing.figure(create.target()).isEmpty() ? Optional.empty() : Optional.of(Standing.of(drawing, create.target()));
		Optional<String> existing = type(create.kind()).flatMap(t -> Existing.named(edits.model(), t, create.name()));
		if (existing.isPresent()) {
			return known(existing.get(), at, create);
		}
		return switch (create.kind()) {
			case "stage" -> stage(at, create.where(), create.name());
			case "touchpoint" -> touchpoint(at, create.where(), create.name());
			case "expectation" -> expectation(touchpointOf(at, "An expectation"), create.name());
			case Headings.TRUTH -> edits.set("Mark moment of truth", touchpointOf(at, "A moment of truth"), Literals.TOUCHPOINT__MOMENT_OF_TRUTH, true);
			case "role" -> role(touchpointOf(at, "A role"), create.name());
			case "persona" -> twoSteps(Literals.PERSONA, create.name(), List.of(journey()), (on, added) -> on.tie(journey(), Literals.JOURNEY__PERSONAS, added));
			default -> tied(create.kind(), at, create.name());
		};
	}

	/** What a word of the palette makes, where what there is already can be put on the map by its name as well; empty for what belongs to one place alone. */
	static Optional<EClass> type(String kind) {
		return kind.equals("persona") ? Optional.of(Literals.PERSONA) : TouchpointTie.of(kind).map(TouchpointTie::type);
	}

	/** Puts on the map what there is already by this name. */
	private Edited known(String identity, Optional<Standing> at, Create create) {
		String target = create.kind().equals("persona") ? drawing.figures().getFirst().id() : create.target();
		if (!create.kind().equals("persona")) {
			touchpointOf(at, Names.begin(create.kind()));
		}
		return new MapDrops(edits, drawing).drop(new Drop(List.of(Ids.from(identity)), target, Where.INTO));
	}

	private String journey() {
		return MapEdits.journey(drawing);
	}

	private String touchpointOf(Optional<Standing> at, String what) {
		return at.flatMap(s -> s.nearest("touchpoint")).orElseThrow(() -> new EditRefusedException(what + " belongs to a touchpoint: choose the touchpoint first."));
	}

	private Edited stage(Optional<Standing> at, Where where, String name) {
		Optional<String> stage = at.flatMap(s -> s.nearest("stage").or(() -> s.nearest("touchpoint").map(t -> Elements.identity(edits.element(t).eContainer()))));
		Destination to = stage.map(s -> edits.beside(s, where != Where.BEFORE)).orElseGet(() -> new Destination(journey(), "", Literals.JOURNEY__STAGES, Destination.LAST));
		return edits.addWithin(to.owner(), Literals.JOURNEY__STAGES, to.index(), Literals.STAGE, name, Map.of());
	}

	private Edited touchpoint(Optional<Standing> at, Where where, String name) {
		Optional<String> beside = at.flatMap(s -> s.nearest("touchpoint"));
		if (beside.isPresent()) {
			Destination to = edits.beside(beside.get(), where != Where.BEFORE);
			return edits.addWithin(to.owner(), Literals.STAGE__TOUCHPOINTS, to.index(), Literals.TOUCHPOINT, name, Map.of());
		}
		Optional<String> stage = at.flatMap(s -> s.nearest("stage")).or(this::lastStage);
		return stage.map(s -> edits.addWithin(s, Literals.STAGE__TOUCHPOINTS, Destination.LAST, Literals.TOUCHPOINT, name, Map.of())).orElseGet(() -> withStage(name));
	}

	private Optional<String> lastStage() {
		return edits.element(journey(), Journey.class).getStages().stream().reduce((a, b) -> b).map(Elements::identity);
	}

	/** The first touchpoint of a journey comes with its stage. */
	private Edited withStage(String name) {
		Edited stage = stage(Optional.empty(), Where.AFTER, "");
		String added = stage.choose().getFirst();
		ModelEdit first = (model, editor) -> new CommonEdits(model, editor).addWithin(journey(), Literals.JOURNEY__STAGES, 0, Literals.STAGE, "", Map.of()).edits();
		ModelEdit second = (model, editor) -> new CommonEdits(model, editor).addWithin(added, Literals.STAGE__TOUCHPOINTS, 0, Literals.TOUCHPOINT, name, Map.of()).edits();
		return Edited.of("New touchpoint", Steps.inTurn(edits.model(), edits.editor(), List.of(first, second))).choosing(added);
	}

	private Edited expectation(String touchpoint, String text) {
		if (text.isBlank()) {
			throw new EditRefusedException("Write what the customer expects here.");
		}
		return edits.write(touchpoint, Literals.TOUCHPOINT__EXPECTATIONS, Integer.MAX_VALUE, text);
	}

	private Edited tied(String kind, Optional<Standing> at, String name) {
		TouchpointTie tie = at.flatMap(s -> s.upwards().flatMap(f -> MapEdits.tie(f).stream()).filter(t -> t.word().equals(kind)).findFirst()).or(() -> TouchpointTie.of(kind))
				.orElseThrow(() -> new EditRefusedException(Names.begin(kind) + " cannot be made on a journey map."));
		String touchpoint = touchpointOf(at, Names.begin(kind));
		if (!tie.isSaidByTouchpoint()) {
			return edits.addInFile(tie.type(), name, Map.of(tie.reference(), List.of(touchpoint)), List.of(touchpoint));
		}
		return twoSteps(tie.type(), name, List.of(touchpoint), (on, added) -> tie.tie(on, added, touchpoint));
	}

	private interface Tying {
		Edited tie(CommonEdits on, String added);
	}

	private Edited twoSteps(EClass type, String name, List<String> near, Tying tying) {
		Edited made = edits.addInFile(type, name, Map.of(), near);
		return steps(made, (model, editor) -> new CommonEdits(model, editor).addInFile(type, name, Map.of(), near).edits(), tying);
	}

	private Edited steps(Edited made, ModelEdit making, Tying tying) {
		String added = made.choose().getFirst();
		ModelEdit second = (model, editor) -> tying.tie(new CommonEdits(model, editor), added).edits();
		return new Edited(made.label(), Steps.inTurn(edits.model(), edits.editor(), List.of(making, second)), made.choose(), "");
	}

	private Edited role(String touchpoint, String name) {
		String team = team(edits.element(touchpoint, Touchpoint.class))
				.orElseThrow(() -> new EditRefusedException("A role stands in a team, and the model has none yet. Create a team first, in the explorer or the text."));
		Edited made = edits.addWithin(team, Literals.TEAM__ROLES, Destination.LAST, Literals.ROLE, name, Map.of());
		ModelEdit making = (model, editor) -> new CommonEdits(model, editor).addWithin(team, Literals.TEAM__ROLES, Destination.LAST, Literals.ROLE, name, Map.of()).edits();
		return steps(made, making, (on, added) -> on.tie(touchpoint, Literals.TOUCHPOINT__ROLES, added));
	}

	/** The team of those who deliver the touchpoint, or others of its journey, else the first one. */
	private Optional<String> team(Touchpoint touchpoint) {
		Journey journey = (Journey) touchpoint.eContainer().eContainer();
		Optional<EObject> team = java.util.stream.Stream.concat(touchpoint.getRoles().stream(), journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream())
				.flatMap(t -> t.getRoles().stream())).map(Role::eContainer).filter(Team.class::isInstance).findFirst();
		return team.or(() -> edits.model().model().stream().flatMap(f -> f.getElements().stream()).filter(Team.class::isInstance).map(EObject.class::cast).findFirst())
				.map(Elements::identity);
	}
}
