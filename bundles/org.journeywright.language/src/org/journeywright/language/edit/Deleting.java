package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.language.edit.Deletion.User;
import org.journeywright.language.edit.Removal.Taken;
import org.journeywright.language.structure.Part;
import org.journeywright.model.NamedElement;

/** Works out a deletion: the elements, the references to them, and what cannot be without them. */
final class Deleting {

	private final Editing editing;
	private final List<EObject> elements;
	private final Set<EObject> going = new LinkedHashSet<>();
	private final Map<EObject, Map<String, List<Reference>>> broken = new LinkedHashMap<>();

	Deleting(Editing editing, Collection<? extends EObject> elements) {
		this.editing = editing;
		this.elements = elements.stream().<EObject>map(e -> e).distinct().filter(e -> elements.stream().noneMatch(o -> o != e && EcoreUtil.isAncestor(o, e))).toList();
	}

	Deletion deletion() {
		List<Reference> users = elements.stream().flatMap(e -> references(e).stream()).filter(r -> elements.stream().noneMatch(e -> EcoreUtil.isAncestor(e, r.holder()))).toList();
		elements.forEach(this::follow);
		List<EObject> losses = going.stream().filter(e -> !elements.contains(e) && going.stream().noneMatch(o -> o != e && EcoreUtil.isAncestor(o, e))).toList();
		return new Deletion(edits(elements, Map.of()), users.stream().map(Deleting::user).distinct().toList(), edits(going, broken), losses);
	}

	private static User user(Reference reference) {
		return new User(reference.holder(), (EReference) reference.holder().eClass().getEStructuralFeature(reference.feature()), reference.target());
	}

	private List<Reference> references(EObject deleted) {
		Set<String> names = new TreeSet<>();
		Set<EObject> parts = new LinkedHashSet<>(List.of(deleted));
		deleted.eAllContents().forEachRemaining(parts::add);
		parts.forEach(p -> {
			if (p instanceof NamedElement named && named.getName() != null) {
				names.add(named.getName());
			}
		});
		var model = deleted.eResource().getResourceSet();
		return new References(editing.pagesOf(model), editing.converters(), new Names(model, Plan.none())).naming(names).stream()
				.filter(r -> parts.contains(r.target()) && !EcoreUtil.isAncestor(deleted, r.holder())).toList();
	}

	private void follow(EObject deleted) {
		if (!going.add(deleted)) {
			return;
		}
		for (Reference reference : references(deleted)) {
			broken.computeIfAbsent(reference.holder(), h -> new LinkedHashMap<>()).computeIfAbsent(reference.feature(), f -> new ArrayList<>()).add(reference);
			if (!canLose(reference)) {
				follow(reference.holder());
			}
		}
	}

	private boolean canLose(Reference reference) {
		try {
			taken(reference.holder(), reference.feature(), broken.get(reference.holder()).get(reference.feature()));
			return true;
		} catch (EditRefusedException e) {
			return false;
		}
	}

	private Taken taken(EObject holder, String feature, List<Reference> references) {
		ValueEdits values = new ValueEdits(editing, holder, holder.eClass().getEStructuralFeature(feature));
		Set<Integer> offsets = new TreeSet<>(references.stream().map(r -> r.node().getOffset()).toList());
		List<Part> lost = values.stated().stream().filter(p -> offsets.contains(p.offset())).toList();
		return values.removal(lost);
	}

	private TextEdits edits(Iterable<EObject> deleted, Map<EObject, Map<String, List<Reference>>> references) {
		Map<Page, Taken> taken = new HashMap<>();
		ElementEdits edits = new ElementEdits(editing);
		deleted.forEach(e -> taken.computeIfAbsent(editing.page(e), p -> new Taken()).whole().add(edits.whole(e, false)));
		references.forEach((holder, features) -> {
			if (going.stream().noneMatch(g -> EcoreUtil.isAncestor(g, holder))) {
				features.forEach((feature, broken) -> {
					Taken lost = taken(holder, feature, broken);
					Taken all = taken.computeIfAbsent(editing.page(holder), p -> new Taken());
					all.whole().addAll(lost.whole());
					all.exact().addAll(lost.exact());
				});
			}
		});
		TextEdits all = TextEdits.NONE;
		for (var page : taken.entrySet()) {
			all = all.and(TextEdits.of(page.getKey().file(), new Removal(page.getKey()).of(page.getValue())));
		}
		return all;
	}
}
