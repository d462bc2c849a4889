package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

/** Reads what an element is tied to in both directions, on the model's thread. */
final class TieReader {

	private record Way(EClass type, EReference reference) {
	}

	private final LiveModel model;

	TieReader(LiveModel model) {
		this.model = model;
	}

	List<TieGroup> read(EObject element) {
		List<TieGroup> ties = new ArrayList<>();
		for (FieldSpec spec : FieldSpecs.of(element.eClass())) {
			List<EObject> targets = spec.kind() == FieldKind.TIE ? targets(element, (EReference) spec.feature()) : List.of();
			if (!targets.isEmpty()) {
				ties.add(new TieGroup(spec.label(), false, targets.stream().map(t -> Target.of(model, t)).toList()));
			}
		}
		ties.addAll(incoming(element));
		return List.copyOf(ties);
	}

	private List<TieGroup> incoming(EObject element) {
		Map<Way, List<Target>> ways = new LinkedHashMap<>();
		for (EObject owner : model.referringTo(element)) {
			owner.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && targets(owner, r).contains(element))
					.forEach(r -> ways.computeIfAbsent(new Way(owner.eClass(), r), w -> new ArrayList<>()).add(Target.of(model, owner)));
		}
		return ways.entrySet().stream().map(w -> new TieGroup(words(w.getKey()), true, List.copyOf(w.getValue()))).toList();
	}

	private static String words(Way way) {
		return Labels.sentence(Plural.of(Elements.kind(way.type()))) + " (" + Labels.of(way.reference()).toLowerCase(Locale.ROOT) + ")";
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject element, EReference reference) {
		Object value = element.eGet(reference);
		return value instanceof List<?> many ? (List<EObject>) many : value == null ? List.of() : List.of((EObject) value);
	}
}
