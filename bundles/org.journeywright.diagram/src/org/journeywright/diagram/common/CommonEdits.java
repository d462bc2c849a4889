package org.journeywright.diagram.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.Deletion;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.language.ide.action.MoveElements;
import org.journeywright.language.ide.action.PasteElements;
import org.journeywright.language.ide.action.RenameElement;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.load.FolderFiles;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;

/**
 * The edits that diagrams share. Elements are named by their identities. Each edit throws {@link EditRefusedException} with a sentence for the user where it
 * cannot be made. On the model's thread.
 *
 * @param model
 *            as it is now
 * @param editor
 *            makes the changes of the texts
 */
public record CommonEdits(LiveModel model, ModelEditor editor) {

	/** The edits of a model. */
	public static CommonEdits of(LiveModel model) {
		return new CommonEdits(model, LanguageServices.get(ModelEditor.class));
	}

	/** The element with an identity. */
	public EObject element(String identity) {
		return Identities.find(model, identity);
	}

	/** The element with an identity, if it is of a class. */
	public <T extends EObject> T element(String identity, Class<T> type) {
		EObject found = element(identity);
		if (!type.isInstance(found)) {
			throw new EditRefusedException("“" + Elements.label(found) + "” is " + Names.a(Elements.kind(found)) + "; that cannot be done with it here.");
		}
		return type.cast(found);
	}

	/** An element as views name it. */
	public ElementRef ref(String identity) {
		return ElementRef.of(model, element(identity));
	}

	/** Gives an element the name that was typed, written as its old one is. What reads as before changes nothing. */
	public Edited rename(String identity, String typed) {
		NamedElement named = element(identity, NamedElement.class);
		String old = named.getName() == null ? "" : named.getName();
		if (typed.strip().equals(Elements.label(named))) {
			return Edited.of("Rename " + Elements.kind(named), TextEdits.NONE);
		}
		RenameElement rename = new RenameElement(ref(identity), Names.like(old, typed));
		String renamed = rename.renamed();
		if (!renamed.equals(identity) && model.element(renamed).isPresent()) {
			throw new EditRefusedException("There is " + Names.a(Elements.kind(named)) + " called " + Names.quoted(typed) + " already; choose another name.");
		}
		return Edited.of(rename.label(), rename.plan(model, editor)).choosing(renamed);
	}

	/** Writes a text that an element says; an empty one takes it out. */
	public Edited write(String identity, EAttribute feature, String text) {
		return new Saying(this).write(identity, feature, text);
	}

	/** Writes one of several texts that an element says, or a further one behind them; an empty one is taken out. */
	public Edited write(String identity, EAttribute feature, int index, String text) {
		return new Saying(this).write(identity, feature, index, text);
	}

	/** Says a value of an element. */
	public Edited set(String label, String identity, EStructuralFeature feature, Object value) {
		return new Saying(this).set(label, identity, feature, value);
	}

	/** Deletes elements. Where something refers to them or is in them, this is told first. */
	public Edited delete(List<String> identities, boolean isAgreed) {
		List<EObject> elements = Identities.outermost(identities.stream().distinct().map(this::element).toList());
		if (elements.isEmpty()) {
			throw new EditRefusedException("Nothing that can be deleted is chosen.");
		}
		Deletion deletion = editor.delete(elements);
		String label = "Delete " + Identities.words(elements.stream().map(e -> ElementRef.of(model, e)).toList());
		String question = Questions.deleting(elements, deletion);
		return question.isEmpty() || isAgreed ? Edited.of(label, deletion.editsWithUsers()) : new Edited(label, TextEdits.NONE, List.of(), question);
	}

	/** Moves elements to a place, in their order. */
	public Edited move(List<String> identities, Destination to) {
		MoveElements move = new MoveElements(identities.stream().map(this::ref).toList(), to);
		EObject owner = to.find(model);
		for (String identity : identities) {
			if (element(identity) instanceof NamedElement named && named.getName() != null) {
				checkFree(identity, Identities.of(named.eContainer(), named.eClass(), named.getName()), Identities.of(owner, named.eClass(), named.getName()));
			}
		}
		return new Edited(move.label(), move.plan(model, editor), move.moved(model), "");
	}

	private void checkFree(String identity, String before, String after) {
		if (!after.equals(before) && model.element(after).isPresent()) {
			throw new EditRefusedException("There is " + Names.a(Questions.said(element(identity))) + " there already. Rename one of them first, then move it again.");
		}
	}

	/** Puts in what was copied: into the target, or beside it where it cannot be in it. */
	public Edited paste(String text, Optional<String> target) {
		String file = target.map(this::element).flatMap(model::fileOf).or(() -> model.fileNames().stream().findFirst()).orElse(FolderFiles.FIRST);
		PasteElements paste = new PasteElements(text, target.map(this::ref), file);
		List<String> pasted = paste.pasted(model);
		return new Edited(paste.label(), paste.plan(model, editor), pasted, "");
	}

	/** Lets an element refer to a target, further to what it refers to; one with room for a single target then refers to this one. */
	public Edited tie(String holder, EReference reference, String target) {
		return new Tying(this).tie(holder, reference, target);
	}

	/** Lets an element refer to a target no more. */
	public Edited untie(String holder, EReference reference, String target) {
		return new Tying(this).untie(holder, reference, target);
	}

	/** Lets an element refer to another target in place of one. Where it refers to both, it keeps the new one. */
	public Edited retie(String holder, EReference reference, String from, String to) {
		return new Tying(this).retie(holder, reference, from, to);
	}

	/** Adds a new element to an owner. Without a name it gets one that says that one is to be found. */
	public Edited addWithin(String owner, EReference feature, int index, EClass type, String typed, Map<EStructuralFeature, Object> values) {
		return new Adding(this).addWithin(owner, feature, index, type, typed, values);
	}

	/**
	 * Adds a new element to the file where its relatives are.
	 *
	 * @param values
	 *            what it says; what it is tied to by identity, where there can be several as a list
	 */
	public Edited addInFile(EClass type, String typed, Map<EStructuralFeature, Object> values, List<String> near) {
		return new Adding(this).addInFile(type, typed, values, near);
	}

	/** Adds a new element right before or after another one of its kind. */
	public Edited addBeside(String neighbour, boolean isAfter, EClass type, String typed, Map<EStructuralFeature, Object> values) {
		return new Adding(this).addBeside(neighbour, isAfter, type, typed, values);
	}

	/** The place of something that is put before or after one of an owner's elements. */
	public Destination beside(String identity, boolean isAfter) {
		EObject element = element(identity);
		EObject owner = element.eContainer();
		EReference feature = element.eContainmentFeature();
		int index = Identities.inner(owner, feature).indexOf(element) + (isAfter ? 1 : 0);
		return feature == Literals.JOURNEY_MODEL__ELEMENTS ? new Destination("", model.fileOf(element).orElseThrow(), feature, index)
				: new Destination(Elements.identity(owner), "", feature, index);
	}

	/** Several edits that do not concern the same text as one step. */
	public static Edited together(String label, List<Edited> edits) {
		List<String> choose = new ArrayList<>();
		edits.forEach(e -> choose.addAll(e.choose()));
		return new Edited(label, TextEdits.all(edits.stream().map(Edited::edits).toList()), List.copyOf(choose), "");
	}
}
