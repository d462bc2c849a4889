package org.journeywright.analysis.rules.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.Components;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Wording;

/** Finds elements that wait for themselves. */
final class Circles {

	private Circles() {
	}

	/** Groups of elements of which each leads to every other, or of one that leads to itself; groups and elements in the order of the model. */
	static <T extends EObject> List<List<T>> of(List<T> elements, Function<T, ? extends List<T>> next, ModelView model) {
		return Components.of(elements, next).stream().filter(c -> c.size() > 1 || next.apply(c.getFirst()).contains(c.getFirst()))
				.map(c -> c.stream().sorted(model.inOrder()).toList()).sorted(Comparator.comparing(List::getFirst, model.inOrder())).toList();
	}

	/** The gap of a circle, on the first of its elements. */
	static Gap gap(List<? extends EObject> circle, EStructuralFeature tie, String alone, String together) {
		EObject first = circle.getFirst();
		String message = circle.size() == 1 ? Wording.name(first) + " " + alone : Wording.names(circle) + " " + together;
		return Gap.of(first, message + ".").at(tie);
	}
}
