package org.journeywright.ui.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.TopLevelElement;
import org.journeywright.ui.coverage.Addition.Plan;

/** The edits that make ties: new elements beside their like, values, and references to what is new. */
final class Additions {

	private Additions() {
	}

	/** Adds a new element that refers to what it is for. */
	static Addition element(String besides, Function<LiveModel, TopLevelElement> made) {
		return new Addition((live, editor) -> {
			TopLevelElement element = made.apply(live);
			return new Plan(added(live, editor, find(live, besides), element), Optional.of(Made.element(Elements.identity(element))));
		});
	}

	/** Adds a new element and lets another refer to it. */
	static Addition tiedElement(String owner, EReference reference, Function<LiveModel, TopLevelElement> made) {
		return new Addition((live, editor) -> {
			EObject from = find(live, owner);
			TopLevelElement element = made.apply(live);
			TextEdits adding = added(live, editor, from, element);
			Optional<Made> shown = Optional.of(Made.element(Elements.identity(element)).tiedFrom(owner));
			// What is to be referred to must be in the model while its name is looked for.
			Resource aside = new ResourceImpl(URI.createURI("aside:/new.journey"));
			JourneyModel file = ModelFactory.eINSTANCE.createJourneyModel();
			file.getElements().add(element);
			live.resources().getResources().add(aside);
			try {
				aside.getContents().add(file);
				// Where both happen at the end of a file, the tie belongs to its last element and stands before the new one.
				return new Plan(editor.addValue(from, reference, inner(from, reference).size(), element).and(adding), shown);
			} finally {
				live.resources().getResources().remove(aside);
			}
		});
	}

	/** Lets one element refer to another. */
	static Addition tie(String owner, EReference reference, String target) {
		return new Addition((live, editor) -> {
			EObject from = find(live, owner);
			return new Plan(editor.addValue(from, reference, inner(from, reference).size(), find(live, target)), Optional.empty());
		});
	}

	/** Adds a text. */
	static Addition text(String owner, EStructuralFeature feature, String text) {
		return new Addition((live, editor) -> {
			EObject from = find(live, owner);
			return new Plan(editor.addValue(from, feature, inner(from, feature).size(), text), Optional.of(Made.words(owner, text)));
		});
	}

	/** Adds a part to an element; {@code words} is what it says for now, to be replaced. */
	static Addition part(String owner, EReference feature, Optional<String> words, Function<LiveModel, EObject> made) {
		return new Addition((live, editor) -> {
			EObject from = find(live, owner);
			Made shown = words.map(w -> Made.words(owner, w)).orElseGet(() -> Made.before(owner));
			return new Plan(editor.add(from, feature, inner(from, feature).size(), made.apply(live)), Optional.of(shown));
		});
	}

	/** The element that the view showed. */
	static EObject find(LiveModel live, String identity) {
		return live.element(identity).orElseThrow(() -> new EditRefusedException("“" + identity.substring(identity.indexOf(':') + 1) + "” is not in the model any more."));
	}

	private static List<?> inner(EObject owner, EStructuralFeature feature) {
		return (List<?>) owner.eGet(feature);
	}

	/** Adds an element where it is at home, under a name that is free. */
	private static TextEdits added(LiveModel live, ModelEditor editor, EObject neighbour, TopLevelElement element) {
		element.setName(free(live, element.eClass(), element.getName()));
		Relatives.Home home = new Relatives(live, neighbour, element).home();
		return editor.add(home.file(), Literals.JOURNEY_MODEL__ELEMENTS, home.index(), element);
	}

	private static String free(LiveModel live, EClass type, String wanted) {
		String kind = Elements.kind(type);
		String name = wanted;
		for (int i = 2; live.element(kind + ":" + Elements.segment(name)).isPresent(); i++) {
			name = wanted + " " + i;
		}
		return name;
	}
}
