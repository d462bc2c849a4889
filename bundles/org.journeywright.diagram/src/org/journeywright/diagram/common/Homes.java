package org.journeywright.diagram.common;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.load.FolderFiles;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;

/** Finds the place of a new element that stands in a file: behind the one of its kind that has most to do with what it is tied to. On the model's thread. */
public final class Homes {

	private Homes() {
	}

	/**
	 * A place, and how names are written there.
	 *
	 * @param neighbour
	 *            the name of the one before it; empty where it is the first
	 */
	public record Home(Destination to, String neighbour) {
	}

	/** The place of a new element of a kind that is to be tied to others. */
	public static Home of(LiveModel model, EClass type, List<EObject> ties) {
		List<NamedElement> relatives = model.model().stream().flatMap(f -> f.getElements().stream()).filter(e -> e.eClass() == type).map(NamedElement.class::cast).toList();
		Comparator<NamedElement> nearness = Comparator.comparingInt(e -> nearness(e, ties));
		// Of equally near ones the last, for new things come behind old ones; where none is near, the last one in the file that has most of them.
		Optional<NamedElement> near = relatives.stream().reduce((a, b) -> nearness.compare(a, b) > 0 ? a : b).filter(e -> nearness(e, ties) > 0);
		return near.or(() -> lastOfMost(relatives)).map(e -> behind(model, e)).orElseGet(() -> new Home(atEnd(model, ties), ""));
	}

	private static int nearness(EObject element, List<EObject> ties) {
		return element.eCrossReferences().stream().filter(t -> !t.eIsProxy()).mapToInt(t -> ties.stream().mapToInt(o -> nearness(t, o)).max().orElse(0)).max().orElse(0);
	}

	/** Three for the same element, two for one of the same stage or team, one for one of the same journey. */
	private static int nearness(EObject one, EObject other) {
		int shared = 3;
		EObject left = one;
		EObject right = other;
		while (shared > 0 && left != null && right != null && !(left instanceof JourneyModel)) {
			if (left == right) {
				return shared;
			}
			left = left.eContainer();
			right = right.eContainer();
			shared--;
		}
		return 0;
	}

	private static Optional<NamedElement> lastOfMost(List<NamedElement> relatives) {
		return relatives.stream().map(EObject::eContainer).distinct().max(Comparator.comparingLong(f -> relatives.stream().filter(e -> e.eContainer() == f).count()))
				.flatMap(f -> relatives.stream().filter(e -> e.eContainer() == f).reduce((a, b) -> b));
	}

	private static Home behind(LiveModel model, NamedElement element) {
		int index = ((JourneyModel) element.eContainer()).getElements().indexOf(element) + 1;
		return new Home(new Destination("", model.fileOf(element).orElseThrow(), Literals.JOURNEY_MODEL__ELEMENTS, index), element.getName() == null ? "" : element.getName());
	}

	private static Destination atEnd(LiveModel model, List<EObject> ties) {
		String file = ties.stream().map(model::fileOf).flatMap(Optional::stream).findFirst()
				.or(() -> model.model().stream().max(Comparator.comparingInt(f -> f.getElements().size())).flatMap(model::fileOf)).orElse(FolderFiles.FIRST);
		return new Destination("", file, Literals.JOURNEY_MODEL__ELEMENTS, Destination.LAST);
	}

	/** A word for a new element that nobody has named yet: "New touchpoint". */
	public static String unnamed(EClass type) {
		return "New " + Elements.kind(type);
	}
}
