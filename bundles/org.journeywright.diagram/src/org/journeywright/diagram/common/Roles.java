package org.journeywright.diagram.common;

import java.util.List;

import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.live.LiveModel;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;

/** Finds the roles that people name by typing. */
public final class Roles {

	private Roles() {
	}

	/**
	 * The identity of the role that is called so, whichever way its name is written.
	 *
	 * @throws EditRefusedException
	 *             where there is none, or several
	 */
	public static String named(LiveModel model, String typed) {
		String name = typed.strip();
		List<Role> roles = ModelView.of(model.model()).all(Role.class);
		List<Role> found = roles.stream().filter(r -> r.getName() != null && (r.getName().equalsIgnoreCase(name) || Elements.label(r).equalsIgnoreCase(name))).toList();
		if (found.isEmpty()) {
			String known = roles.isEmpty() ? "Add one to a team first." : "Write one of " + Names.listed(roles.stream().map(Elements::label).distinct().toList()) + ".";
			throw new EditRefusedException("There is no role called “" + name + "”. " + known);
		}
		if (found.size() > 1) {
			throw new EditRefusedException("Several teams have a role called “" + name + "”. Drag the one you mean here from the explorer.");
		}
		return Elements.identity(found.getFirst());
	}
}
