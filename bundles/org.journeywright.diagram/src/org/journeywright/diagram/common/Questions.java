package org.journeywright.diagram.common;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.edit.Deletion;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

/** Words what somebody must agree to before more is lost than one sees. */
final class Questions {

	private Questions() {
	}

	/** What deleting elements also concerns; empty where it concerns nothing else. */
	static String deleting(List<EObject> elements, Deletion deletion) {
		List<String> inner = elements.stream().flatMap(e -> e.eContents().stream()).filter(NamedElement.class::isInstance).map(Questions::said).toList();
		List<String> users = deletion.users().stream().map(u -> u.holder()).distinct().filter(h -> !deletion.losses().contains(h)).map(Questions::said).toList();
		List<String> losses = deletion.losses().stream().map(Questions::said).toList();
		String also = Stream.of(inner.isEmpty() ? "" : "With it " + (inner.size() == 1 ? "goes " : "go ") + Names.listed(inner) + ".",
				losses.isEmpty() ? "" : "Deleted as well, because " + (losses.size() == 1 ? "it is" : "they are") + " nothing without it: " + Names.listed(losses) + ".",
				users.isEmpty() ? "" : forgetting(users, elements)).filter(s -> !s.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
		return also.isEmpty() ? "" : "Delete " + Names.listed(elements.stream().map(Questions::said).toList()) + "? " + also;
	}

	/** Who no longer mentions what is deleted: Metric “Cups in time” no longer mentions “Queue”. */
	private static String forgetting(List<String> users, List<EObject> elements) {
		String all = Names.listed(users);
		return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + " no longer " + (users.size() == 1 ? "mentions " : "mention ")
				+ (elements.size() == 1 ? "“" + Elements.label(elements.getFirst()) + "”" : "what is deleted") + ".";
	}

	/** An element in a sentence: touchpoint “Queue”. */
	static String said(EObject element) {
		return Elements.kind(element) + " “" + Elements.label(element) + "”";
	}
}
