package org.journeywright.analysis.rules.performance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.Behaviour;
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

/** What the training programmes of a model train, and whom. */
final class Trained {

	private final Set<ServiceStandard> standards = new HashSet<>();
	private final Set<Role> roles = new HashSet<>();

	private Trained() {
	}

	/** Reads all programmes of a model. */
	static Trained in(ModelView model) {
		Trained trained = new Trained();
		for (TrainingProgramme programme : model.all(TrainingProgramme.class)) {
			trained.roles.addAll(programme.getAudience());
			trained.read(programme, model);
		}
		return trained;
	}

	/** Whether a programme trains a standard for one or more of the roles that it binds. */
	boolean trains(ServiceStandard standard) {
		return standards.contains(standard);
	}

	/** Whether a role takes part in a programme. */
	boolean takesPart(Role role) {
		return roles.contains(role);
	}

	private void read(TrainingProgramme programme, ModelView model) {
		Set<Role> audience = Set.copyOf(programme.getAudience());
		List<TrainingActivity> activities = programme.getPhases().stream().flatMap(p -> p.getItems().stream()).filter(TrainingModule.class::isInstance)
				.flatMap(m -> ((TrainingModule) m).getActivities().stream()).toList();
		// A programme without activities is filled from the model, and its basics are the standards of its audience.
		Stream<ServiceStandard> touched = activities.isEmpty() ? audience.stream().flatMap(r -> model.standardsOf(r).stream())
				: activities.stream().flatMap(Trained::content);
		touched.distinct().filter(s -> ModelView.rolesOf(s).stream().anyMatch(audience::contains)).forEach(standards::add);
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

	private static Stream<ServiceStandard> standards(List<Behaviour> behaviours) {
		return behaviours.stream().map(Behaviour::eContainer).filter(ServiceStandard.class::isInstance).map(ServiceStandard.class::cast);
	}
}
