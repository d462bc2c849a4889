package org.journeywright.diagram.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.Team;
import org.journeywright.model.Touchpoint;

/**
 * What somebody pointed at, as the grid knows it.
 *
 * @param standing
 *            the figure
 * @param lane
 *            the figure of the lane that it is, or is in
 * @param touchpoint
 *            the identity of the touchpoint that it is, or in whose column it is
 */
record Place(Standing standing, Optional<Figure> lane, Optional<String> touchpoint) {

	static Place of(Drawing drawing, String id) {
		Standing standing = Standing.of(drawing, id);
		Optional<Figure> cell = standing.upwards().filter(f -> f.kind().equals("cell")).findFirst();
		Optional<Figure> own = standing.upwards().filter(f -> f.kind().equals("lane")).findFirst();
		Optional<Figure> lane = own.or(() -> cell.flatMap(c -> figures(drawing, "lane").filter(l -> c.id().startsWith(l.id() + "@")).filter(l -> column(drawing, c, l).isPresent()).findFirst()));
		Optional<String> column = cell.flatMap(c -> lane.flatMap(l -> column(drawing, c, l)));
		return new Place(standing, lane, column.or(() -> standing.nearest("touchpoint")));
	}

	private static Stream<Figure> figures(Drawing drawing, String kind) {
		return drawing.figures().stream().filter(f -> f.kind().equals(kind));
	}

	private static Optional<String> column(Drawing drawing, Figure cell, Figure lane) {
		return figures(drawing, "touchpoint").map(Figure::id).filter(t -> cell.id().equals(lane.id() + "@" + t)).findFirst();
	}

	/** The band of the lane. */
	Optional<Band> band() {
		return lane.flatMap(l -> Stream.of(Band.values()).filter(b -> l.id().startsWith("lane:" + b.token() + "/")).findFirst());
	}

	/** The identity of the role or team whose lane it is in; empty where it is in none, or in the lane of nobody. */
	Optional<String> owner() {
		return lane.flatMap(Figure::about);
	}

	/** The identity of the activity that it is or is on. */
	Optional<String> activity() {
		return standing.nearest("backstage activity");
	}

	/** The identity of the handoff that it is or belongs to. */
	Optional<String> handoff() {
		return standing.nearest("handoff");
	}

	boolean isOnTouchpoint() {
		return standing.isIn("touchpoint");
	}

	/** The roles that it stands for: those of the lane who have the part, else everybody whose lane it is. */
	List<Role> roles(CommonEdits edits) {
		Optional<EObject> owner = owner().map(edits::element);
		if (owner.isEmpty()) {
			return List.of();
		}
		if (owner.get() instanceof Role role) {
			return List.of(role);
		}
		Team team = (Team) owner.get();
		Optional<Role> spot = standing.nearest("role").map(edits::element).map(Role.class::cast);
		List<Role> named = spot.map(List::of).orElseGet(() -> activity().map(a -> edits.element(a, BackstageActivity.class).getRoles()).or(() -> standing.isIn("delivery") ? touchpoint().map(
				t -> edits.element(t, Touchpoint.class).getRoles()) : Optional.empty()).map(List::copyOf).orElse(List.of()));
		List<Role> here = named.stream().filter(r -> r.eContainer() == team).toList();
		return here.isEmpty() ? List.copyOf(team.getRoles()) : here;
	}

	/**
	 * The one role that it stands for.
	 *
	 * @throws EditRefusedException
	 *             if it stands for none, or for several
	 */
	Role role(CommonEdits edits) {
		List<Role> roles = roles(edits);
		if (roles.isEmpty()) {
			throw new EditRefusedException("Nobody is named here. Choose the lane or a card of a role.");
		}
		if (roles.size() > 1) {
			throw new EditRefusedException(Elements.label(edits.element(owner().orElseThrow())) + " has several roles, so it is not clear who is meant. Show the lanes by role, or choose a card of one role.");
		}
		return roles.getFirst();
	}
}
