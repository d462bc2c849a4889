package org.journeywright.diagram.blueprint;

import java.util.List;
import java.util.function.UnaryOperator;

import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** What somebody has to do with a touchpoint: a card in the cell of their lane and the column of the touchpoint. */
sealed interface Part {

	/** Whose lane it is in. */
	Lane lane();

	/** At or behind which touchpoint. */
	Touchpoint touchpoint();

	/** Those in the lane whose part it is; empty where it is nobody's. */
	List<Role> roles();

	/** Of the card. */
	String id();

	/** Somebody delivers the touchpoint; nobody does where there are no roles. */
	record Delivery(Lane lane, Touchpoint touchpoint, List<Role> roles, String id) implements Part {

		static Delivery of(Lane lane, Touchpoint touchpoint, List<Role> roles, UnaryOperator<String> free) {
			return new Delivery(lane, touchpoint, roles, free.apply(Elements.identity(touchpoint) + "@delivery@" + lane.id()));
		}
	}

	/** Somebody works behind the touchpoint, or on the stage. */
	record Work(Lane lane, Touchpoint touchpoint, BackstageActivity activity, List<Role> roles, String id) implements Part {

		static Work of(Lane lane, Touchpoint touchpoint, BackstageActivity activity, List<Role> roles, UnaryOperator<String> free) {
			return new Work(lane, touchpoint, activity, roles, free.apply(Elements.identity(activity) + "@" + lane.id()));
		}
	}

	/** Somebody hands something over or receives it for the touchpoint, and the model says no more. */
	record Spot(Lane lane, Touchpoint touchpoint, Role role, String id) implements Part {

		static Spot of(Lane lane, Touchpoint touchpoint, Role role, UnaryOperator<String> free) {
			return new Spot(lane, touchpoint, role, free.apply(Elements.identity(role) + "@" + Elements.identity(touchpoint) + "@" + lane.id()));
		}

		@Override
		public List<Role> roles() {
			return List.of(role);
		}
	}
}
