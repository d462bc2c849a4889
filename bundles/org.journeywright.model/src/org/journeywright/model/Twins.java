package org.journeywright.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/**
 * Tells elements of one kind and name in one owner apart, by their order: in a text that is being written there may be two for a while, and then it is the
 * second one that somebody wants to rename. Whoever reads a model counts them, once, while nothing that the text says is taken out yet; the number stays at
 * the element. On the model's thread.
 */
public final class Twins {

	/** Which one of several an element is; those that are the first have none. */
	private static final class Number extends AdapterImpl {

		private final int number;

		Number(int number) {
			this.number = number;
		}
	}

	private record Likeness(Optional<EObject> owner, String kind, String name) {
	}

	private Twins() {
	}

	/** Which one it is of the elements of its kind and name in its owner, counted from 1. */
	public static int number(NamedElement element) {
		for (Adapter adapter : element.eAdapters()) {
			if (adapter instanceof Number number) {
				return number.number;
			}
		}
		return 1;
	}

	/** Counts what stands within the elements of a file: there no other file matters. */
	public static void countWithin(JourneyModel file) {
		Map<Likeness, Integer> count = new HashMap<>();
		for (Iterator<EObject> all = file.eAllContents(); all.hasNext();) {
			if (all.next() instanceof NamedElement named && !(named.eContainer() instanceof JourneyModel)) {
				count(named, owner(named), count);
			}
		}
	}

	/** Counts what stands in files themselves, in the order of the files. */
	public static void countAcross(Collection<JourneyModel> files) {
		Map<Likeness, Integer> count = new HashMap<>();
		files.forEach(f -> f.getElements().stream().filter(NamedElement.class::isInstance).forEach(e -> count((NamedElement) e, Optional.empty(), count)));
	}

	/** What an element is found in by its name: touchpoints by their journey. */
	private static Optional<EObject> owner(EObject element) {
		return Optional.of(element.eContainer() instanceof Stage stage && stage.eContainer() != null ? stage.eContainer() : element.eContainer());
	}

	private static void count(NamedElement element, Optional<EObject> owner, Map<Likeness, Integer> count) {
		int number = count.merge(new Likeness(owner, Elements.kind(element), Elements.nameOf(element)), 1, Integer::sum);
		if (number != number(element)) {
			element.eAdapters().removeIf(Number.class::isInstance);
			if (number > 1) {
				element.eAdapters().add(new Number(number));
			}
		}
	}
}
