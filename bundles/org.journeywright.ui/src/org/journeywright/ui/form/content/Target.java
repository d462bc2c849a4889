package org.journeywright.ui.form.content;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.NamedElement;

/**
 * An element that a form names: as the value of a tie, as something within the element, or as something to choose.
 *
 * @param ref
 *            the element
 * @param name
 *            its name as written; empty where it has none
 * @param owner
 *            the label of what it stands in; empty where it stands in a file
 * @param caption
 *            what to show of it in a list
 */
public record Target(ElementRef ref, String name, String owner, String caption) {

	/** An element of the model; to be asked on the model's thread. */
	public static Target of(LiveModel model, EObject element) {
		EObject owner = element.eContainer();
		String name = element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
		return new Target(ElementRef.of(model, element), name, owner == null || owner instanceof JourneyModel ? "" : Elements.label(owner), caption(element));
	}

	/** The identity of the element. */
	public String identity() {
		return ref.identity();
	}

	/** Its name, or what stands first in its text. */
	private static String caption(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null) {
			return Elements.label(element);
		}
		String said = FieldSpecs.of(element.eClass()).stream().filter(s -> s.section() == FieldSpec.Section.FIRST && element.eIsSet(s.feature()) && !s.isMany())
				.map(s -> words(element.eGet(s.feature()))).filter(w -> !w.isBlank()).limit(2).collect(Collectors.joining(" · "));
		return said.isEmpty() ? Labels.sentence(Elements.kind(element)) : said;
	}

	private static String words(Object value) {
		return switch (value) {
			case EObject target -> Elements.label(target);
			case Boolean flag -> "";
			default -> value.toString();
		};
	}
}
