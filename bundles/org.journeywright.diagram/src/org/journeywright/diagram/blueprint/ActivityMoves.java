package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Placement;
import org.journeywright.model.Role;

/** Plans the moves of activities: behind another touchpoint, into the lane of another role, to another side of the lines. */
final class ActivityMoves {

	private static final String LABEL = "Move activity";

	private final CommonEdits edits;

	ActivityMoves(CommonEdits edits) {
		this.edits = edits;
	}

	/**
	 * An activity that is dropped somewhere.
	 *
	 * @param from
	 *            the card that was dragged, where it was one: only the role in whose lane it lay changes
	 */
	Edited moved(BackstageActivity activity, Optional<Place> from, Place target, Where where) {
		String id = Elements.identity(activity);
		String touchpoint = target.touchpoint().orElseThrow(() -> new EditRefusedException("An activity stands below a touchpoint. Drop it in a cell below the one it is for."));
		List<ModelEdit> steps = new ArrayList<>();
		target.band().map(Band::placement).filter(p -> p != activity.getPlacement()).ifPresent(p -> steps.add(placed(id, p)));
		if (target.band().isPresent()) {
			role(activity, id, from, target).ifPresent(steps::add);
		}
		Optional<Destination> to = destination(activity, touchpoint, target, where);
		List<String> choose = to.map(d -> edits.move(List.of(id), d).choose()).orElse(List.of(id));
		to.ifPresent(d -> steps.add((m, e) -> new CommonEdits(m, e).move(List.of(id), d).edits()));
		return new Edited(LABEL, steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(edits.model(), edits.editor(), steps), choose, "");
	}

	private static ModelEdit placed(String id, Placement placement) {
		// Backstage is what is meant where nothing is said.
		return (m, e) -> placement == Placement.BACKSTAGE && new CommonEdits(m, e).element(id).eIsSet(Literals.BACKSTAGE_ACTIVITY__PLACEMENT) ? e.unset(m.element(id).orElseThrow(),
				Literals.BACKSTAGE_ACTIVITY__PLACEMENT) : e.change(m.element(id).orElseThrow(), Literals.BACKSTAGE_ACTIVITY__PLACEMENT, placement);
	}

	private Optional<ModelEdit> role(BackstageActivity activity, String id, Optional<Place> from, Place target) {
		List<Role> before = from.map(f -> f.roles(edits)).orElse(List.of());
		if (target.owner().isEmpty()) {
			return before.isEmpty() ? Optional.empty() : Optional.of((m, e) -> untied(new CommonEdits(m, e), id, before).edits());
		}
		if (target.owner().equals(from.flatMap(Place::owner))) {
			return Optional.empty();
		}
		String after = Elements.identity(target.role(edits));
		Optional<String> old = before.stream().filter(activity.getRoles()::contains).map(Elements::identity).findFirst();
		return Optional.of((m, e) -> old.isPresent() ? new CommonEdits(m, e).retie(id, Literals.BACKSTAGE_ACTIVITY__ROLES, old.get(), after).edits() : new CommonEdits(m, e).tie(id,
				Literals.BACKSTAGE_ACTIVITY__ROLES, after).edits());
	}

	private static Edited untied(CommonEdits edits, String id, List<Role> roles) {
		return edits.untie(id, Literals.BACKSTAGE_ACTIVITY__ROLES, Elements.identity(roles.getFirst()));
	}

	private Optional<Destination> destination(BackstageActivity activity, String touchpoint, Place target, Where where) {
		Optional<String> beside = target.activity().filter(a -> !a.equals(Elements.identity(activity)));
		if (beside.isPresent() && where != Where.INTO) {
			return Optional.of(edits.beside(beside.get(), where == Where.AFTER));
		}
		boolean isThere = Elements.identity(activity.eContainer()).equals(touchpoint);
		return isThere ? Optional.empty() : Optional.of(new Destination(touchpoint, "", Literals.TOUCHPOINT__ACTIVITIES, Identities.inner(edits.element(touchpoint),
				Literals.TOUCHPOINT__ACTIVITIES).size()));
	}
}
