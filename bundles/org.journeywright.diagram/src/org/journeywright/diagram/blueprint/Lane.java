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
 */
record Lane(Band band, Optional<NamedElement> owner) {

	/** The lane of a role in a band, or of its team. */
	static Lane of(Band band, Role role, boolean byTeam) {
		return new Lane(band, Optional.of(byTeam && role.eContainer() instanceof NamedElement team ? team : role));
	}

	/** The lane of work that is nobody's. */
	static Lane ofNobody(Band band) {
		return new Lane(band, Optional.empty());
	}

	String id() {
		return "lane:" + band.token() + "/" + owner.map(Elements::identity).orElse("nobody");
	}

	String label() {
		return owner.map(Elements::label).orElse("Nobody yet");
	}

	/** The id of the cell of a touchpoint in this lane. */
	String cell(String touchpoint) {
		return id() + "@" + touchpoint;
	}

	boolean isOf(Role role) {
		return owner.isPresent() && (owner.get() == role || owner.get() == role.eContainer());
	}
}
