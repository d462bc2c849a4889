package org.journeywright.language.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.journeywright.language.edit.Page.Span;
import org.journeywright.language.edit.Removal.Taken;
import org.journeywright.language.edit.Unit.Role;
import org.journeywright.language.structure.Outline;
import org.journeywright.language.structure.Part;
import org.journeywright.model.Elements;

/** Works out what goes with the values of a feature: the clause around them, or the commas beside them. */
final class ValueRemoval {

	private final Editing editing;
	private final EObject element;
	private final Assignment assignment;
	private final String feature;
	private final Page page;
	private final Outline outline;

	ValueRemoval(Editing editing, EObject element, Outline outline, Assignment assignment) {
		this.editing = editing;
		this.element = element;
		this.assignment = assignment;
		this.feature = assignment.getFeature();
		this.page = editing.page(element);
		this.outline = outline;
	}

	/** The stretch to take out with a value. */
	private Span unit(Part value) {
		Unit unit = Unit.of(editing.shapes(), editing.shape(element), assignment);
		List<Part> parts = unit.around(outline, value);
		boolean shared = unit.role() == Role.CLAUSE && parts.stream().anyMatch(p -> p.assignment().isPresent() && !p.says(feature));
		if (unit.role() == Role.NEEDED || shared || Unit.choiceOf(editing.shapes(), assignment).isPresent()) {
			throw new EditRefusedException("The " + Editing.words(feature) + " of this " + Elements.kind(element) + " cannot be left out"
					+ (shared ? " while something hangs on it; take that out first." : "."));
		}
		int start = parts.get(0).offset();
		int end = parts.get(parts.size() - 1).end();
		int to = page.startsLine(start) ? page.trailing(end) : end;
		return new Span(start, page.endsLine(to) ? to : end);
	}

	/** What to take out with some values of the feature; refused where the element cannot do without any. */
	Taken of(Collection<Part> values) {
		Taken taken = new Taken();
		for (Part value : values) {
			List<Part> clause = clauseOf(value);
			List<Part> kept = clause.stream().filter(p -> p.says(feature) && !values.contains(p)).toList();
			if (kept.isEmpty()) {
				taken.whole().add(unit(value));
			} else {
				fromList(clause, value, kept, taken);
			}
		}
		return taken;
	}

	private List<Part> clauseOf(Part value) {
		List<Part> parts = outline.parts();
		if (value.clause().isEmpty()) {
			return parts.stream().filter(p -> p.clause().isEmpty()).toList();
		}
		return outline.clauses().stream().filter(c -> c.contains(value)).findFirst().orElseThrow();
	}

	/** A value goes with the comma before it, the first ones with the comma behind; comments between them stay. */
	private void fromList(List<Part> clause, Part value, List<Part> kept, Taken taken) {
		int at = clause.indexOf(value);
		boolean first = clause.subList(0, at).stream().noneMatch(kept::contains);
		Part comma = clause.get(first ? at + 1 : at - 1);
		int from = first ? value.offset() : clause.get(at - 2).end();
		int to = first ? clause.get(at + 2).offset() : value.end();
		boolean commented = !CommentSpan.in(page.text(), first ? value.end() : from, comma.offset()).isEmpty()
				|| !CommentSpan.in(page.text(), comma.end(), first ? to : value.offset()).isEmpty();
		taken.exact().add(commented ? new Span(comma.offset(), comma.end()) : new Span(from, to));
		if (commented) {
			taken.whole().add(new Span(value.offset(), value.end()));
		}
	}
}
