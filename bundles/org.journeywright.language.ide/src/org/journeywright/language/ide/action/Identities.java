package org.journeywright.language.ide.action;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Stage;
import org.journeywright.model.Twins;

/** Finds the elements of edits again, and says what identity one will have. On the model's thread. */
public final class Identities {

	private Identities() {
	}

	/**
	 * The element that a view showed.
	 *
	 * @throws EditRefusedException
	 *             if it is gone
	 */
	public static EObject find(LiveModel model, ElementRef ref) {
		return model.element(ref.identity()).orElseThrow(() -> new EditRefusedException("The " + ref.kind() + " “" + ref.label() + "” is not in the model any more."));
	}

	/** The element with an identity, for a sentence about an owner or a target. */
	public static EObject find(LiveModel model, String identity) {
		return model.element(identity)
				.orElseThrow(() -> new EditRefusedException("“" + identity.substring(identity.indexOf(':') + 1) + "” is not in the model any more. Choose another place."));
	}

	/** Those elements that are not within others of them. */
	public static List<EObject> outermost(Collection<EObject> elements) {
		return elements.stream().distinct().filter(e -> elements.stream().noneMatch(o -> o != e && EcoreUtil.isAncestor(o, e))).toList();
	}

	/** The identity that an element of a kind and name has, or will have, in an owner; see {@link Elements#identity}. */
	public static String of(EObject owner, EClass type, String name) {
		return Elements.kind(type) + ":" + above(owner) + Elements.segment(name);
	}

	private static String above(EObject owner) {
		// Touchpoints are found by journey and name, whichever stage they stand in.
		EObject at = owner instanceof Stage ? owner.eContainer() : owner;
		return at == null || at instanceof JourneyModel ? "" : Elements.identity(at).replaceFirst("^[^:]*:", "") + "/";
	}

	/** An identity with another name at its end. */
	public static String renamed(String identity, String name) {
		int end = Math.max(identity.lastIndexOf('/'), identity.indexOf(':'));
		return identity.substring(0, end + 1) + Elements.segment(name);
	}

	/** What is in an owner by one of its features. */
	@SuppressWarnings("unchecked")
	public static List<EObject> inner(EObject owner, EStructuralFeature feature) {
		Object value = owner.eGet(feature);
		return value == null ? List.of() : feature.isMany() ? List.copyOf((List<EObject>) value) : List.of((EObject) value);
	}

	/** How several elements are called in a sentence: by their kind if there is one, else by their number. */
	public static String words(List<ElementRef> elements) {
		return elements.size() == 1 ? elements.get(0).kind() : elements.size() + " elements";
	}

	/** Whether another element has the same kind, name and owner, so that the two are told by their order alone; see {@link Twins}. */
	public static boolean hasTwin(LiveModel model, EObject element) {
		return element instanceof NamedElement named && (Twins.number(named) > 1 || model.element(Elements.identity(named) + "~2").isPresent());
	}

	/** Whether an element has a name of its own, by which it stays the same when its neighbours change. */
	public static boolean isNamed(EObject element) {
		return element instanceof NamedElement named && named.getName() != null;
	}
}
