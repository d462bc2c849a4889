package org.journeywright.diagram.relationship;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.PastedTies;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.AddElement;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Persona;

/** Makes edits of what is done on the customer relationship. */
final class RelationshipEdits {

	/** The word for somebody who goes through a journey. */
	static final String PERSONA = "persona";

	private static final String TO_BE = "to-be";

	private final CommonEdits edits;
	private final Drawing drawing;

	RelationshipEdits(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited edit(Gesture gesture) {
		return switch (gesture) {
			case Write write -> edits.rename(about(write.figure()), write.text());
			case Create create -> create(create);
			case Drop drop -> drop(drop);
			case Delete delete -> edits.delete(delete.figures().stream().map(this::about).toList(), delete.isAgreed());
			case Paste paste when !paste.ties().isEmpty() -> drop(PastedTies.dropped(paste, edits, Journey.class::isInstance));
			case Paste paste -> edits.paste(paste.text(), journey(paste.target()));
			default -> throw new EditRefusedException("That cannot be done here. Open the journey to change what is in it.");
		};
	}

	private String about(String figure) {
		return Standing.of(drawing, figure).about().orElseThrow(() -> new EditRefusedException("There is nothing to change here. Choose a journey."));
	}

	/** The journey that a figure is about or stands on. */
	private Optional<String> journey(String figure) {
		return figure.isEmpty() || drawing.figure(figure).isEmpty() ? Optional.empty() : Standing.of(drawing, figure).nearest("journey");
	}

	private Edited create(Create create) {
		Optional<String> beside = journey(create.target());
		if (create.kind().equals(TO_BE)) {
			return toBe(beside.orElseThrow(() -> new EditRefusedException("A journey to be improves one of today: choose that one first.")), create.name());
		}
		if (create.kind().equals(PERSONA)) {
			return edits.tie(beside.orElseThrow(() -> new EditRefusedException("A persona goes through a journey: choose the journey first.")), Literals.JOURNEY__PERSONAS,
					Existing.required(edits.model(), Literals.PERSONA, create.name()));
		}
		if (!create.kind().equals("journey")) {
			throw new EditRefusedException("Only journeys can be made here. Open a journey to add to it.");
		}
		if (beside.isEmpty()) {
			return edits.addInFile(Literals.JOURNEY, create.name(), Map.of(), List.of());
		}
		return added(edits.beside(beside.get(), create.where() != Where.BEFORE), beside.get(), create.name(), Map.of());
	}

	private Edited toBe(String today, String name) {
		Journey improved = edits.element(today, Journey.class);
		String usual = Elements.label(improved).replaceFirst(" today$", "") + " tomorrow";
		return added(edits.beside(today, true), today, name.isBlank() ? usual : name, Map.of(Literals.JOURNEY__KIND, JourneyKind.TO_BE, Literals.JOURNEY__IMPROVES, today));
	}

	private Edited added(Destination to, String beside, String typed, Map<EStructuralFeature, Object> values) {
		String wanted = typed.isBlank() ? "New journey" : Names.like(edits.element(beside, Journey.class).getName(), typed);
		String name = typed.isBlank() || values.containsKey(Literals.JOURNEY__IMPROVES) ? Names.free(wanted, n -> edits.model().element("journey:" + n).isPresent()) : wanted;
		Map<EStructuralFeature, Object> all = new LinkedHashMap<>(values);
		all.put(Literals.NAMED_ELEMENT__NAME, name);
		AddElement add = new AddElement(to, Literals.JOURNEY, all);
		return Edited.of(add.label(), add.plan(edits.model(), edits.editor())).choosing(add.added(edits.model()).orElseThrow());
	}

	private Edited drop(Drop drop) {
		String target = journey(drop.target()).orElseThrow(() -> new EditRefusedException("Drop it on a journey, or before or after one."));
		List<String> dragged = drop.dragged().stream().map(d -> Ids.isElement(d) ? Ids.element(d) : about(d)).distinct().toList();
		List<EObject> elements = dragged.stream().map(edits::element).toList();
		if (elements.size() == 1 && elements.getFirst() instanceof Persona) {
			return edits.tie(target, Literals.JOURNEY__PERSONAS, dragged.getFirst());
		}
		if (elements.isEmpty() || !elements.stream().allMatch(Journey.class::isInstance)) {
			throw new EditRefusedException("Only journeys and personas can be put here. Open the journey to put things on its touchpoints.");
		}
		return drop.where() == Where.INTO ? improving(dragged, target) : moved(dragged, target, drop.where());
	}

	private Edited improving(List<String> dragged, String target) {
		Journey journey = edits.element(dragged.getFirst(), Journey.class);
		if (dragged.size() > 1 || journey.getKind() != JourneyKind.TO_BE || dragged.getFirst().equals(target)) {
			throw new EditRefusedException("Only a journey to be can be put under another one: the one that it improves.");
		}
		return edits.tie(dragged.getFirst(), Literals.JOURNEY__IMPROVES, target);
	}

	private Edited moved(List<String> dragged, String target, Where where) {
		EObject file = edits.element(target).eContainer();
		if (dragged.stream().anyMatch(d -> edits.element(d).eContainer() != file)) {
			throw new EditRefusedException("These journeys stand in different files, which come in the order of their names. Move the text of one of them to the other's file first.");
		}
		return edits.move(dragged, edits.beside(target, where == Where.AFTER));
	}
}
