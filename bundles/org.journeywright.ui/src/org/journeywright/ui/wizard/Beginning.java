package org.journeywright.ui.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.ui.action.Structure;
import org.journeywright.ui.session.ElementRef;

/**
 * What there is to choose from when something new begins.
 *
 * @param needed
 *            what it cannot do without, its name first
 * @param targets
 *            what each of the needed references can refer to
 * @param owners
 *            the elements that it can stand in; empty for what stands in files
 * @param files
 *            the files that it can sensibly stand in, the most sensible first; one at least, if only to be made
 */
record Beginning(List<EStructuralFeature> needed, Map<EStructuralFeature, List<Choice>> targets, List<Choice> owners, List<String> files) {

	/** The file that a model without files begins with. */
	static final String FIRST_FILE = "model.journey";

	/**
	 * An element to choose.
	 *
	 * @param identity
	 *            by which it is found again
	 * @param label
	 *            its name, behind the name of what it stands in
	 */
	record Choice(String identity, String label) {
	}

	/** Looks at a model, on its thread. */
	static Beginning of(LiveModel live, EClass type) {
		List<EStructuralFeature> needed = Structure.needed(type);
		Map<EStructuralFeature, List<Choice>> targets = new HashMap<>();
		needed.stream().filter(EReference.class::isInstance).forEach(f -> targets.put(f, all(live, List.of(((EReference) f).getEReferenceType()), false)));
		boolean isTop = Structure.isTopLevel(type);
		return new Beginning(needed, targets, isTop ? List.of() : all(live, Structure.owners(type), true), isTop ? files(live, type) : List.of());
	}

	private static List<Choice> all(LiveModel live, List<EClass> types, boolean isWithin) {
		List<Choice> all = new ArrayList<>();
		live.model().forEach(file -> file.eAllContents().forEachRemaining(e -> {
			if (types.stream().anyMatch(t -> t.isInstance(e))) {
				all.add(new Choice(ElementRef.of(live, e).identity(), label(e, isWithin)));
			}
		}));
		if (!isWithin) {
			all.sort(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER));
		}
		return all;
	}

	private static String label(EObject element, boolean isWithin) {
		return isWithin && element.eContainer().eContainer() != null ? Elements.label(element.eContainer()) + ", " + Elements.label(element) : Elements.label(element);
	}

	/** Where others of the kind stand, most of them first; else where most stands at all. */
	private static List<String> files(LiveModel live, EClass type) {
		Map<String, Long> same = new TreeMap<>();
		Map<String, Long> any = new TreeMap<>();
		live.model().forEach(file -> live.fileOf(file).ifPresent(name -> {
			any.put(name, (long) file.getElements().size());
			Optional.of(file.getElements().stream().filter(type::isInstance).count()).filter(n -> n > 0).ifPresent(n -> same.put(name, n));
		}));
		if (any.isEmpty()) {
			return List.of(FIRST_FILE);
		}
		return same.isEmpty() ? byNumber(any).subList(0, 1) : byNumber(same);
	}

	private static List<String> byNumber(Map<String, Long> files) {
		return files.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
	}
}
