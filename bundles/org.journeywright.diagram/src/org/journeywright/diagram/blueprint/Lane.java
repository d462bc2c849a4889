package org.journeywright.diagram.blueprint;

import java.util.Optional;

import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Role;

/**
 * A lane of the blueprint.
 *
 * @param band
 *            in which it lies
 * @param owner
 *            the role or team whose lane it is; empty for work that is nobody's yet
 * @param id
 *            of its figure
 * @param label
 *            its name as people read it
 */
record Lane(Band band, Optional<NamedElement> owner, String id, String label) {

	private static Lane of(Band band, Optional<NamedElement> owner) {
		return new Lane(band, owner, "lane:" + band.token() + "/" + owner.map(Elements::identity).orElse("nobody"), owner.map(Elements::label).orElse("Nobody yet"));
	}

	/** The lane of a role in a band, or of its team. */
	static Lane of(Band band, Role role, boolean byTeam) {
		return of(band, Optional.of(byTeam && role.eContainer() instanceof NamedElement team ? team : role));
	}

	/** The lane of work that is nobody's. */
	static Lane ofNobody(Band band) {
		return of(band, Optional.empty());
	}

	/** The id of the cell of a touchpoint in this lane. */
	String cell(String touchpoint) {
		return id + "@" + touchpoint;
	}
}
