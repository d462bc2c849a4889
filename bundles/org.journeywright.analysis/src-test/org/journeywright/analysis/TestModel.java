package org.journeywright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.model.Amount;
import org.journeywright.model.Handoff;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelElement;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Organisation;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Stage;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Team;
import org.journeywright.model.Touchpoint;

/**
 * A small model for the test of a rule. {@link #add} puts a statement into the file, {@link #in} puts a part into its owner:
 *
 * <pre>
 * TestModel model = new TestModel();
 * Touchpoint call = model.touchpoint("ReportAFault", t -&gt; t.setMomentOfTruth(true));
 * Behaviour name = in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate", b -&gt; b.setWording("Names one date"));
 * Gap gap = model.only(new MomentOfTruthWithoutStandard());
 * model.silent(new StandardWithoutBehaviours());
 * </pre>
 */
public final class TestModel {

	private final JourneyModel file = ModelFactory.eINSTANCE.createJourneyModel();
	private final List<JourneyModel> files = new ArrayList<>(List.of(file));
	private Team team;
	private Stage stage;

	/** The model as rules see it. */
	public ModelView view() {
		return ModelView.of(files);
	}

	/** The first file, into which everything goes. */
	public JourneyModel file() {
		return file;
	}

	/** One more file of the same model. */
	public JourneyModel anotherFile() {
		JourneyModel another = ModelFactory.eINSTANCE.createJourneyModel();
		files.add(another);
		return another;
	}

	/** Says of which day the model speaks. */
	public TestModel on(String date) {
		Organisation organisation = view().organisation().orElseGet(() -> in(file, Organisation.class, "Lumen Appliances"));
		organisation.setModelDate(LocalDate.parse(date));
		return this;
	}

	/** Adds a statement to the file. */
	public <T extends ModelElement> T add(Class<T> type, String name) {
		return add(type, name, t -> { });
	}

	/** Adds a statement to the file and says more about it. */
	public <T extends ModelElement> T add(Class<T> type, String name, Consumer<T> says) {
		return in(file, type, name, says);
	}

	/** A part of an owner, put where parts of its kind belong. */
	public static <T extends ModelElement> T in(EObject owner, Class<T> type, String name) {
		return in(owner, type, name, t -> { });
	}

	/** A part of an owner that has no name. */
	public static <T extends ModelElement> T in(EObject owner, Class<T> type, Consumer<T> says) {
		return in(owner, type, null, says);
	}

	/** A part of an owner, put where parts of its kind belong, with more to say about it. */
	@SuppressWarnings("unchecked")
	public static <T extends ModelElement> T in(EObject owner, Class<T> type, String name, Consumer<T> says) {
		T element = type.cast(ModelFactory.eINSTANCE.create((EClass) ModelPackage.eINSTANCE.getEClassifier(type.getSimpleName())));
		if (element instanceof NamedElement named) {
			named.setName(name);
		}
		EReference place = owner.eClass().getEAllContainments().stream().filter(c -> c.getEReferenceType().isSuperTypeOf(element.eClass())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(owner.eClass().getName() + " holds no " + type.getSimpleName()));
		if (place.isMany()) {
			((List<EObject>) owner.eGet(place)).add(element);
		} else {
			owner.eSet(place, element);
		}
		says.accept(element);
		return element;
	}

	/** An amount, as in {@code 95 %}. */
	public static Amount amount(String text) {
		return Amount.valueOf(text);
	}

	/** A front-line role in a team called Customer care. */
	public Role role(String name) {
		return role(name, RoleKind.FRONT_LINE);
	}

	/** A role in a team called Customer care. */
	public Role role(String name, RoleKind kind) {
		team = team == null ? add(Team.class, "CustomerCare") : team;
		return in(team, Role.class, name, r -> r.setKind(kind));
	}

	/** A touchpoint in the only stage of an as-is journey called Own a machine. */
	public Touchpoint touchpoint(String name) {
		return touchpoint(name, t -> { });
	}

	/** A touchpoint in the only stage of an as-is journey called Own a machine, with more to say about it. */
	public Touchpoint touchpoint(String name, Consumer<Touchpoint> says) {
		stage = stage == null ? in(journey("Own a machine", JourneyKind.AS_IS), Stage.class, "Use") : stage;
		return in(stage, Touchpoint.class, name, says);
	}

	/** A journey without stages. */
	public Journey journey(String name, JourneyKind kind) {
		return add(Journey.class, name, j -> j.setKind(kind));
	}

	/** An external standard that binds some roles. */
	public ServiceStandard standard(String name, Role... roles) {
		return standard(name, StandardKind.EXTERNAL, roles);
	}

	/** A standard that binds some roles. */
	public ServiceStandard standard(String name, StandardKind kind, Role... roles) {
		return add(ServiceStandard.class, name, s -> {
			s.setKind(kind);
			s.getRoles().addAll(List.of(roles));
		});
	}

	/** A handoff between two roles. */
	public Handoff handoff(String name, Role from, Role to) {
		return add(Handoff.class, name, h -> {
			h.setProvider(from);
			h.setReceiver(to);
		});
	}

	/** What a rule finds; every gap must stand on an element of the model, point at a feature of it and say something. */
	public List<Gap> gaps(Rule rule) {
		List<Gap> gaps = new ArrayList<>();
		rule.check(view(), gaps::add);
		gaps.forEach(this::isWellFormed);
		return gaps;
	}

	/** The only gap that a rule with a code finds. */
	public Gap only(String code, Rule rule) {
		assertEquals(code, rule.info().code());
		return only(rule);
	}

	/** The only gap that a rule finds. */
	public Gap only(Rule rule) {
		List<Gap> gaps = gaps(rule);
		assertEquals(1, gaps.size(), () -> rule.info().code() + " finds " + gaps.stream().map(Gap::message).toList());
		return gaps.get(0);
	}

	/** Checks that a rule finds nothing. */
	public void silent(Rule rule) {
		assertEquals(List.of(), gaps(rule).stream().map(Gap::message).toList());
	}

	private void isWellFormed(Gap gap) {
		assertTrue(files.stream().anyMatch(f -> f == gap.element() || org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(f, gap.element())), "element of the model");
		gap.feature().ifPresent(f -> assertTrue(hasFeature(gap.element(), f), () -> f.getName() + " is a feature of the element"));
		assertFalse(gap.message().isBlank() || gap.message().contains("null"), gap::message);
		gap.evidence().forEach(e -> assertFalse(e.isBlank() || e.contains("null"), e));
		gap.nextStep().ifPresent(n -> assertFalse(n.isBlank() || n.contains("null"), n));
	}

	private static boolean hasFeature(EObject element, EStructuralFeature feature) {
		return element.eClass().getFeatureID(feature) >= 0;
	}
}
