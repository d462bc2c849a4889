package org.journeywright.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Handoff;
import org.journeywright.model.Issue;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Measurable;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Organisation;
import org.journeywright.model.Role;
import org.journeywright.model.RuleSetting;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Stage;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;

/**
 * A whole model, with every tie readable in both directions. Made in one pass over the model; a view is stale as soon as the model changes, and belongs to
 * the thread that owns the model.
 */
public final class ModelView {

	private final List<JourneyModel> files;
	private final Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
	private final Map<EObject, Map<EReference, List<EObject>>> referrers = new IdentityHashMap<>();
	private final Map<EObject, Integer> order = new IdentityHashMap<>();
	private final Optional<LocalDate> date;

	private ModelView(Collection<JourneyModel> files, Optional<LocalDate> date) {
		this.files = List.copyOf(files);
		files.forEach(this::index);
		this.date = date.or(() -> organisation().map(Organisation::getModelDate));
	}

	/** The view of a model that speaks of the date its organisation states. */
	public static ModelView of(Collection<JourneyModel> files) {
		return new ModelView(files, Optional.empty());
	}

	/** The view of a model as of a given date. */
	public static ModelView of(Collection<JourneyModel> files, LocalDate date) {
		return new ModelView(files, Optional.of(date));
	}

	private void index(JourneyModel file) {
		for (TreeIterator<EObject> all = file.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			order.put(element, order.size());
			byClass.computeIfAbsent(element.eClass(), c -> new ArrayList<>()).add(element);
			for (FeatureIterator<EObject> ties = (FeatureIterator<EObject>) element.eCrossReferences().iterator(); ties.hasNext();) {
				EObject target = ties.next();
				referrers.computeIfAbsent(target, t -> new LinkedHashMap<>()).computeIfAbsent((EReference) ties.feature(), r -> new ArrayList<>())
						.add(element);
			}
		}
	}

	/** The files of the model, in order. */
	public List<JourneyModel> files() {
		return files;
	}

	/** Whether the model states nothing: no file, or only files with nothing in them but comments and settings of rules. */
	public boolean isEmpty() {
		return files.stream().flatMap(f -> f.getElements().stream()).allMatch(RuleSetting.class::isInstance);
	}

	/** All elements of a type and its subtypes; those of one class come in the order of the files. */
	public <T extends EObject> List<T> all(Class<T> type) {
		return byClass.entrySet().stream().filter(e -> type.isAssignableFrom(e.getKey().getInstanceClass())).flatMap(e -> e.getValue().stream()).map(type::cast)
				.toList();
	}

	/** The elements that refer to a target through a reference, in the order of the files. */
	public <T extends EObject> List<T> referring(EObject target, EReference reference, Class<T> type) {
		return referrers.getOrDefault(target, Map.of()).getOrDefault(reference, List.of()).stream().map(type::cast).toList();
	}

	/** Everything that refers to a target, with the reference it does so through. */
	public Map<EReference, List<EObject>> referrers(EObject target) {
		return java.util.Collections.unmodifiableMap(referrers.getOrDefault(target, Map.of()));
	}

	/** Sorts by the order of the files. */
	public Comparator<EObject> inOrder() {
		return Comparator.comparingInt(e -> order.getOrDefault(e, Integer.MAX_VALUE));
	}

	/** The organisation, where the model states one. */
	public Optional<Organisation> organisation() {
		return all(Organisation.class).stream().findFirst();
	}

	/** The date the model speaks of; without one, nothing can be overdue. */
	public Optional<LocalDate> date() {
		return date;
	}

	/** The touchpoints that customers meet today: those of as-is journeys. */
	public List<Touchpoint> touchpointsToday() {
		return all(Touchpoint.class).stream().filter(ModelView::isToday).toList();
	}

	/** Whether customers meet a touchpoint today, and not only in a journey to be. */
	public static boolean isToday(Touchpoint touchpoint) {
		return touchpoint.eContainer() instanceof Stage stage && stage.eContainer() instanceof Journey journey && journey.getKind() == JourneyKind.AS_IS;
	}

	/** Whether a touchpoint is a moment of truth that customers meet today. */
	public static boolean isMomentOfTruthToday(Touchpoint touchpoint) {
		return touchpoint.isMomentOfTruth() && isToday(touchpoint);
	}

	/** Sorts touchpoints of today before those of a journey to be, and both by the order of the files. */
	public Comparator<Touchpoint> todayFirst() {
		return Comparator.comparing(ModelView::isToday, Comparator.reverseOrder()).thenComparing(inOrder());
	}

	/** The journey in which an element stands. */
	public Optional<Journey> journeyOf(EObject element) {
		return owner(element, Journey.class);
	}

	/** The nearest owner of a type, the element itself included. */
	public <T extends EObject> Optional<T> owner(EObject element, Class<T> type) {
		return Stream.iterate(element, e -> e != null, EObject::eContainer).filter(type::isInstance).map(type::cast).findFirst();
	}

	/** The scenarios that take place at a touchpoint. */
	public List<Scenario> scenariosAt(Touchpoint touchpoint) {
		return referring(touchpoint, ModelPackage.Literals.SCENARIO__TOUCHPOINTS, Scenario.class);
	}

	/** The issues at a touchpoint, the gravest first: by frequency times severity. */
	public List<Issue> issuesAt(Touchpoint touchpoint) {
		return referring(touchpoint, ModelPackage.Literals.ISSUE__TOUCHPOINTS, Issue.class).stream().sorted(gravestFirst()).toList();
	}

	/** The metrics that measure something. */
	public List<Metric> metricsOf(Measurable measured) {
		return referring(measured, ModelPackage.Literals.METRIC__MEASURES, Metric.class);
	}

