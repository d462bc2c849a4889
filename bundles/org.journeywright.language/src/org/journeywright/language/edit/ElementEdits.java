package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.edit.Insertion.Lines;
import org.journeywright.language.edit.Insertion.Neighbour;
import org.journeywright.language.edit.Page.Span;
import org.journeywright.language.structure.Outline;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;

/** Puts whole elements in and takes them out, with the comments that belong to them. */
final class ElementEdits {

	private final Editing editing;

	ElementEdits(Editing editing) {
		this.editing = editing;
	}

	/** Puts an element's text among its siblings; {@code leaving} is no sibling any more. */
	List<TextEdit> insert(EObject owner, EReference feature, int index, Lines lines, Optional<EObject> leaving) {
		Page page = editing.page(owner);
		List<EObject> siblings = siblings(owner, feature, leaving);
		Insertion insertion = new Insertion(page);
		if (!siblings.isEmpty()) {
			return List.of(index <= 0 ? before(insertion, siblings.get(0), lines) : insertion.after(neighbour(siblings.get(Math.min(index, siblings.size()) - 1)),
					false, lines, editing.indentOf(owner)));
		}
		if (owner instanceof JourneyModel) {
			return List.of(insertion.atEndOfFile(lines));
		}
		AbstractElement clause = editing.shapes().clauseOf(editing.assignment(owner, feature.getName())).orElseThrow();
		return new ClauseEdits(editing, owner, leaving).element(clause, lines);
	}

	/** The indentation of a new element among its siblings. */
	String indent(EObject owner, EReference feature, int index, Optional<EObject> leaving) {
		List<EObject> siblings = siblings(owner, feature, leaving);
		return editing.indentBeside(owner, siblings.isEmpty() ? Optional.empty() : Optional.of(first(siblings.get(Math.clamp(index - 1, 0, siblings.size() - 1)))));
	}

	private List<EObject> siblings(EObject owner, EReference feature, Optional<EObject> leaving) {
		List<EObject> siblings = new ArrayList<>(inner(owner, feature));
		leaving.ifPresent(siblings::remove);
		if (!siblings.isEmpty() && !feature.isMany()) {
			throw new EditRefusedException("There can be only one " + Elements.kind(feature.getEReferenceType()) + " here; change the one that is there.");
		}
		siblings.removeIf(s -> NodeModelUtils.findActualNodeFor(s) == null);
		return siblings;
	}

	@SuppressWarnings("unchecked")
	static List<EObject> inner(EObject owner, EReference feature) {
		Object value = owner.eGet(feature);
		return value == null ? List.of() : feature.isMany() ? (List<EObject>) value : List.of((EObject) value);
	}

	private TextEdit before(Insertion insertion, EObject sibling, Lines lines) {
		Span clause = clause(sibling);
		return insertion.before(new Neighbour(clause.start(), clause.end(), standsApart(sibling)), Page.endOfPrevious(first(sibling)), lines);
	}

	private Neighbour neighbour(EObject sibling) {
		Span clause = clause(sibling);
		return new Neighbour(clause.start(), clause.end(), standsApart(sibling));
	}

	private boolean standsApart(EObject element) {
		return editing.outline(element).standsApart(element.eContainer() instanceof JourneyModel);
	}

	/** An element with the words that introduce it in its owner, as in {@code measured by}. */
	private Span clause(EObject element) {
		return new Span(first(element).getOffset(), editing.node(element).getEndOffset());
	}

	private INode first(EObject element) {
		INode node = editing.node(element);
		Outline owner = editing.outline(element.eContainer());
		return owner.clauses().stream().filter(c -> c.get(c.size() - 1).node().getOffset() == node.getOffset()).findFirst().map(c -> c.get(0).node()).orElse(node);
	}

	/** An element with the words that introduce it and the comments that belong to it. */
	Span whole(EObject element, boolean crowded) {
		Span clause = clause(element);
		return editing.page(element).withComments(clause.start(), clause.end(), Page.endOfPrevious(first(element)), crowded);
	}

	/** An element's own text for another place. */
	Lines moved(EObject element, List<TextEdit> renewed, Page to, String indent) {
		Page page = editing.page(element);
		Span span = whole(element, true);
		List<TextEdit> inside = renewed.stream().filter(e -> e.offset() >= span.start() && e.end() <= span.end())
				.map(e -> new TextEdit(e.offset() - span.start(), e.length(), e.text())).sorted().toList();
		String text = TextEdits.apply(page.text().substring(span.start(), span.end()), inside);
		return new Lines(indent, Shift.lines(text, page.indentAt(span.start()), indent, to.style().eol()), standsApart(element));
	}
}
