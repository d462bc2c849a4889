package org.journeywright.ui.scenario.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.Scenario;
import org.journeywright.ui.scenario.model.ScenarioState.Place;

/** What the scenario view asks of the model; all of it runs on the model's thread. */
public final class ScenarioQuestion {

	/**
	 * What the view can show.
	 *
	 * @param scenario  the scenario asked for; empty if there is none
	 * @param scenarios all scenarios
	 */
	public record Answer(Optional<ScenarioState> scenario, List<Named> scenarios) {
	}

	private ScenarioQuestion() {
	}

	/**
	 * Asks for the scenario that an element is, or is in.
	 *
	 * @param identity the element
	 * @param place    where the scenario stood last; there it is looked for when it is not found by identity, for it may have another name now
	 */
	public static Function<LiveModel, Answer> about(ModelService service, Optional<String> identity, Optional<Place> place) {
		return model -> {
			Optional<Scenario> scenario = identity.flatMap(i -> model.element(i)).flatMap(ScenarioQuestion::around).or(() -> place.flatMap(p -> at(model, p)));
			var view = service.view();
			return new Answer(scenario.map(s -> new StateReader(model, view).read(s)), view.all(Scenario.class).stream().map(Named::of).toList());
		};
	}

	private static Optional<Scenario> around(EObject element) {
		EObject owner = element;
		while (owner != null && !(owner instanceof Scenario)) {
			owner = owner.eContainer();
		}
		return Optional.ofNullable((Scenario) owner);
	}

	private static Optional<Scenario> at(LiveModel model, Place place) {
		return model.resource(place.file()).filter(r -> !r.getContents().isEmpty()).map(r -> r.getContents().get(0)).filter(JourneyModel.class::isInstance)
				.map(EObject::eContents).filter(all -> place.index() < all.size()).map(all -> all.get(place.index())).filter(Scenario.class::isInstance)
				.map(Scenario.class::cast);
	}
}
