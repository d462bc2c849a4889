package org.journeywright.language.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.journeywright.language.edit.Insertion.Lines;
import org.journeywright.language.edit.Insertion.Neighbour;
import org.journeywright.language.edit.Removal.Taken;
import org.journeywright.language.format.Bodies;
import org.journeywright.language.structure.Outline;
import org.journeywright.language.structure.Part;
import org.journeywright.language.structure.Part.Place;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

/** Changes what one feature of an element says: replaces, adds and takes out values, with the words that belong to them. */
final class ValueEdits {

	private final Editing editing;
	private final EObject element;
	private final String feature;
	private final Page page;
	private final Outline outline;
	private final Assignment assignment;
	private final List<Part> stated;

	ValueEdits(Editing editing, EObject element, EStructuralFeature feature) {
		this.editing = editing;
		this.element = element;
		this.feature = feature.getName();
		this.page = editing.page(element);
		this.outline = editing.outline(element);
		this.assignment = editing.assignment(element, this.feature);
		this.stated = outline.parts().stream().filter(p -> p.says(this.feature)).toList();
	}

	List<TextEdit> set(Object value) {
		boolean absent = Boolean.FALSE.equals(value) || !Values.canBeSaid(assignment, value);
		if (absent) {
			return stated.isEmpty() ? List.of() : unset();
		}
		if (!stated.isEmpty()) {
			return value.equals(element.eGet(element.eClass().getEStructuralFeature(feature))) ? List.of() : replace(stated.get(stated.size() - 1), value);
		}
		return isImplied(value) ? List.of() : insert(value);
	}

	/** Whether the value is what an element means that says nothing. */
	private boolean isImplied(Object value) {
		EStructuralFeature said = element.eClass().getEStructuralFeature(feature);
		return said instanceof EAttribute && value.equals(said.getDefaultValue());
	}

	List<TextEdit> unset() {
		return stated.isEmpty() ? List.of() : new Removal(page).of(removal(stated));
	}

	List<TextEdit> replace(int index, Object value) {
		return replace(stated.get(index), value);
	}

	private List<TextEdit> replace(Part part, Object value) {
		String text = asBrief(page.text().substring(part.offset(), part.end()), value, text(assignment, value));
		return List.of(new TextEdit(part.offset(), part.end() - part.offset(), Bodies.indent(text, page.indentAt(part.offset()) + page.style().unit(), page.style().eol())));
	}

	/** A number without the end of its scale behind it, "3" for "3 of 7", where the one before was written so. */
	private static String asBrief(String before, Object value, String text) {
		boolean isBrief = value instanceof Integer && text.matches("(.*\\D)?\\d+ of \\d+") && !before.matches("(?s).*\\bof\\s+\\d+\\s*");
		return isBrief ? text.replaceFirst(" of \\d+$", "") : text;
	}

	private String text(AbstractElement piece, Object value) {
		return ElementWriter.write(editing.shapes(), editing.values(element, plan(value)), element, piece, feature, value);
	}

	/** What is referred to may be an element that is added in the same step. */
	private Plan plan(Object value) {
		return value instanceof NamedElement target && target.eContainer() == null ? Plan.place(target, EcoreUtil.getRootContainer(element)) : Plan.none();
	}

	List<TextEdit> add(int index, Object value) {
		if (stated.isEmpty()) {
			return insert(value);
		}
		Part neighbour = stated.get(Math.max(0, index - 1));
		if (isList()) {
			String text = text(assignment, value);
			return List.of(index > 0 ? new TextEdit(neighbour.end(), 0, ", " + text) : new TextEdit(neighbour.offset(), 0, text + ", "));
		}
		List<Part> clause = Unit.of(editing.shapes(), editing.shape(element), assignment).around(outline, neighbour);
		Neighbour at = new Neighbour(clause.get(0).offset(), clause.get(clause.size() - 1).end(), false);
		Lines lines = lines(clauseText(value), editing.indentBeside(element, Optional.of(clause.get(0).node())));
		Insertion insertion = new Insertion(page);
		return List.of(index > 0 ? insertion.clauseAfter(at, false, lines, editing.indentOf(element))
				: insertion.clauseBefore(at, Page.endOfPrevious(clause.get(0).node()), lines));
	}

	/** Whether values of the feature stand in a list with commas. */
	boolean isList() {
		AbstractElement whole = (AbstractElement) assignment.eContainer();
		return EcoreUtil2.getAllContentsOfType(whole, Assignment.class).stream().filter(a -> a.getFeature().equals(feature)).count() > 1;
	}

	private List<TextEdit> insert(Object value) {
		Unit unit = Unit.of(editing.shapes(), editing.shape(element), assignment);
		Optional<Alternatives> choice = Unit.choiceOf(editing.shapes(), assignment);
		if (choice.isPresent()) {
			return instead(choice.get(), value);
		}
		return switch (unit.role()) {
			case CLAUSE -> new ClauseEdits(editing, element, Optional.empty()).value(unit.piece(), lines(clauseText(value), editing.innerIndent(element)).text());
			case HEAD -> List.of(inHead(unit, value));
			case PART_OF_CLAUSE -> List.of(inClause(unit, value));
			case NEEDED -> throw new EditRefusedException("This " + Elements.kind(element) + " cannot be changed before its mistakes are mended.");
		};
	}

	private String clauseText(Object value) {
		return text(Unit.of(editing.shapes(), editing.shape(element), assignment).piece(), value);
	}

	private Lines lines(String clause, String indent) {
		int quote = clause.indexOf("\"\"\"");
		String text = quote < 0 ? clause : clause.substring(0, quote) + Bodies.indent(clause.substring(quote), indent + page.style().unit(), page.style().eol());
		return new Lines(indent, text, false);
	}

	/** Of values that exclude each other, the new one takes the place of the old. */
	private List<TextEdit> instead(Alternatives choice, Object value) {
		List<Part> old = outline.parts().stream().filter(p -> EcoreUtil2.isAncestor(choice, p.grammar())).toList();
		int start = old.get(0).offset();
		AbstractElement branch = choice.getElements().stream().filter(e -> EcoreUtil2.isAncestor(e, assignment)).findFirst().orElseThrow();
		return List.of(new TextEdit(start, old.get(old.size() - 1).end() - start, text(branch, value)));
	}

	private TextEdit inHead(Unit unit, Object value) {
		int order = editing.shape(element).order(Place.HEAD, unit.piece());
		Part anchor = new ClauseEdits(editing, element, Optional.empty()).last(Place.HEAD, order);
		return new TextEdit(anchor.end(), 0, " " + lines(text(unit.piece(), value), editing.indentOf(element)).text());
	}

	private TextEdit inClause(Unit unit, Object value) {
		AbstractElement clause = editing.shapes().clauseOf(assignment).orElseThrow();
		Part last = outline.parts().stream().filter(p -> p.clause().equals(Optional.of(clause))).reduce((a, b) -> b).orElseThrow(() -> new EditRefusedException(
				"The " + Editing.words(feature) + " of " + Elements.label(element) + " can be said only together with its " + Editing.words(first(clause)) + "; say that first."));
		return new TextEdit(last.end(), 0, " " + text(unit.piece(), value));
	}

	private static String first(AbstractElement clause) {
		return EcoreUtil2.getAllContentsOfType(clause, Assignment.class).get(0).getFeature();
	}

	/** What to take out with some values of the feature; refused where the element cannot do without any. */
	Taken removal(Collection<Part> values) {
		return new ValueRemoval(editing, element, outline, assignment).of(values);
	}

	List<Part> stated() {
		return stated;
	}
}