	/** The handoffs that a touchpoint depends on: those that support it, and all that feed these, nearest first. */
	public List<Handoff> handoffsBehind(Touchpoint touchpoint) {
		return upstream(referring(touchpoint, ModelPackage.Literals.HANDOFF__SUPPORTS, Handoff.class));
	}

	private List<Handoff> upstream(List<Handoff> last) {
		SequencedSet<Handoff> found = new LinkedHashSet<>(last);
		Deque<Handoff> open = new ArrayDeque<>(last);
		while (!open.isEmpty()) {
			for (Handoff feeding : referring(open.poll(), ModelPackage.Literals.HANDOFF__FEEDS, Handoff.class)) {
				if (found.add(feeding)) {
					open.add(feeding);
				}
			}
		}
		return List.copyOf(found);
	}

	/** The touchpoints that a handoff ends at, directly or through the handoffs that it feeds. */
	public SequencedSet<Touchpoint> touchpointsReached(Handoff handoff) {
		return touchpointsReached(List.of(handoff));
	}

	/** The touchpoints that some handoffs end at, directly or through the handoffs that they feed. */
	public SequencedSet<Touchpoint> touchpointsReached(Collection<Handoff> handoffs) {
		SequencedSet<Handoff> seen = new LinkedHashSet<>(handoffs);
		SequencedSet<Touchpoint> reached = new LinkedHashSet<>();
		Deque<Handoff> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			Handoff next = open.poll();
			reached.addAll(next.getSupports());
			next.getFeeds().stream().filter(seen::add).forEach(open::add);
		}
		return reached;
	}

	/** The touchpoints that a role delivers to customers itself. */
	public List<Touchpoint> touchpointsDelivered(Role role) {
		return referring(role, ModelPackage.Literals.TOUCHPOINT__ROLES, Touchpoint.class);
	}

	/** The touchpoints that a role affects: those it delivers, works behind, or reaches through handoffs that it provides. */
	public SequencedSet<Touchpoint> touchpointsReached(Role role) {
		SequencedSet<Touchpoint> reached = new LinkedHashSet<>(touchpointsDelivered(role));
		referring(role, ModelPackage.Literals.BACKSTAGE_ACTIVITY__ROLES, EObject.class).forEach(a -> owner(a, Touchpoint.class).ifPresent(reached::add));
		reached.addAll(touchpointsReached(referring(role, ModelPackage.Literals.HANDOFF__PROVIDER, Handoff.class)));
		return reached;
	}

	/** The roles that affect a touchpoint: who delivers it, who works behind it, and who provides the handoffs that it depends on. */
	public SequencedSet<Role> rolesBehind(Touchpoint touchpoint) {
		SequencedSet<Role> roles = new LinkedHashSet<>(touchpoint.getRoles());
		touchpoint.getActivities().forEach(a -> roles.addAll(a.getRoles()));
		handoffsBehind(touchpoint).forEach(h -> roles.add(h.getProvider()));
		return roles;
	}

	/** The standards that bind a role: those that name it, and those whose behaviours do. */
	public List<ServiceStandard> standardsOf(Role role) {
		SequencedSet<ServiceStandard> standards = new LinkedHashSet<>(referring(role, ModelPackage.Literals.SERVICE_STANDARD__ROLES, ServiceStandard.class));
		referring(role, ModelPackage.Literals.BEHAVIOUR__ROLES, Behaviour.class).forEach(b -> standards.add((ServiceStandard) b.eContainer()));
		return standards.stream().sorted(inOrder()).toList();
	}

	/** The roles that a standard binds: those it names, and those its behaviours name. */
	public static SequencedSet<Role> rolesOf(ServiceStandard standard) {
		SequencedSet<Role> roles = new LinkedHashSet<>(standard.getRoles());
		standard.getBehaviours().forEach(b -> roles.addAll(b.getRoles()));
		return roles;
	}

	/** The internal standards that bind a role. */
	public List<ServiceStandard> internalStandardsOf(Role role) {
		return standardsOf(role).stream().filter(s -> s.getKind() == StandardKind.INTERNAL).toList();
	}

	/** The programmes in which a role takes part. */
	public List<TrainingProgramme> programmesFor(Role role) {
		return referring(role, ModelPackage.Literals.TRAINING_PROGRAMME__AUDIENCE, TrainingProgramme.class);
	}

	/** The leadership practices in which a behaviour is coached. */
	public List<LeadershipPractice> practicesCoaching(Behaviour behaviour) {
		return referring(behaviour, ModelPackage.Literals.LEADERSHIP_PRACTICE__COACHES, LeadershipPractice.class);
	}

	/** The scenarios that exercise a behaviour. */
	public List<Scenario> scenariosExercising(Behaviour behaviour) {
		return referring(behaviour, ModelPackage.Literals.SCENARIO__EXERCISES, Scenario.class);
	}

	/** The gravest issues at the touchpoints that a role affects: frequency times severity, at most {@code limit} of them. */
	public List<Issue> topIssues(Role role, int limit) {
		return touchpointsReached(role).stream().flatMap(t -> issuesAt(t).stream()).distinct().sorted(gravestFirst()).limit(limit).toList();
	}

	/** The weight of an issue: its frequency in percent times its severity; zero where either is not known. */
	public static double weight(Issue issue) {
		return issue.getFrequency() == null || issue.getSeverity() == null ? 0 : issue.getFrequency().number() * issue.getSeverity();
	}

	private Comparator<Issue> gravestFirst() {
		return Comparator.comparingDouble(ModelView::weight).reversed().thenComparing(inOrder());
	}
}
