package org.journeywright.language.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;
import org.journeywright.language.edit.Insertion.Lines;
import org.journeywright.language.edit.References.Renewed;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Turns edits of a model into the smallest changes of its text: the one way in which views, forms and quick fixes edit. The model itself is never changed;
 * whoever applies the changes to the files parses them again. What is not concerned stays as it is, byte for byte, and comments stay with what they belong to.
 *
 * <p>
 * Elements must have been parsed from text, and all files of the model must be in one resource set, unchanged since they were parsed. Every method may throw
 * {@link EditRefusedException} with a message for the user. Time grows with the size of the model at most. Not for use by several threads on one model.
 */
public class ModelEditor {

	@Inject
	private Provider<Editing> editings;

	/**
	 * Says a value: replaces it where the element says one, puts it in its usual place where it says none.
	 *
	 * @param feature
	 *            an attribute or reference with at most one value
	 */
	public TextEdits change(EObject element, EStructuralFeature feature, Object value) {
		if (feature.getName().equals("name") && element instanceof NamedElement named) {
			return rename(named, (String) value);
		}
		Editing editing = editings.get();
		return TextEdits.of(editing.page(element).file(), new ValueEdits(editing, element, feature).set(value));
	}

	/** Takes everything out that an element says about an attribute or reference. */
	public TextEdits unset(EObject element, EStructuralFeature feature) {
		Editing editing = editings.get();
		return TextEdits.of(editing.page(element).file(), new ValueEdits(editing, element, feature).unset());
	}

	/** Adds a value, or a reference to a target, at an index. */
	public TextEdits addValue(EObject element, EStructuralFeature feature, int index, Object value) {
		Editing editing = editings.get();
		return TextEdits.of(editing.page(element).file(), new ValueEdits(editing, element, feature).add(index, value));
	}

	/** Replaces the value, or the target of a reference, at an index. */
	public TextEdits changeValue(EObject element, EStructuralFeature feature, int index, Object value) {
		Editing editing = editings.get();
		return TextEdits.of(editing.page(element).file(), new ValueEdits(editing, element, feature).replace(index, value));
	}

	/** Takes out the value, or the reference, at an index. */
	public TextEdits removeValue(EObject element, EStructuralFeature feature, int index) {
		Editing editing = editings.get();
		ValueEdits values = new ValueEdits(editing, element, feature);
		return TextEdits.of(editing.page(element).file(), new Removal(editing.page(element)).of(values.removal(List.of(values.stated().get(index)))));
	}

	/**
	 * Adds a new element on lines of its own.
	 *
	 * @param owner
	 *            the element, or the file, that is to have it
	 * @param feature
	 *            the containment reference
	 * @param index
	 *            its place among the others there
	 * @param element
	 *            the new element, with all that is in it; it may refer to elements of the model, and to others that are added to its files in the same step
	 */
	public TextEdits add(EObject owner, EReference feature, int index, EObject element) {
		Editing editing = editings.get();
		String text = ElementWriter.write(editing.shapes(), editing.values(owner, Plan.add(element, owner)), element);
		TextEdits added = add(editing, owner, feature, index, text);
		return added.and(Renaming.edits(new Renaming(editing).placed(element, owner)));
	}

	/**
	 * Adds a new element that is given as text, as from a template or from elsewhere. Names in it are the caller's concern; names in the model mean afterwards
	 * what they meant before.
	 */
	public TextEdits add(EObject owner, EReference feature, int index, String text) {
		Editing editing = editings.get();
		TextEdits added = add(editing, owner, feature, index, text);
		return added.and(Renaming.edits(new Renaming(editing).placed(editing.parsed(editing.ruleOf(owner, feature), text).getRootASTElement(), owner)));
	}

	private TextEdits add(Editing editing, EObject owner, EReference feature, int index, String text) {
		Page page = editing.page(owner);
		ParserRule rule = editing.ruleOf(owner, feature);
		String introduction = editing.introduction(owner, feature);
		ElementEdits elements = new ElementEdits(editing);
		Lines lines = editing.laidOut(page, rule, text, elements.indent(owner, feature, index, Optional.empty()), owner instanceof JourneyModel);
		return TextEdits.of(page.file(), elements.insert(owner, feature, index, new Lines(lines.indent(), introduction + lines.text(), lines.apart()),
				Optional.empty()));
	}

	/**
	 * Moves an element with its comments, within its owner or to another, in any file of the model.
	 *
	 * @param index
	 *            its place among the others there, not counting itself
	 */
	public TextEdits move(EObject element, EObject owner, EReference feature, int index) {
		if (owner == element.eContainer() && feature == element.eContainingFeature() && index == ElementEdits.inner(owner, feature).indexOf(element)) {
			return TextEdits.NONE;
		}
		Editing editing = editings.get();
		ElementEdits elements = new ElementEdits(editing);
		Page from = editing.page(element);
		Page.Span span = elements.whole(element, true);
		List<Renewed> renewed = owner == element.eContainer() ? List.of() : new Renaming(editing).placed(element, owner);
		List<Renewed> outside = renewed.stream().filter(r -> r.reference().page() != from || r.edit().offset() < span.start() || r.edit().offset() >= span.end()).toList();
		List<TextEdit> inside = renewed.stream().filter(r -> !outside.contains(r)).map(Renewed::edit).toList();
		Page to = editing.page(owner);
		Lines lines = elements.moved(element, inside, to, elements.indent(owner, feature, index, Optional.of(element)));
		Removal.Taken taken = new Removal.Taken();
		taken.whole().add(span);
		return TextEdits.of(from.file(), new Removal(from).of(taken)).and(TextEdits.of(to.file(), elements.insert(owner, feature, index, lines, Optional.of(element))))
				.and(Renaming.edits(outside));
	}

	/** Renames an element: where it is declared and wherever it is named, by paths that lead through it as well. */
	public TextEdits rename(NamedElement element, String name) {
		if (name.equals(element.getName())) {
			return TextEdits.NONE;
		}
		return new Renaming(editings.get()).rename(element, name);
	}

	/** Works out what deleting an element comes to. */
	public Deletion delete(EObject element) {
		return delete(List.of(element));
	}

	/** Works out what deleting several elements at once comes to; what refers from one of them to another is no loss. */
	public Deletion delete(Collection<? extends EObject> elements) {
		return new Deleting(editings.get(), elements).deletion();
	}

	/** The text of an element with the words and comments that belong to it, indented as if it stood at the margin: as it can be copied. */
	public String text(EObject element) {
		Editing editing = editings.get();
		return new ElementEdits(editing).moved(element, List.of(), editing.page(element), "").text();
	}
}
