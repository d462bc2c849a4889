package org.journeywright.ui.coverage;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Measurable;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.TopLevelElement;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;

/** New elements with the tie in place, for people to fill in. What only people can say is a sentence that asks for it. */
final class Skeletons {

	/** What a new behaviour says for now. */
	static final String WORDING = Begun.unwritten("what anybody can see or hear people do");

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;

	private Skeletons() {
	}

	/** A standard for the roles at a touchpoint. */
	static Function<LiveModel, TopLevelElement> standardFor(String touchpoint) {
		return live -> {
			Touchpoint at = (Touchpoint) Additions.find(live, touchpoint);
			return standard(at, StandardKind.EXTERNAL, at.getRoles());
		};
	}

	/** A standard for the colleague who hands over. */
	static Function<LiveModel, TopLevelElement> internalStandardFor(String handoff) {
		return live -> {
			Handoff keeping = (Handoff) Additions.find(live, handoff);
			return standard(keeping, StandardKind.INTERNAL, List.of(keeping.getProvider()));
		};
	}

	private static ServiceStandard standard(EObject at, StandardKind kind, List<Role> roles) {
		ServiceStandard standard = NEW.createServiceStandard();
		standard.setName("Standard for " + Elements.label(at));
		standard.setKind(kind);
		standard.getRoles().addAll(roles);
		standard.setStatement(Begun.unwritten("what everybody can rely on"));
		return standard;
	}

	/** A scenario at a touchpoint, for its roles, that exercises the behaviours of its standards. */
	static Function<LiveModel, TopLevelElement> scenarioAt(String touchpoint) {
		return live -> {
			Touchpoint at = (Touchpoint) Additions.find(live, touchpoint);
			List<Behaviour> behaviours = at.getStandards().stream().flatMap(s -> s.getBehaviours().stream()).toList();
			return scenario("Practise " + Elements.label(at), List.of(at), at.getRoles(), behaviours);
		};
	}

	/** A scenario that exercises a behaviour. */
	static Function<LiveModel, TopLevelElement> scenarioFor(String behaviour) {
		return live -> {
			Behaviour practised = (Behaviour) Additions.find(live, behaviour);
			List<Role> roles = practised.getRoles().isEmpty() ? ((ServiceStandard) practised.eContainer()).getRoles() : practised.getRoles();
			return scenario("Practise " + Elements.label(practised), List.of(), roles, List.of(practised));
		};
	}

	private static Scenario scenario(String name, List<Touchpoint> at, List<Role> roles, List<Behaviour> behaviours) {
		Scenario scenario = NEW.createScenario();
		scenario.setName(name);
		scenario.getTouchpoints().addAll(at);
		scenario.getRoles().addAll(roles);
		scenario.getExercises().addAll(behaviours);
		scenario.setSuccess(Begun.unwritten("what it looks like when it goes well"));
		return scenario;
	}

	/** A metric of a touchpoint or handoff. */
	static Function<LiveModel, TopLevelElement> metricOf(String measured) {
		return live -> {
			EObject element = Additions.find(live, measured);
			Metric metric = NEW.createMetric();
			metric.setName("Metric for " + Elements.label(element));
			metric.getMeasures().add((Measurable) element);
			return metric;
		};
	}

	/** A programme for a role. */
	static Function<LiveModel, TopLevelElement> programmeFor(String role) {
		return live -> {
			Role taking = (Role) Additions.find(live, role);
			TrainingProgramme programme = NEW.createTrainingProgramme();
			programme.setName("Training for " + Elements.label(taking));
			programme.getAudience().add(taking);
			return programme;
		};
	}

	/** A practice by which a leader coaches a behaviour. */
	static Function<LiveModel, TopLevelElement> practiceFor(String behaviour) {
		return live -> {
			Behaviour coached = (Behaviour) Additions.find(live, behaviour);
			LeadershipPractice practice = NEW.createLeadershipPractice();
			practice.setName("Coach " + Elements.label(coached));
			practice.setDescription(Begun.unwritten("what the leader does, and when"));
			practice.getCoaches().add(coached);
			return practice;
		};
	}

	/** A behaviour of a standard. */
	static Function<LiveModel, EObject> behaviourOf() {
		return live -> {
			Behaviour behaviour = NEW.createBehaviour();
			behaviour.setName("What to do");
			behaviour.setWording(WORDING);
			return behaviour;
		};
	}
}
