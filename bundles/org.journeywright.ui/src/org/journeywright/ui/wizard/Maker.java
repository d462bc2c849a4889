package org.journeywright.ui.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Journey;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Phase;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Stage;
import org.journeywright.model.Team;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.ui.form.content.NameStyle;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.scenario.model.NewParts;

/** Makes the element that a wizard asked for, with what is in it from the start. Names are written as others of their kind are. Belongs to the model's thread. */
final class Maker {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private final LiveModel live;
	private final Map<EStructuralFeature, List<Object>> said;

	Maker(LiveModel live, Map<EStructuralFeature, List<Object>> said) {
		this.live = live;
		this.said = said;
	}

	/** The element under the name that it is to have. */
	NamedElement make(NewKind kind, String name) {
		NamedElement element = (NamedElement) EcoreUtil.create(kind.type());
		said.forEach((feature, values) -> {
			if (!Extra.is(feature)) {
				set(element, feature, values.stream().map(this::real).toList());
			}
		});
		element.setName(name);
		begin(element);
		return element;
	}

	@SuppressWarnings("unchecked")
	private static void set(EObject element, EStructuralFeature feature, List<Object> values) {
		if (feature.isMany()) {
			((List<Object>) element.eGet(feature)).addAll(values);
		} else {
			element.eSet(feature, values.get(0));
		}
	}

	private Object real(Object value) {
		return value instanceof Target target ? element(target) : value;
	}

	private EObject element(Target target) {
		return live.element(target.identity()).orElseThrow(() -> new EditRefusedException("“" + target.caption() + "” is no longer in the model. Choose another."));
	}

	private void begin(NamedElement element) {
		switch (element) {
			case Journey journey -> lines(Extra.STAGES).forEach(name -> journey.getStages().add(named(FACTORY.createStage(), style(Stage.class, name))));
			case Team team -> lines(Extra.ROLES).forEach(name -> team.getRoles().add(named(FACTORY.createRole(), style(Role.class, name))));
			case ServiceStandard standard -> text(Extra.BEHAVIOUR).ifPresent(words -> standard.getBehaviours().add(behaviour(words)));
			case Scenario scenario -> NewParts.begin(scenario);
			case TrainingProgramme programme -> phase().ifPresent(programme.getPhases()::add);
			default -> {
				// Everything else begins with its own words.
			}
		}
	}

	private static <E extends NamedElement> E named(E element, String name) {
		element.setName(name);
		return element;
	}

	private Behaviour behaviour(String words) {
		Behaviour behaviour = named(FACTORY.createBehaviour(), style(Behaviour.class, ShortName.of(words)));
		behaviour.setWording(words);
		return behaviour;
	}

	private Optional<Phase> phase() {
		List<Object> scenarios = said.getOrDefault(Extra.SCENARIOS, List.of());
		Optional<String> rhythm = text(Extra.RHYTHM);
		if (scenarios.isEmpty() && rhythm.isEmpty()) {
			return Optional.empty();
		}
		Phase phase = named(FACTORY.createPhase(), "First phase");
		rhythm.ifPresent(phase::setWhen);
		if (!scenarios.isEmpty()) {
			TrainingModule module = named(FACTORY.createTrainingModule(), "Practice");
			scenarios.forEach(s -> module.getActivities().add(play((Scenario) real(s))));
			phase.getItems().add(module);
		}
		return Optional.of(phase);
	}

	private static PlayScenario play(Scenario scenario) {
		PlayScenario play = FACTORY.createPlayScenario();
		play.setScenario(scenario);
		return play;
	}

	private Optional<String> text(EStructuralFeature feature) {
		return said.getOrDefault(feature, List.of()).stream().map(String.class::cast).map(String::strip).filter(t -> !t.isEmpty()).findFirst();
	}

	private List<String> lines(EStructuralFeature feature) {
		return text(feature).stream().flatMap(String::lines).map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
	}

	private String style(Class<? extends NamedElement> type, String typed) {
		Stream<String> others = live.model().stream().flatMap(f -> f.getElements().stream()).flatMap(e -> e.eContents().stream()).filter(type::isInstance)
				.map(e -> ((NamedElement) e).getName()).filter(n -> n != null);
		return NameStyle.like(others.findFirst().orElse(""), typed);
	}
}
