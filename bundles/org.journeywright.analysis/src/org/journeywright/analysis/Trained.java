package org.journeywright.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.KnowledgeCheck;
import org.journeywright.model.ObserveBehaviour;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.ReflectOnStory;
import org.journeywright.model.Role;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.TrainingActivity;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/**
 * What the training programmes of a model train, and whom. A programme trains a standard when it has it read, plays a scenario that exercises one of its
 * behaviours, observes one, asks about one, or reflects on a story that shows one. A programme without activities is filled from the model, and its basics
 * are the standards of its audience.
 */
public final class Trained {

	private final Map<ServiceStandard, Map<TrainingProgramme, Set<String>>> ways = new IdentityHashMap<>();
	private final Set<Role> roles = Collections.newSetFromMap(new IdentityHashMap<>());

	private Trained() {
	}

	/** Reads all programmes of a model. */
	public static Trained in(ModelView model) {
		Trained trained = new Trained();
		for (TrainingProgramme programme : model.all(TrainingProgramme.class)) {
			trained.roles.addAll(programme.getAudience());
			trained.read(programme, model);
		}
		return trained;
	}

	/** Whether a programme trains a standard for one or more of the roles that it binds. */
	public boolean trains(ServiceStandard standard) {
		return ModelView.rolesOf(standard).stream().anyMatch(role -> trains(standard, role));
	}

	/** Whether a programme trains a standard for a role. */
	public boolean trains(ServiceStandard standard, Role role) {
		return ways.getOrDefault(standard, Map.of()).keySet().stream().anyMatch(p -> p.getAudience().contains(role));
	}

	/** Whether a role takes part in a programme. */
	public boolean takesPart(Role role) {
		return roles.contains(role);
	}

	/** How a programme trains a standard, whoever takes part in it: "read", or the scenario that is played; empty when it does not. */
	public List<String> ways(ServiceStandard standard, TrainingProgramme programme) {
		return List.copyOf(ways.getOrDefault(standard, Map.of()).getOrDefault(programme, Set.of()));
	}

	private void read(TrainingProgramme programme, ModelView model) {
		List<TrainingActivity> activities = programme.getPhases().stream().flatMap(p -> p.getItems().stream()).filter(TrainingModule.class::isInstance)
				.flatMap(m -> ((TrainingModule) m).getActivities().stream()).toList();
		activities.forEach(a -> content(a).forEach(s -> note(s, programme, way(a))));
		if (activities.isEmpty()) {
			programme.getAudience().forEach(r -> model.standardsOf(r).forEach(s -> note(s, programme, "among its basics")));
		}
	}

	private void note(ServiceStandard standard, TrainingProgramme programme, String way) {
		ways.computeIfAbsent(standard, s -> new IdentityHashMap<>()).computeIfAbsent(programme, p -> new LinkedHashSet<>()).add(way);
	}

	private static Stream<ServiceStandard> content(TrainingActivity activity) {
		return switch (activity) {
			case ReadStandard read -> Stream.ofNullable(read.getStandard());
			case PlayScenario play when play.getScenario() != null -> standards(play.getScenario().getExercises());
			case ReflectOnStory reflect when reflect.getStory() != null -> standards(reflect.getStory().getShows());
			case ObserveBehaviour observe -> standards(observe.getBehaviours());
			case KnowledgeCheck check -> standards(check.getBehaviours());
			default -> Stream.empty();
		};
	}

	private static String way(TrainingActivity activity) {
		return switch (activity) {
			case PlayScenario play -> Elements.label(play.getScenario());
			case ReflectOnStory reflect -> Elements.label(reflect.getStory());
			case ObserveBehaviour observe -> "observed";
			case KnowledgeCheck check -> "asked about";
			default -> "read";
		};
	}

	private static Stream<ServiceStandard> standards(List<Behaviour> behaviours) {
		return behaviours.stream().map(EObject::eContainer).filter(ServiceStandard.class::isInstance).map(ServiceStandard.class::cast).distinct();
	}
}
