package org.journeywright.ui.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Trained;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Measurable;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/** The ways to make a tie that a matrix shows as missing. To be asked on the model's thread. */
final class Offers {

	/** More than this nobody reads in a menu. */
	private static final int MOST = 8;

	private final ModelView view;
	private final List<Offer> offers = new ArrayList<>();

	private Offers(ModelView view) {
		this.view = view;
	}

	/** The ways for a cell of a matrix; none where only words can mend it. */
	static List<Offer> of(ModelView view, String matrix, int column, EObject row) {
		Offers made = new Offers(view);
		switch (row) {
			case Touchpoint touchpoint when matrix.equals("touchpoints") -> made.touchpoint(column, touchpoint);
			case ServiceStandard standard when matrix.equals("standards") -> made.standard(column, standard);
			case Behaviour behaviour when matrix.equals("behaviours") -> made.behaviour(column, behaviour);
			case Role role when matrix.equals("roles") -> made.role(column, role);
			case Handoff handoff when matrix.equals("handoffs") -> made.handoff(column, handoff);
			default -> throw new IllegalArgumentException("There is no matrix " + matrix + " of this.");
		}
		return made.offers;
	}

	private void touchpoint(int column, Touchpoint at) {
		switch (column) {
			case 0 -> {
				goOn(at.getStandards());
				offer("New Standard for " + quoted(at), Additions.tiedElement(id(at), Literals.TOUCHPOINT__STANDARDS, Skeletons.standardFor(id(at))));
				fitting(at).forEach(s -> tie("Apply " + quoted(s), at, Literals.TOUCHPOINT__STANDARDS, s));
			}
			case 1 -> {
				goOn(view.scenariosAt(at));
				offer("New Scenario at " + quoted(at), Additions.element(id(at), Skeletons.scenarioAt(id(at))));
			}
			case 2 -> metric(at);
			case 3 -> at.getRoles().stream().filter(r -> view.programmesFor(r).isEmpty()).forEach(this::train);
			case 4 -> at.getStandards().forEach(this::coach);
			default -> view.handoffsBehind(at).stream().filter(h -> h.getStandards().stream().allMatch(Begun::is)).forEach(this::agree);
		}
	}

	/** Standards that bind one of the roles at a touchpoint. */
	private Stream<ServiceStandard> fitting(Touchpoint at) {
		return view.all(ServiceStandard.class).stream().filter(s -> !at.getStandards().contains(s) && ModelView.rolesOf(s).stream().anyMatch(at.getRoles()::contains)).limit(MOST);
	}

	private void standard(int column, ServiceStandard standard) {
		if (column > 0) {
			programme(column).ifPresent(p -> read(standard, p));
			return;
		}
		Trained trained = Trained.in(view);
		Collection<Role> missed = ModelView.rolesOf(standard).stream().filter(r -> !trained.trains(standard, r)).toList();
		missed.stream().filter(r -> !trained.takesPart(r)).forEach(this::train);
		missed.stream().flatMap(r -> view.programmesFor(r).stream()).distinct().forEach(p -> read(standard, p));
	}

	/** The programme of a column; none where it has gone since the matrix was drawn. */
	private Optional<TrainingProgramme> programme(int column) {
		return view.all(TrainingProgramme.class).stream().skip(column - 1L).findFirst();
	}

	private void read(ServiceStandard standard, TrainingProgramme programme) {
		programme.getPhases().stream().flatMap(p -> p.getItems().stream()).filter(TrainingModule.class::isInstance).limit(MOST)
				.forEach(m -> offer("Read " + quoted(standard) + " in " + quoted(m) + " of " + quoted(programme), Additions.part(id(m), Literals.TRAINING_MODULE__ACTIVITIES, Optional.empty(), live -> {
					ReadStandard reading = ModelFactory.eINSTANCE.createReadStandard();
					reading.setStandard((ServiceStandard) Additions.find(live, id(standard)));
					return reading;
				})));
	}

