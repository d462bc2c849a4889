package org.journeywright.language.ide.hover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What an element is tied to, in both directions, as a list in Markdown: how many of each kind, and the first few by name. */
@Singleton
class TieText {

	private static final int NAMED = 4;
	private static final int NAME_LENGTH = 60;

	@Inject
	private Meanings meanings;

	private record Kind(EClass type, EReference reference) {
	}

	/** The ties; empty where the element has none. */
	String of(EObject element, LiveModel model) {
		List<String> lines = new ArrayList<>();
		for (EReference reference : element.eClass().getEAllReferences()) {
			List<EObject> targets = targets(element, reference);
			if (!targets.isEmpty()) {
				lines.add(line(outgoing(element.eClass(), reference, targets), targets));
			}
		}
		Map<Kind, List<EObject>> referrers = new LinkedHashMap<>();
		for (EObject owner : model.referringTo(element)) {
			for (EReference reference : owner.eClass().getEAllReferences()) {
				if (!reference.isContainment() && refers(owner, reference, element)) {
					referrers.computeIfAbsent(new Kind(owner.eClass(), reference), k -> new ArrayList<>()).add(owner);
				}
			}
		}
		referrers.forEach((kind, owners) -> lines.add(line(counted(owners) + " (" + said(kind) + ")", owners)));
		return lines.stream().map(l -> "- " + Meanings.sentence(l)).collect(Collectors.joining("\n"));
	}

	private String outgoing(EClass type, EReference reference, List<EObject> targets) {
		String words = reference.isContainment() ? "" : meanings.words(type, reference);
		return words.isEmpty() ? counted(targets) : targets.size() == 1 ? words : words + " " + counted(targets);
	}

	private String said(Kind kind) {
		String words = meanings.words(kind.type(), kind.reference());
		return words.isEmpty() ? "refer to it" : words + " it";
	}

	private static boolean refers(EObject owner, EReference reference, EObject element) {
		Object value = owner.eGet(reference, false);
		return value == element || value instanceof Collection<?> many && many.contains(element);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject element, EReference reference) {
		Object value = element.eGet(reference, false);
		return value instanceof Collection<?> many ? List.copyOf((Collection<EObject>) many) : value == null ? List.of() : List.of((EObject) value);
	}

	private static String counted(List<EObject> elements) {
		boolean oneKind = elements.stream().map(EObject::eClass).distinct().count() == 1;
		String kind = oneKind ? Elements.kind(elements.get(0)) : "element";
		return elements.size() == 1 ? "1 " + kind : elements.size() + " " + (kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ie" : kind) + "s";
	}

	private static String line(String said, List<EObject> elements) {
		List<String> names = elements.stream().map(Elements::label).distinct().limit(NAMED + 1).map(l -> Markdown.escape(l, NAME_LENGTH)).toList();
		return said + ": " + names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? " …" : "");
	}
}
