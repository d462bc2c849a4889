package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.FailureStory;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Scenario;
import org.journeywright.model.Stage;

/**
 * What names lead to once a plan is carried out. The same rules as linking: any end of an element's path leads to it where it is the only one of its kind
 * there; parts of a conversation are known in their scenario alone.
 */
final class Names {

	private final Plan plan;
	private final Map<String, List<NamedElement>> byName = new HashMap<>();

	Names(ResourceSet model, Plan plan) {
		this.plan = plan;
		Set<EObject> seen = new HashSet<>();
		for (var all = model.getAllContents(); all.hasNext();) {
			Notifier next = all.next();
			if (next instanceof NamedElement named && seen.add(named)) {
				add(named);
			}
		}
		for (EObject placed : plan.placed()) {
			if (seen.add(placed) && placed instanceof NamedElement named) {
				add(named);
			}
			placed.eAllContents().forEachRemaining(e -> {
				if (e instanceof NamedElement named && seen.add(named)) {
					add(named);
				}
			});
		}
	}

	private void add(NamedElement element) {
		byName.computeIfAbsent(plan.nameOf(element), n -> new ArrayList<>(1)).add(element);
	}

	/** The names that lead to an element, outermost first. */
	List<String> path(NamedElement element) {
		List<String> path = new ArrayList<>();
		path.add(plan.nameOf(element));
		for (EObject owner = plan.ownerOf(element); owner instanceof NamedElement named; owner = plan.ownerOf(owner)) {
			if (!(named instanceof Stage)) {
				path.add(0, plan.nameOf(named));
			}
		}
		return path;
	}

	/** The elements of a kind that a path can mean for someone who stands in the given place. */
	Set<NamedElement> meant(EObject from, EClass type, List<String> path) {
		Set<NamedElement> meant = new LinkedHashSet<>();
		for (NamedElement candidate : byName.getOrDefault(path.get(path.size() - 1), List.of())) {
			if (type.isInstance(candidate) && (isLocal(candidate) ? path.size() == 1 && scenario(candidate).equals(scenario(from)) : endsWith(path(candidate), path))) {
				meant.add(candidate);
			}
		}
		return meant;
	}

	private static boolean endsWith(List<String> whole, List<String> end) {
		return end.size() <= whole.size() && whole.subList(whole.size() - end.size(), whole.size()).equals(end);
	}

	private static boolean isLocal(NamedElement element) {
		return element instanceof ConversationStep || element instanceof FailureStory;
	}

	private Optional<EObject> scenario(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof Scenario)) {
			at = plan.ownerOf(at);
		}
		return Optional.ofNullable(at);
	}

	/** The shortest path of at least so many names that means the element and nothing else; empty where there is none. */
	Optional<List<String>> shortest(EObject from, EClass type, NamedElement element, int atLeast) {
		List<String> path = path(element);
		int longest = isLocal(element) ? 1 : path.size();
		for (int size = Math.min(atLeast, longest); size <= longest; size++) {
			List<String> end = path.subList(path.size() - size, path.size());
			if (meant(from, type, end).equals(Set.of(element))) {
				return Optional.of(end);
			}
		}
		return Optional.empty();
	}

	/** Other elements of the same class that have the same path, or the same name in the same conversation. */
	boolean isTaken(NamedElement element) {
		return byName.getOrDefault(plan.nameOf(element), List.of()).stream().filter(e -> e != element && e.eClass() == element.eClass() || e != element && isLocal(e)
				&& isLocal(element)).anyMatch(e -> path(e).equals(path(element)) && plan.ownerOf(e) != null);
	}
}
