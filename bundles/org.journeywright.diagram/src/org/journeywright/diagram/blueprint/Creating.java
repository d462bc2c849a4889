package org.journeywright.diagram.blueprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Placement;
import org.journeywright.model.Role;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;

/** Plans what is made new on a blueprint. */
final class Creating {

	private final CommonEdits edits;
	private final Drawing drawing;

	Creating(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited of(Create create) {
		Place place = Place.of(drawing, create.target());
		return switch (create.kind()) {
			case "activity" -> activity(place, create.name());
			case "touchpoint" -> touchpoint(place, create);
			case "standard" -> Existing.named(edits.model(), Literals.SERVICE_STANDARD, create.name())
					.map(s -> new Dropping(edits, drawing).of(new Drop(List.of(Ids.from(s)), create.target(), Where.INTO))).orElseGet(() -> standard(place, create.name()));
			case "role" -> role(place, create.name());
			case "handoff" -> throw new EditRefusedException("Draw a handoff: start at whoever hands something over, end at the colleague who needs it or at the touchpoint that depends on it.");
			default -> throw new EditRefusedException(Names.begin(create.kind()) + " cannot be made on a service blueprint.");
		};
	}

	/** What a word of the palette makes, where what there is already can be put here by its name. */
	static Optional<EClass> type(String kind) {
		return switch (kind) {
			case "standard" -> Optional.of(Literals.SERVICE_STANDARD);
			case "role" -> Optional.of(Literals.ROLE);
			default -> Optional.empty();
		};
	}

	private Edited activity(Place place, String name) {
		String touchpoint = place.touchpoint().orElseThrow(() -> new EditRefusedException("An activity stands below a touchpoint. Choose a cell below the one it is for."));
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		place.band().map(Band::placement).filter(p -> p != Placement.BACKSTAGE).ifPresent(p -> values.put(Literals.BACKSTAGE_ACTIVITY__PLACEMENT, p));
		List<Role> roles = place.roles(edits);
		if (roles.size() == 1) {
			values.put(Literals.BACKSTAGE_ACTIVITY__ROLES, List.of(Elements.identity(roles.getFirst())));
		}
		int index = place.activity().map(a -> Identities.inner(edits.element(touchpoint), Literals.TOUCHPOINT__ACTIVITIES).indexOf(edits.element(a)) + 1).orElse(Destination.LAST);
		return edits.addWithin(touchpoint, Literals.TOUCHPOINT__ACTIVITIES, index, Literals.BACKSTAGE_ACTIVITY, name, values);
	}

	private Edited touchpoint(Place place, Create create) {
		Optional<String> beside = place.touchpoint();
		if (beside.isPresent()) {
			Destination to = edits.beside(beside.get(), create.where() != Where.BEFORE);
			return edits.addWithin(to.owner(), Literals.STAGE__TOUCHPOINTS, to.index(), Literals.TOUCHPOINT, create.name(), Map.of());
		}
		String stage = place.standing().nearest("stage").orElseThrow(() -> new EditRefusedException("A touchpoint stands in a stage. Choose a stage, or a touchpoint to put it beside."));
		return edits.addWithin(stage, Literals.STAGE__TOUCHPOINTS, Destination.LAST, Literals.TOUCHPOINT, create.name(), Map.of());
	}

	/** A new standard, tied to what lacks it: internal for the provider of a handoff, external for those who deliver a touchpoint. */
	private Edited standard(Place place, String name) {
		Optional<String> handoff = place.handoff();
		String holder = handoff.or(place::touchpoint).orElseThrow(() -> new EditRefusedException("Choose the handoff or the touchpoint that the standard is for."));
		EReference reference = handoff.isPresent() ? Literals.HANDOFF__STANDARDS : Literals.TOUCHPOINT__STANDARDS;
		List<String> roles = handoff.map(h -> List.of(Elements.identity(edits.element(h, Handoff.class).getProvider()))).orElseGet(() -> edits.element(holder, Touchpoint.class).getRoles().stream().map(
				Elements::identity).toList());
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(Literals.SERVICE_STANDARD__KIND, handoff.isPresent() ? StandardKind.INTERNAL : StandardKind.EXTERNAL);
		if (!roles.isEmpty()) {
			values.put(Literals.SERVICE_STANDARD__ROLES, roles);
		}
		Edited added = edits.addInFile(Literals.SERVICE_STANDARD, name, values, roles);
		String standard = added.choose().getFirst();
		return new Edited(added.label(), Steps.inTurn(edits.model(), edits.editor(), List.of((m, e) -> added.edits(), (m, e) -> new CommonEdits(m, e).tie(holder, reference, standard).edits())),
				added.choose(), "");
	}

	/** Names somebody whom the model knows. */
	private Edited role(Place place, String name) {
		String role = Existing.required(edits.model(), Literals.ROLE, name);
		Optional<String> activity = place.activity();
		String holder = activity.or(place::touchpoint).orElseThrow(() -> new EditRefusedException("Choose an activity or a touchpoint to say who does it."));
		return edits.tie(holder, activity.isPresent() ? Literals.BACKSTAGE_ACTIVITY__ROLES : Literals.TOUCHPOINT__ROLES, role);
	}
}
