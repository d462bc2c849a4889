package org.journeywright.language.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.journeywright.language.linking.UnambiguousLinking;

/** Which ties mention which names and lead to which elements, so that a change looks again only at the ties it can concern. */
final class Links {

	private final UnambiguousLinking linking;
	private final Map<QualifiedName, Set<Tie>> byName = new HashMap<>();
	private final Map<EObject, Set<Tie>> byTarget = new IdentityHashMap<>();
	private final Set<Tie> unknown = identitySet();

	Links(UnambiguousLinking linking) {
		this.linking = linking;
	}

	private static Set<Tie> identitySet() {
		return new LinkedHashSet<>();
	}

	/** Takes in the ties of a file. */
	void add(Collection<Tie> ties) {
		for (Tie tie : ties) {
			tie.mentions().forEach(m -> byName.computeIfAbsent(m.name(), n -> new LinkedHashSet<>(4)).add(tie));
		}
	}

	/** Forgets the ties of a file. */
	void remove(Collection<Tie> ties) {
		for (Tie tie : ties) {
			tie.mentions().forEach(m -> remove(byName, m.name(), tie));
			tie.targets().forEach(t -> remove(byTarget, t, tie));
			unknown.remove(tie);
		}
	}

	private static <K> void remove(Map<K, Set<Tie>> map, K key, Tie tie) {
		Set<Tie> ties = map.get(key);
		if (ties != null && ties.remove(tie) && ties.isEmpty()) {
			map.remove(key);
		}
	}

	/** The ties that mention a name, whether it leads anywhere or not. */
	Collection<Tie> mentioning(QualifiedName name) {
		return Collections.unmodifiableCollection(byName.getOrDefault(name, Set.of()));
	}

	/** The ties that lead to an element. */
	Collection<Tie> to(EObject target) {
		return Collections.unmodifiableCollection(byTarget.getOrDefault(target, Set.of()));
	}

	/** The ties with names that lead nowhere, or to more than one element. */
	Collection<Tie> unknown() {
		return Collections.unmodifiableCollection(unknown);
	}

	/**
	 * Finds out what a tie means now and enters it into the model.
	 *
	 * @return whether the names that lead nowhere have changed
	 */
	boolean resolve(Tie tie) {
		List<EObject> found = new ArrayList<>(tie.mentions().size());
		List<Tie.Mention> notFound = List.of();
		for (Tie.Mention mention : tie.mentions()) {
			List<EObject> meant = linking.getLinkedObjects(tie.owner(), tie.reference(), mention.node());
			if (meant.isEmpty()) {
				notFound = notFound.isEmpty() ? new ArrayList<>(1) : notFound;
				notFound.add(mention);
			} else {
				found.add(meant.get(0));
			}
		}
		boolean changed = !tie.unknown().equals(notFound);
		tie.targets().forEach(t -> remove(byTarget, t, tie));
		tie.means(found, notFound);
		found.forEach(t -> byTarget.computeIfAbsent(t, e -> new LinkedHashSet<>(4)).add(tie));
		if (notFound.isEmpty()) {
			unknown.remove(tie);
		} else {
			unknown.add(tie);
		}
		tie.enterIntoModel();
		return changed;
	}
}
