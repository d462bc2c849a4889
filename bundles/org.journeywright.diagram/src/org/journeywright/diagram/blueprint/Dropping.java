package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/** Plans what it means to drop something: touchpoints in another order, activities elsewhere, roles, standards and metrics on what they are to belong to. */
final class Dropping {

	private final CommonEdits edits;
	private final Drawing drawing;

	Dropping(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited of(Drop drop) {
		Place target = Place.of(drawing, drop.target());
		if (drop.dragged().size() > 1 && drop.dragged().stream().allMatch(d -> element(d) instanceof Touchpoint)) {
			return touchpoints(drop.dragged().stream().map(d -> Elements.identity(element(d))).toList(), target, drop.where());
		}
		List<ModelEdit> steps = new ArrayList<>();
		List<String> choose = new ArrayList<>();
		String label = "";
		for (String dragged : drop.dragged()) {
			Edited one = one(dragged, target, drop.where(), edits);
			label = one.label();
			choose.addAll(one.choose());
			steps.add((m, e) -> new Dropping(new CommonEdits(m, e), drawing).one(dragged, target, drop.where(), new CommonEdits(m, e)).edits());
		}
		return new Edited(label, steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(edits.model(), edits.editor(), steps), choose, "");
	}

	private EObject element(String dragged) {
		return edits.element(Ids.isElement(dragged) ? Ids.element(dragged) : Standing.of(drawing, dragged).about().orElseThrow(() -> new EditRefusedException("This cannot be moved.")));
	}

	private Edited one(String dragged, Place target, Where where, CommonEdits on) {
		EObject element = element(dragged);
		Optional<Place> from = Ids.isElement(dragged) ? Optional.empty() : Optional.of(Place.of(drawing, dragged));
		return switch (element) {
			case BackstageActivity activity -> new ActivityMoves(on).moved(activity, from, target, where);
			case Touchpoint touchpoint when from.filter(f -> f.standing().isIn("delivery")).isPresent() -> deliverer(touchpoint, from.get(), target);
			case Touchpoint touchpoint when target.handoff().isPresent() -> on.tie(target.handoff().get(), Literals.HANDOFF__SUPPORTS, Elements.identity(touchpoint));
			case Touchpoint touchpoint -> touchpoints(List.of(Elements.identity(touchpoint)), target, where);
			case Role role -> role(role, target);
			case ServiceStandard standard -> standard(standard, target);
			case Handoff handoff when target.isOnTouchpoint() -> on.tie(Elements.identity(handoff), Literals.HANDOFF__SUPPORTS, target.touchpoint().orElseThrow());
			case Metric metric -> on.tie(Elements.identity(metric), Literals.METRIC__MEASURES, target.handoff().or(target::touchpoint).orElseThrow(() -> new EditRefusedException(
					"Drop a metric on the handoff or the touchpoint that it measures.")));
			default -> throw new EditRefusedException(Names.begin(Elements.kind(element)) + " cannot be dropped there. Drop it on a touchpoint, a card or a handoff that takes it.");
		};
	}

	private Edited touchpoints(List<String> moved, Place target, Where where) {
		Optional<String> stage = target.standing().nearest("stage");
		if (target.touchpoint().isPresent()) {
			return edits.move(moved, edits.beside(target.touchpoint().get(), where == Where.AFTER));
		}
		return edits.move(moved, new Destination(stage.orElseThrow(() -> new EditRefusedException("Drop a touchpoint beside another one, or on a stage.")), "", Literals.STAGE__TOUCHPOINTS,
				stage.map(s -> edits.element(s, Stage.class).getTouchpoints().size()).orElse(0)));
	}

	/** Somebody else delivers a touchpoint, or delivers another one. */
	private Edited deliverer(Touchpoint touchpoint, Place from, Place target) {
		Role before = from.role(edits);
		if (target.activity().isPresent() || target.band().filter(b -> b != Band.FRONT_LINE).isPresent()) {
			return role(before, target);
		}
		String old = Elements.identity(touchpoint);
		String next = target.touchpoint().orElse(old);
		String after = target.owner().isPresent() ? Elements.identity(target.role(edits)) : Elements.identity(before);
		if (next.equals(old)) {
			Edited retied = edits.retie(old, Literals.TOUCHPOINT__ROLES, Elements.identity(before), after);
			return new Edited("Let " + Elements.label(edits.element(after)) + " deliver", retied.edits(), List.of(), "");
		}
		Edited gone = edits.untie(old, Literals.TOUCHPOINT__ROLES, Elements.identity(before));
		return CommonEdits.together("Let " + Elements.label(edits.element(after)) + " deliver", List.of(gone, edits.tie(next, Literals.TOUCHPOINT__ROLES, after)));
	}

	private Edited role(Role role, Place target) {
		if (target.activity().isPresent()) {
			return edits.tie(target.activity().get(), Literals.BACKSTAGE_ACTIVITY__ROLES, Elements.identity(role));
		}
		if (target.touchpoint().isEmpty() || target.band().filter(b -> b != Band.FRONT_LINE).isPresent()) {
			throw new EditRefusedException("Below the line of visibility a role needs something to do. Drop it on an activity, or write a new one; drop it on a touchpoint to let it deliver that.");
		}
		return edits.tie(target.touchpoint().get(), Literals.TOUCHPOINT__ROLES, Elements.identity(role));
	}

	private Edited standard(ServiceStandard standard, Place target) {
		boolean isInternal = standard.getKind() == StandardKind.INTERNAL;
		String holder = target.handoff().or(target::touchpoint).orElseThrow(() -> new EditRefusedException("Drop a standard on the handoff or the touchpoint that it is for."));
		EReference reference = target.handoff().isPresent() ? Literals.HANDOFF__STANDARDS : Literals.TOUCHPOINT__STANDARDS;
		if (target.handoff().isPresent() && !isInternal) {
			throw new EditRefusedException("“" + Elements.label(standard) + "” is a standard towards customers. A handoff keeps internal standards: drop one of those, or create one here.");
		}
		if (target.handoff().isEmpty() && isInternal) {
			throw new EditRefusedException("“" + Elements.label(standard) + "” is an internal standard. A touchpoint applies standards towards customers: drop it on the handoff that keeps it.");
		}
		return edits.tie(holder, reference, Elements.identity(standard));
	}
}
