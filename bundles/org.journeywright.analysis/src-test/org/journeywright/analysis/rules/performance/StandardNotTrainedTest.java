package org.journeywright.analysis.rules.performance;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.KnowledgeCheck;
import org.journeywright.model.ObserveBehaviour;
import org.journeywright.model.Phase;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.ReflectOnStory;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.model.WowMoment;
import org.junit.jupiter.api.Test;

class StandardNotTrainedTest {

	private final Rule rule = new StandardNotTrained();
	private final TestModel model = new TestModel();
	private final Role desk = model.role("ServiceDesk");
	private final Role sales = model.role("SalesAdvisor");
	private final ServiceStandard standard = model.standard("KeepTheDate", desk, sales);
	private final Behaviour behaviour = in(standard, Behaviour.class, "NameTheDate");

	private TrainingModule module(Role audience) {
		TrainingProgramme programme = model.add(TrainingProgramme.class, "FirstYear", p -> p.getAudience().add(audience));
		return in(in(programme, Phase.class, "First weeks"), TrainingModule.class, "Basics");
	}

	@Test
	void aStandardInNoProgrammeIsReported() {
		in(module(desk), KnowledgeCheck.class, c -> c.setQuestion("What now?"));
		Gap gap = model.only("JW-2201", rule);
		assertEquals(standard, gap.element());
		assertEquals("No programme trains “Keep the date”.", gap.message());
		assertEquals(List.of("It binds “Service desk” and “Sales advisor”.", "In no programme at all: “Sales advisor”."), gap.evidence());
	}

	@Test
	void aProgrammeForOtherRolesDoesNotTrainIt() {
		in(module(model.role("Planner")), ReadStandard.class, r -> r.setStandard(standard));
		model.only(rule);
	}

	@Test
	void aProgrammeWithoutActivitiesIsFilledFromTheStandardsOfItsAudience() {
		model.add(TrainingProgramme.class, "FirstYear").getAudience().add(desk);
		model.silent(rule);
	}

	@Test
	void readingPlayingObservingCheckingAndReflectingTrainIt() {
		List<Consumer<TrainingModule>> ways = List.of(m -> in(m, ReadStandard.class, r -> r.setStandard(standard)),
				m -> in(m, PlayScenario.class, p -> p.setScenario(model.add(Scenario.class, "Call", s -> s.getExercises().add(behaviour)))),
				m -> in(m, ObserveBehaviour.class, o -> o.getBehaviours().add(behaviour)),
				m -> in(m, KnowledgeCheck.class, c -> c.getBehaviours().add(behaviour)),
				m -> in(m, ReflectOnStory.class, r -> r.setStory(model.add(WowMoment.class, "Wake", w -> w.getShows().add(behaviour)))));
		for (Consumer<TrainingModule> way : ways) {
			TrainingModule module = module(desk);
			way.accept(module);
			model.silent(rule);
			module.getActivities().clear();
			in(module, KnowledgeCheck.class, c -> c.setQuestion("Something else?"));
			model.only(rule);
		}
	}

	@Test
	void aStandardWithoutBehavioursWhoseRolesAreInNoProgrammeIsReported() {
		standard.getBehaviours().clear();
		Gap gap = model.only(rule);
		assertEquals(List.of("It binds “Service desk” and “Sales advisor”.", "In no programme at all: “Service desk” and “Sales advisor”."), gap.evidence());
		assertEquals("State its behaviours first, then give its roles a programme that shows and practises them.", gap.nextStep().orElseThrow());
	}

	@Test
	void standardsWithoutBehavioursOrRolesHaveRulesOfTheirOwn() {
		in(module(desk), KnowledgeCheck.class, c -> c.setQuestion("What now?"));
		standard.getBehaviours().clear();
		in(model.standard("OwnIt"), Behaviour.class, "GiveYourName");
		model.silent(rule);
	}
}
