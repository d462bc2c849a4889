package org.journeywright.language.ide.refactor.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.model.ModelElement;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Scenario;
import org.journeywright.model.Touchpoint;

/** Knows where elements can be added that stand in others, such as roles in teams: the likeliest place first. */
final class Homes {

	/** Places for a new element of a kind that somebody refers to. */
	List<Place> of(Spot spot, EClass kind, EObject referring) {
		return switch (kind.getClassifierID()) {
			case ModelPackage.ROLE -> within(spot, ModelPackage.Literals.TEAM, ModelPackage.Literals.TEAM__ROLES);
			case ModelPackage.BEHAVIOUR -> standards(spot, referring);
			case ModelPackage.TOUCHPOINT -> within(spot, ModelPackage.Literals.STAGE, ModelPackage.Literals.STAGE__TOUCHPOINTS);
			case ModelPackage.DECISION_POINT, ModelPackage.SCENARIO_OUTCOME -> scenario(referring, ModelPackage.Literals.SCENARIO__STEPS);
			case ModelPackage.FAILURE_STORY -> scenario(referring, ModelPackage.Literals.SCENARIO__FAILURES);
			default -> ModelPackage.Literals.TOP_LEVEL_ELEMENT.isSuperTypeOf(kind) ? List.of(Place.besideItsLike(spot.model(), spot.file(), kind)) : List.of();
		};
	}

	private static List<Place> scenario(EObject referring, EReference feature) {
		Scenario scenario = EcoreUtil2.getContainerOfType(referring, Scenario.class);
		return scenario == null ? List.of() : List.of(Place.lastIn(scenario, feature));
	}

	/** The standards that apply where a scenario takes place, then all others. */
	private static List<Place> standards(Spot spot, EObject referring) {
		Scenario scenario = EcoreUtil2.getContainerOfType(referring, Scenario.class);
		Stream<EObject> applied = scenario == null ? Stream.empty() : scenario.getTouchpoints().stream().map(Touchpoint::getStandards).flatMap(List::stream);
		return Stream.concat(applied, all(spot, ModelPackage.Literals.SERVICE_STANDARD)).distinct().map(s -> Place.lastIn(s, ModelPackage.Literals.SERVICE_STANDARD__BEHAVIOURS)).toList();
	}

	private static List<Place> within(Spot spot, EClass kind, EReference feature) {
		return all(spot, kind).map(e -> Place.lastIn(e, feature)).toList();
	}

	/** The elements of a kind, those of the same file first. */
	private static Stream<EObject> all(Spot spot, EClass kind) {
		return spot.model().model().stream().sorted(Comparator.comparing(f -> !Objects.equals(f.eResource(), spot.resource()))).flatMap(f -> f.getElements().stream())
				.flatMap(e -> withParts(e, kind));
	}

	private static Stream<EObject> withParts(ModelElement element, EClass kind) {
		return kind.isInstance(element) ? Stream.of(element) : element.eContents().stream().filter(kind::isInstance);
	}
}
