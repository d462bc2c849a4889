package org.journeywright.analysis.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Trained;
import org.journeywright.analysis.coverage.Cell.State;
import org.journeywright.analysis.coverage.Matrix.Row;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
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
		List<Handoff> handoffs = model.handoffsBehind(touchpoint);
		return List.of(any(standards), any(model.scenariosAt(touchpoint)), any(model.metricsOf(touchpoint)),
				share(touchpoint.getRoles(), model::programmesFor), coached(standards),
				share(handoffs, Handoff::getStandards));
	}

	private Cell coached(List<ServiceStandard> standards) {
		List<Behaviour> behaviours = standards.stream().flatMap(s -> s.getBehaviours().stream()).toList();
		boolean nothing = behaviours.isEmpty() && !standards.isEmpty();
		return nothing ? new Cell(State.NO, List.of("Its standard states no behaviour")) : share(behaviours, model::practicesCoaching);
	}

	private Matrix standards() {
		List<TrainingProgramme> programmes = model.all(TrainingProgramme.class);
		Trained trained = Trained.in(model);
		return new Matrix("standards", "Standards in training", "Which programme trains which standard, and does it reach every role that the standard binds?", "Standard",
				Stream.concat(Stream.of("Roles reached"), programmes.stream().map(Elements::label)).toList(),
				model.all(ServiceStandard.class).stream().map(s -> new Row(s, false, trainings(s, programmes, trained))).toList());
	}

	private static List<Cell> trainings(ServiceStandard standard, List<TrainingProgramme> programmes, Trained trained) {
		Set<Role> bound = ModelView.rolesOf(standard);
		Stream<Cell> each = programmes.stream().map(p -> training(trained.ways(standard, p), p.getAudience().stream().anyMatch(bound::contains)));
		return Stream.concat(Stream.of(reached(standard, bound, trained)), each).toList();
	}

	private static Cell reached(ServiceStandard standard, Set<Role> bound, Trained trained) {
		Map<Boolean, List<Role>> parts = bound.stream().collect(Collectors.partitioningBy(r -> trained.trains(standard, r)));
		List<String> missing = parts.get(false).stream().map(r -> Elements.label(r) + (trained.takesPart(r) ? " is missing" : " is in no programme")).distinct().toList();
		return bound.isEmpty() ? new Cell(State.NO, List.of("It binds no role")) : Cell.of(labels(parts.get(true)), List.of(), missing);
	}

	private static Cell training(List<String> ways, boolean concerned) {
		return ways.isEmpty() && !concerned ? new Cell(State.NOT_NEEDED, List.of()) : Cell.of(ways, List.of());
	}

	private Matrix behaviours() {
		return new Matrix("behaviours", "Behaviours", "Is every behaviour shown by example, practised and coached?", "Behaviour",
				List.of("Looks like", "Does not look like", "Scenario", "Coached"),
				model.all(Behaviour.class).stream().map(b -> new Row(b, false, List.of(said(b.getLooksLike()), said(b.getDoesNotLookLike()),
						any(model.scenariosExercising(b)), any(model.practicesCoaching(b))))).toList());
	}

	private Matrix roles() {
		List<TrainingProgramme> programmes = model.all(TrainingProgramme.class);
		return new Matrix("roles", "Roles in training", "Who takes part in which programme, and whom does none reach?", "Role",
				Stream.concat(Stream.of("Any programme"), programmes.stream().map(Elements::label)).toList(),
				model.all(Role.class).stream().map(r -> new Row(r, r.getKind() == RoleKind.FRONT_LINE, trainings(r, programmes))).toList());
	}

	private List<Cell> trainings(Role role, List<TrainingProgramme> programmes) {
		Stream<Cell> each = programmes.stream().map(p -> p.getAudience().contains(role) ? new Cell(State.YES, List.of("takes part")) : new Cell(State.NOT_NEEDED, List.of()));
		return Stream.concat(Stream.of(any(model.programmesFor(role))), each).toList();
	}

	private Matrix handoffs() {
		return new Matrix("handoffs", "Handoffs", "Is every handoff agreed the way a promise to a customer would be?", "Handoff",
				List.of("Internal standard", "What the receiver expects", "Time limit", "Metric", "Ends at a touchpoint"), model.all(Handoff.class).stream().map(h -> {
					List<Touchpoint> reached = List.copyOf(model.touchpointsReached(h));
					return new Row(h, reached.stream().anyMatch(ModelView::isMomentOfTruthToday),
							List.of(any(h.getStandards()), said(h.getExpectations()), said(h.getWithin() == null ? List.of() : List.of(h.getWithin().toString())),
									any(model.metricsOf(h)), any(reached)));
				}).toList());
	}

	private static Cell any(Collection<? extends NamedElement> elements) {
		Map<Boolean, List<NamedElement>> parts = elements.stream().collect(Collectors.partitioningBy(Begun::is));
		return Cell.of(labels(parts.get(false)), labels(parts.get(true)));
	}

	private static Cell said(List<String> texts) {
		Map<Boolean, List<String>> parts = texts.stream().collect(Collectors.partitioningBy(Begun::is));
		return Cell.of(parts.get(false), parts.get(true));
	}

	/** How much of a whole has ties, by what ties each. */
	private static <T extends NamedElement> Cell share(List<T> whole, Function<T, ? extends Collection<? extends NamedElement>> ties) {
		Map<State, List<T>> parts = whole.stream().collect(Collectors.groupingBy(t -> any(ties.apply(t)).state()));
		return Cell.of(labels(parts.getOrDefault(State.YES, List.of())), worded(parts.getOrDefault(State.BEGUN, List.of()), " is begun"),
				worded(parts.getOrDefault(State.NO, List.of()), " is missing"));
	}

	private static List<String> worded(List<? extends NamedElement> elements, String words) {
		return labels(elements).stream().map(l -> l + words).toList();
	}

	private static List<String> labels(Collection<? extends NamedElement> elements) {
		return elements.stream().map(Elements::label).distinct().toList();
	}
}
