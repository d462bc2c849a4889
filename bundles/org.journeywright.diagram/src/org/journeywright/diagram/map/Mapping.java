package org.journeywright.diagram.map;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Persona;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.Promise;
import org.journeywright.model.Scenario;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.model.WowMoment;

/**
 * What a map asks of the model.
 *
 * @param persona
 *            through whose eyes the journey is looked at; empty for all
 * @param whole
 *            the lanes that show everything there is in a cell
 * @param labels
 *            what elements are called, as far as it was asked
 * @param ids
 *            the identities of elements, as far as they were asked
 */
record Mapping(ModelView model, Optional<Persona> persona, List<Lane> whole, Map<EObject, String> labels, Map<EObject, String> ids) {

	/** Looks at a model; what elements are called is worked out once. */
	Mapping(ModelView model, Optional<Persona> persona, List<Lane> whole) {
		this(model, persona, whole, new IdentityHashMap<>(), new IdentityHashMap<>());
	}

	/** The label of an element. */
	String label(EObject element) {
		return labels.computeIfAbsent(element, Elements::label);
	}

	/** The identity of an element. */
	String id(EObject element) {
		return ids.computeIfAbsent(element, Elements::identity);
	}

	/** As {@link org.journeywright.diagram.common.Ids#at}. */
	String at(EObject element, String place) {
		return id(element) + "@" + place;
	}

	/** As {@link org.journeywright.diagram.common.Ids#with}. */
	String with(EObject element, EObject other, String place) {
		return id(element) + "@" + id(other) + "@" + place;
	}

	List<WowMoment> wowMoments(Touchpoint touchpoint) {
		return model.referring(touchpoint, Literals.WOW_MOMENT__TOUCHPOINTS, WowMoment.class);
	}

	List<Promise> made(Touchpoint touchpoint) {
		return model.referring(touchpoint, Literals.PROMISE__MADE_AT, Promise.class);
	}

	List<Promise> kept(Touchpoint touchpoint) {
		return model.referring(touchpoint, Literals.PROMISE__KEPT_AT, Promise.class);
	}

	/** The initiatives that help a touchpoint: that address it, an issue at it, or a standard that applies to it, or remove the cause of an issue. */
	List<Initiative> opportunities(Touchpoint touchpoint) {
		List<Issue> issues = model.issuesAt(touchpoint);
		Stream<Initiative> addressing = Stream.of(Stream.of(touchpoint), issues.stream(), touchpoint.getStandards().stream()).flatMap(s -> s)
				.flatMap(a -> model.referring(a, Literals.INITIATIVE__ADDRESSES, Initiative.class).stream());
		Stream<Initiative> remedies = issues.stream().flatMap(i -> i.getRootCauses().stream()).flatMap(c -> c.getRemedies().stream());
		return Stream.concat(addressing, remedies).filter(Initiatives::counts).distinct().toList();
	}

	/** The programmes that train a touchpoint: that are tied to it, or play one of its scenarios. */
	List<TrainingProgramme> programmes(Touchpoint touchpoint, List<Scenario> scenarios) {
		Stream<TrainingProgramme> tied = model.referring(touchpoint, Literals.TRAINING_PROGRAMME__TOUCHPOINTS, TrainingProgramme.class).stream();
		Stream<TrainingProgramme> playing = scenarios.stream().flatMap(s -> model.referring(s, Literals.PLAY_SCENARIO__SCENARIO, PlayScenario.class).stream())
				.flatMap(p -> model.owner(p, TrainingProgramme.class).stream());
		return Stream.concat(tied, playing).distinct().sorted(model.inOrder()).toList();
	}

	/** Whether something is about another persona than the one chosen. */
	boolean isForAnother(Scenario scenario) {
		return persona.isPresent() && scenario.getPersona() != null && scenario.getPersona() != persona.get();
	}

	/** Whether something is about the persona chosen. */
	boolean isForChosen(Scenario scenario) {
		return persona.isPresent() && scenario.getPersona() == persona.get();
	}
}