	private void behaviour(int column, Behaviour behaviour) {
		switch (column) {
			case 0 -> offer("Add an Example", Additions.text(id(behaviour), Literals.BEHAVIOUR__LOOKS_LIKE, Begun.unwritten("what people see or hear when it is done")));
			case 1 -> offer("Add a Counter-example", Additions.text(id(behaviour), Literals.BEHAVIOUR__DOES_NOT_LOOK_LIKE, Begun.unwritten("what people see or hear when it is not done")));
			case 2 -> {
				goOn(view.scenariosExercising(behaviour));
				offer("New Scenario for " + quoted(behaviour), Additions.element(id(behaviour), Skeletons.scenarioFor(id(behaviour))));
				view.all(Scenario.class).stream().filter(s -> s.getTouchpoints().stream().anyMatch(t -> t.getStandards().contains(behaviour.eContainer()))).limit(MOST)
						.forEach(s -> tie("Exercise It in " + quoted(s), s, Literals.SCENARIO__EXERCISES, behaviour));
			}
			default -> coach(behaviour);
		}
	}

	private void role(int column, Role role) {
		if (column == 0) {
			train(role);
		} else {
			programme(column).ifPresent(p -> take(role, p));
		}
	}

	private void handoff(int column, Handoff handoff) {
		switch (column) {
			case 0 -> agree(handoff);
			case 1 -> offer("Add What the Receiver Expects", Additions.text(id(handoff), Literals.HANDOFF__EXPECTATIONS, Begun.unwritten("what the receiver needs to go on")));
			case 3 -> metric(handoff);
			case 4 -> view.touchpointsDelivered(handoff.getReceiver()).stream().limit(MOST).forEach(t -> tie("Let It Support " + quoted(t), handoff, Literals.HANDOFF__SUPPORTS, t));
			default -> {
				// How long it may take is for people to agree: the text is the place for it.
			}
		}
	}

	private void metric(EObject measured) {
		goOn(view.metricsOf((Measurable) measured));
		offer("New Metric for " + quoted(measured), Additions.element(id(measured), Skeletons.metricOf(id(measured))));
		view.all(Metric.class).stream().filter(m -> !m.getMeasures().contains(measured)).limit(MOST).forEach(m -> tie("Measure It by " + quoted(m), m, Literals.METRIC__MEASURES, measured));
	}

	private void train(Role role) {
		view.all(TrainingProgramme.class).stream().filter(p -> !p.getAudience().contains(role)).limit(MOST).forEach(p -> take(role, p));
		offer("New Programme for " + quoted(role), Additions.element(id(role), Skeletons.programmeFor(id(role))));
	}

	private void take(Role role, TrainingProgramme programme) {
		tie("Let " + quoted(role) + " Take Part in " + quoted(programme), programme, Literals.TRAINING_PROGRAMME__AUDIENCE, role);
	}

	private void coach(ServiceStandard standard) {
		if (standard.getBehaviours().isEmpty()) {
			offer("New Behaviour of " + quoted(standard), Additions.part(id(standard), Literals.SERVICE_STANDARD__BEHAVIOURS, Optional.of(Skeletons.WORDING), Skeletons.behaviourOf()));
		}
		standard.getBehaviours().stream().filter(b -> view.practicesCoaching(b).stream().allMatch(Begun::is)).limit(MOST).forEach(this::coach);
	}

	private void coach(Behaviour behaviour) {
		goOn(view.practicesCoaching(behaviour));
		view.all(LeadershipPractice.class).stream().limit(MOST).forEach(p -> tie("Coach " + quoted(behaviour) + " in " + quoted(p), p, Literals.LEADERSHIP_PRACTICE__COACHES, behaviour));
		offer("New Practice That Coaches " + quoted(behaviour), Additions.element(id(behaviour), Skeletons.practiceFor(id(behaviour))));
	}

	private void agree(Handoff handoff) {
		goOn(handoff.getStandards());
		offer("New Standard for Handoff " + quoted(handoff), Additions.tiedElement(id(handoff), Literals.HANDOFF__STANDARDS, Skeletons.internalStandardFor(id(handoff))));
	}

	private void tie(String label, EObject owner, EReference reference, EObject target) {
		offer(label, Additions.tie(id(owner), reference, id(target)));
	}

	private void offer(String label, Addition addition) {
		add(new Offer.Make(label, addition));
	}

	/** Offers to fill in what is begun, before anything else is made. */
	private void goOn(Collection<? extends EObject> elements) {
		elements.stream().filter(Begun::is).limit(MOST).forEach(e -> add(new Offer.GoOn("Go On with " + quoted(e), Made.before(id(e)))));
	}

	private void add(Offer offer) {
		if (offers.stream().noneMatch(o -> Objects.equals(o.label(), offer.label()))) {
			offers.add(offer);
		}
	}

	private static String id(EObject element) {
		return Elements.identity(element);
	}

	private static String quoted(EObject element) {
		return "“" + Elements.label(element) + "”";
	}
}
