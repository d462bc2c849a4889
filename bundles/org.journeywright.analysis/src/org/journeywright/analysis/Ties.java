package org.journeywright.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Handoff;
import org.journeywright.model.Issue;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Promise;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.model.WowMoment;

/** Which touchpoints and roles an element concerns, so that its gaps can be shown with them. */
final class Ties {

	private final ModelView model;

	Ties(ModelView model) {
		this.model = model;
	}

	List<Touchpoint> touchpoints(EObject element) {
		SequencedSet<Touchpoint> found = new LinkedHashSet<>();
		for (EObject e = element; e != null && found.isEmpty(); e = e.eContainer()) {
			found.addAll(directTouchpoints(e));
		}
		return found.stream().sorted(model.todayFirst()).toList();
	}

	private Collection<Touchpoint> directTouchpoints(EObject element) {
		return switch (element) {
			case Touchpoint touchpoint -> List.of(touchpoint);
			case Scenario scenario -> scenario.getTouchpoints();
			case Issue issue -> issue.getTouchpoints();
			case Handoff handoff -> model.touchpointsReached(handoff);
			case Promise promise -> promise.getKeptAt().isEmpty() ? promise.getMadeAt() : promise.getKeptAt();
			case WowMoment wow -> wow.getTouchpoints();
			case ServiceStandard standard -> model.referring(standard, ModelPackage.Literals.TOUCHPOINT__STANDARDS, Touchpoint.class);
			case Metric metric -> metric.getMeasures().stream().filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast).toList();
			case TrainingProgramme programme -> programme.getTouchpoints();
			default -> List.of();
		};
	}

	List<Role> roles(EObject element) {
		SequencedSet<Role> found = new LinkedHashSet<>();
		for (EObject e = element; e != null && found.isEmpty(); e = e.eContainer()) {
			found.addAll(directRoles(e));
		}
		return found.stream().sorted(model.inOrder()).toList();
	}

	private static Collection<Role> directRoles(EObject element) {
		return switch (element) {
			case Role role -> List.of(role);
			case Touchpoint touchpoint -> touchpoint.getRoles();
			case Scenario scenario -> scenario.getRoles();
			case Behaviour behaviour -> behaviour.getRoles();
			case ServiceStandard standard -> standard.getRoles();
			case Handoff handoff -> List.of(handoff.getProvider(), handoff.getReceiver());
			case Issue issue -> issue.getTouchpoints().stream().flatMap(t -> t.getRoles().stream()).toList();
			case Promise promise -> promise.getMadeBy();
			case TrainingProgramme programme -> programme.getAudience();
			case LeadershipPractice practice -> practice.getLeaders();
			default -> List.of();
		};
	}
}
