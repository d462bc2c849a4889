package org.journeywright.analysis.rules.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Organisation;
import org.journeywright.model.PhaseItem;
import org.journeywright.model.Stage;

/**
 * Elements of one kind within one owner have names of their own. A touchpoint's owner is its journey, whichever stage it stands in. Reported at each
 * of the places.
 */
public final class DuplicateName implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1001", "A name means one thing", GapKind.MODEL, GapSeverity.ERROR,
			"Whatever refers to the name could mean either, and every report shows them as one.",
			"Two things of one kind have the same name, so nobody can tell which of them is meant.",
			Sources.SOUND_MODEL,
			"Rename one of them, or merge them if they are the same thing said twice.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	/** Where a name has to be unique: within an owner (none for what stands in a file), among elements of one kind. */
	private record Place(EObject owner, String kind, String name) {
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Map<Place, List<NamedElement>> called = new LinkedHashMap<>();
		model.all(NamedElement.class).stream().filter(e -> e.getName() != null && !(e instanceof Organisation)).sorted(model.inOrder())
				.forEach(e -> called.computeIfAbsent(place(e), p -> new ArrayList<>()).add(e));
		called.values().stream().filter(same -> same.size() > 1).forEach(same -> same.forEach(e -> gaps.accept(gap(e, same))));
	}

	private static Place place(NamedElement element) {
		EObject owner = element.eContainer() instanceof Stage stage ? stage.eContainer() : element.eContainer();
		return new Place(owner instanceof JourneyModel ? null : owner, kind(element), element.getName());
	}

	private static String kind(NamedElement element) {
		return switch (element) {
			case ConversationStep step -> "step";
			case PhaseItem item -> "piece";
			default -> Elements.kind(element);
		};
	}

	private static Gap gap(NamedElement element, List<NamedElement> same) {
		EObject owner = place(element).owner();
		String where = owner == null ? "" : " in " + Wording.name(owner);
		Gap gap = Gap.of(element, same.size() + " " + kind(element) + "s" + where + " are called " + Wording.name(element)
				+ ", so nobody can tell which is meant.");
		for (NamedElement other : same) {
			gap = other == element ? gap : gap.because("Another one stands " + place(other, element) + ".");
		}
		return gap.at(ModelPackage.Literals.NAMED_ELEMENT__NAME);
	}

	private static String place(NamedElement other, NamedElement element) {
		if (other.eContainer() != element.eContainer() && other.eContainer() instanceof Stage stage) {
			return "in the stage " + Wording.name(stage);
		}
		boolean elsewhere = other.eResource() != null && other.eResource() != element.eResource() && other.eResource().getURI() != null;
		return elsewhere ? "in " + other.eResource().getURI().lastSegment() : "in the same file";
	}
}
