package org.journeywright.ui.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import org.journeywright.model.ModelElement;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.TopLevelElement;
import org.journeywright.ui.session.ModelEdit;

/** The edits that make ties: new elements beside their like, values, and references to what is new. */
final class Additions {

	private Additions() {
	}

	/** Adds a new element that refers to what it is for. */
	static ModelEdit element(String besides, Function<LiveModel, TopLevelElement> made) {
		return (live, editor) -> added(live, editor, find(live, besides), made.apply(live));
	}

	/** Adds a new element and lets another refer to it. */
	static ModelEdit tiedElement(String owner, EReference reference, Function<LiveModel, TopLevelElement> made) {
		return (live, editor) -> {
			EObject from = find(live, owner);
			TopLevelElement element = made.apply(live);
			TextEdits adding = added(live, editor, from, element);
			// What is to be referred to must be in the model while its name is looked for.
			Resource aside = new ResourceImpl(URI.createURI("aside:/new.journey"));
			JourneyModel file = ModelFactory.eINSTANCE.createJourneyModel();
			file.getElements().add(element);
			live.resources().getResources().add(aside);
			try {
				aside.getContents().add(file);
				return adding.and(editor.addValue(from, reference, inner(from, reference).size(), element));
			} finally {
				live.resources().getResources().remove(aside);
			}
		};
	}

	/** Lets one element refer to another. */
	static ModelEdit tie(String owner, EReference reference, String target) {
		return (live, editor) -> {
			EObject from = find(live, owner);
			return editor.addValue(from, reference, inner(from, reference).size(), find(live, target));
		};
	}

	/** Adds a text. */
	static ModelEdit text(String owner, EStructuralFeature feature, String text) {
		return (live, editor) -> {
			EObject from = find(live, owner);
			return editor.addValue(from, feature, inner(from, feature).size(), text);
		};
	}

	/** Adds a part to an element. */
	static ModelEdit part(String owner, EReference feature, Function<LiveModel, EObject> made) {
		return (live, editor) -> {
			EObject from = find(live, owner);
			return editor.add(from, feature, inner(from, feature).size(), made.apply(live));
		};
	}

	/** The element that the view showed. */
	static EObject find(LiveModel live, String identity) {
		return live.element(identity).orElseThrow(() -> new EditRefusedException("“" + identity.substring(identity.indexOf(':') + 1) + "” is not in the model any more."));
	}

	private static List<?> inner(EObject owner, EStructuralFeature feature) {
		return (List<?>) owner.eGet(feature);
	}

	/** Adds an element behind the last of its kind: in the file of its neighbour if there are some, else where most of them are, else at the end of that file. */
	private static TextEdits added(LiveModel live, ModelEditor editor, EObject neighbour, TopLevelElement element) {
		element.setName(free(live, element.eClass(), element.getName()));
		JourneyModel file = home(live, neighbour, element.eClass());
		return editor.add(file, Literals.JOURNEY_MODEL__ELEMENTS, behindLast(file, element.eClass()), element);
	}

	private static JourneyModel home(LiveModel live, EObject neighbour, EClass type) {
		Optional<JourneyModel> own = live.model().stream().filter(f -> Objects.equals(f.eResource(), neighbour.eResource())).findFirst();
		Optional<JourneyModel> most = live.model().stream().filter(f -> count(f, type) > 0).max(Comparator.comparingLong(f -> count(f, type)));
		return own.filter(f -> count(f, type) > 0).or(() -> most).or(() -> own).orElseThrow(() -> new EditRefusedException("There is no file to add it to."));
	}

	private static long count(JourneyModel file, EClass type) {
		return file.getElements().stream().filter(type::isInstance).count();
	}

	private static int behindLast(JourneyModel file, EClass type) {
		List<ModelElement> elements = file.getElements();
		for (int i = elements.size(); i > 0; i--) {
			if (type.isInstance(elements.get(i - 1))) {
				return i;
			}
		}
		return elements.size();
	}

	private static String free(LiveModel live, EClass type, String wanted) {
		String kind = Elements.kind(type);
		String name = wanted;
		for (int i = 2; live.element(kind + ":" + name.replace("%", "%25").replace("/", "%2F").replace("#", "%23")).isPresent(); i++) {
			name = wanted + " " + i;
		}
		return name;
	}
}
