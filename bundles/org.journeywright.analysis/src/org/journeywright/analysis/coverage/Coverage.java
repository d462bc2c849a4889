package org.journeywright.analysis.coverage;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.coverage.Matrix.Row;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;

/** The coverage matrices of a model: the ties between touchpoints, standards, scenarios, metrics, training and handoffs at one look. */
public final class Coverage {

	private final ModelView model;

	private Coverage(ModelView model) {
		this.model = model;
	}

	/** All matrices, in the order in which they are read. */
	public static List<Matrix> of(ModelView model) {
		Coverage coverage = new Coverage(model);
		return List.of(coverage.touchpoints(), coverage.standards(), coverage.behaviours(), coverage.roles(), coverage.handoffs());
	}

	private Matrix touchpoints() {
		return new Matrix("touchpoints", "Touchpoints", "Is every moment that matters stated, practised, measured, trained, coached and backed?", "Touchpoint",
				List.of("Standard", "Scenario", "Metric", "Trained roles", "Coached", "Handoffs behind it"),
				model.touchpointsToday().stream().map(t -> new Row(t, t.isMomentOfTruth(), cells(t))).toList());
	}

	private List<Cell> cells(Touchpoint touchpoint) {
		List<ServiceStandard> standards = touchpoint.getStandards();
		List<Behaviour> behaviours = standards.stream().flatMap(s -> s.getBehaviours().stream()).toList();
		List<Handoff> handoffs = model.handoffsBehind(touchpoint);
		return List.of(Cell.of(labels(standards)), Cell.of(labels(model.scenariosAt(touchpoint))), Cell.of(labels(model.metricsOf(touchpoint))),
				share(touchpoint.getRoles(), r -> !model.programmesFor(r).isEmpty()), share(behaviours, b -> !model.practicesCoaching(b).isEmpty()),
				share(handoffs, h -> !h.getStandards().isEmpty()));
	}

	private Matrix standards() {
		List<TrainingProgramme> programmes = model.all(TrainingProgramme.class);
		return new Matrix("standards", "Standards in training", "Which programme practises which standard?", "Standard", programmes.stream().map(Elements::label).toList(),
				model.all(ServiceStandard.class).stream().map(s -> new Row(s, false, trainings(s, programmes))).toList());
	}

	private List<Cell> trainings(ServiceStandard standard, List<TrainingProgramme> programmes) {
		Map<TrainingProgramme, Set<String>> ways = new IdentityHashMap<>();
		model.referring(standard, ModelPackage.Literals.READ_STANDARD__STANDARD, ReadStandard.class).forEach(a -> note(ways, a, "read"));
		for (Scenario scenario : scenariosOf(standard)) {
			model.referring(scenario, ModelPackage.Literals.PLAY_SCENARIO__SCENARIO, PlayScenario.class).forEach(a -> note(ways, a, Elements.label(scenario)));
		}
		Set<Role> bound = ModelView.rolesOf(standard);
		return programmes.stream().map(p -> training(ways.getOrDefault(p, Set.of()), p.getAudience().stream().anyMatch(bound::contains))).toList();
	}

	private void note(Map<TrainingProgramme, Set<String>> ways, EObject activity, String way) {
		model.owner(activity, TrainingProgramme.class).ifPresent(p -> ways.computeIfAbsent(p, k -> new LinkedHashSet<>()).add(way));
	}

	private static Cell training(Set<String> ways, boolean concerned) {
		return ways.isEmpty() && !concerned ? new Cell(Cell.State.NOT_NEEDED, List.of()) : Cell.of(List.copyOf(ways));
	}

	private Set<Scenario> scenariosOf(ServiceStandard standard) {
		return standard.getBehaviours().stream().flatMap(b -> model.scenariosExercising(b).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Matrix behaviours() {
		return new Matrix("behaviours", "Behaviours", "Is every behaviour shown by example, practised and coached?", "Behaviour",
				List.of("Looks like", "Does not look like", "Scenario", "Coached"),
				model.all(Behaviour.class).stream().map(b -> new Row(b, false, List.of(Cell.of(b.getLooksLike()), Cell.of(b.getDoesNotLookLike()),
						Cell.of(labels(model.scenariosExercising(b))), Cell.of(labels(model.practicesCoaching(b)))))).toList());
	}

	private Matrix roles() {
		List<TrainingProgramme> programmes = model.all(TrainingProgramme.class);
		return new Matrix("roles", "Roles in training", "Who takes part in which programme, and whom does none reach?", "Role",
				Stream.concat(Stream.of("Any programme"), programmes.stream().map(Elements::label)).toList(),
				model.all(Role.class).stream().map(r -> new Row(r, r.getKind() == RoleKind.FRONT_LINE, trainings(r, programmes))).toList());
	}

	private List<Cell> trainings(Role role, List<TrainingProgramme> programmes) {
		Stream<Cell> each = programmes.stream().map(p -> p.getAudience().contains(role) ? new Cell(Cell.State.YES, List.of("takes part")) : new Cell(Cell.State.NOT_NEEDED, List.of()));
		return Stream.concat(Stream.of(Cell.of(labels(model.programmesFor(role)))), each).toList();
	}

	private Matrix handoffs() {
		return new Matrix("handoffs", "Handoffs", "Is every handoff agreed the way a promise to a customer would be?", "Handoff",
				List.of("Internal standard", "What the receiver expects", "Time limit", "Metric", "Ends at a touchpoint"), model.all(Handoff.class).stream().map(h -> {
					List<Touchpoint> reached = List.copyOf(model.touchpointsReached(h));
					return new Row(h, reached.stream().anyMatch(Touchpoint::isMomentOfTruth),
							List.of(Cell.of(labels(h.getStandards())), Cell.of(h.getExpectations()), Cell.of(h.getWithin() == null ? List.of() : List.of(h.getWithin().toString())),
									Cell.of(labels(model.metricsOf(h))), Cell.of(labels(reached))));
				}).toList());
	}

	private static <T extends NamedElement> Cell share(List<T> whole, Predicate<T> covered) {
		Map<Boolean, List<T>> parts = whole.stream().collect(Collectors.partitioningBy(covered));
		return Cell.share(labels(parts.get(true)), labels(parts.get(false)));
	}

	private static List<String> labels(Collection<? extends NamedElement> elements) {
		return elements.stream().map(Elements::label).distinct().toList();
	}
}
