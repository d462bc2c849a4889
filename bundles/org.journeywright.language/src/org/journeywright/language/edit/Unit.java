package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.journeywright.language.structure.Outline;
import org.journeywright.language.structure.Part;
import org.journeywright.language.structure.Shape;
import org.journeywright.language.structure.Shapes;

/**
 * The smallest piece of the grammar that can be left out together with a feature, and where its words stand.
 *
 * @param piece
 *            the piece
 * @param role
 *            what it is in its element
 */
record Unit(AbstractElement piece, Role role) {

	/** A piece has its place in the head of an element, is a clause of its own, or a part of a clause; or it cannot be left out. */
	enum Role {
		HEAD, CLAUSE, PART_OF_CLAUSE, NEEDED
	}

	static Unit of(Shapes shapes, Shape shape, Assignment assignment) {
		Optional<AbstractElement> clause = shapes.clauseOf(assignment);
		AbstractElement at = assignment;
		while (true) {
			if (clause.isPresent() && at == clause.get()) {
				return new Unit(at, Role.CLAUSE);
			}
			if (GrammarUtil.isOptionalCardinality(at)) {
				return new Unit(at, clause.isPresent() ? Role.PART_OF_CLAUSE : Role.HEAD);
			}
			if (shape.head().contains(at)) {
				return new Unit(at, Role.NEEDED);
			}
			at = (AbstractElement) at.eContainer();
		}
	}

	/** The parts of the unit around a value. */
	List<Part> around(Outline outline, Part value) {
		List<Part> parts = outline.parts();
		int from = parts.indexOf(value);
		int to = from;
		while (from > 0 && !(parts.get(from).startsClause() && role == Role.CLAUSE) && covers(parts.get(from - 1)) && parts.get(from - 1).clause().equals(value.clause())) {
			from--;
		}
		while (to + 1 < parts.size() && covers(parts.get(to + 1)) && !parts.get(to + 1).startsClause() && parts.get(to + 1).clause().equals(value.clause())) {
			to++;
		}
		return new ArrayList<>(parts.subList(from, to + 1));
	}

	boolean covers(Part part) {
		return part.grammar() == piece || EcoreUtil2.isAncestor(piece, part.grammar());
	}

	/** The choice that excludes other values beside the assignment, as off excludes a severity. */
	static Optional<Alternatives> choiceOf(Shapes shapes, Assignment assignment) {
		if (shapes.clauseOf(assignment).isPresent()) {
			return Optional.empty();
		}
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(assignment.eContainer(), Alternatives.class));
	}
}
