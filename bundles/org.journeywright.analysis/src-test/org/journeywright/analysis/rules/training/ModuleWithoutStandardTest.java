package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.KnowledgeCheck;
import org.journeywright.model.ObserveBehaviour;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.ReflectOnStory;
import org.journeywright.model.Scenario;
import org.journeywright.model.WowMoment;
import org.junit.jupiter.api.Test;

class ModuleWithoutStandardTest extends SoundProgramme {

	@Test
	void moduleWithoutABehaviourIsReported() {
		in(basics, KnowledgeCheck.class, c -> c.setQuestion("Which year were we founded in?"));
		Gap gap = model.only(new ModuleWithoutStandard());
		assertEquals(basics, gap.element());
		assertEquals("The module “Basics” of “First hundred calls” trains no standard.", gap.message());
		assertEquals(List.of("Its activity is tied to no behaviour."), gap.evidence());
	}

	@Test
	void scenariosAndStoriesWithoutBehavioursDoNotCount() {
		in(basics, PlayScenario.class, p -> p.setScenario(model.add(Scenario.class, "Talk")));
		in(basics, ReflectOnStory.class, r -> r.setStory(model.add(WowMoment.class, "Wake")));
		in(basics, ObserveBehaviour.class, o -> { });
		assertEquals(List.of("None of its 3 activities is tied to a behaviour."), model.only(new ModuleWithoutStandard()).evidence());
	}

	@Test
	void oneActivityAboutAStandardIsEnough() {
		in(basics, KnowledgeCheck.class, c -> c.setQuestion("Which year were we founded in?"));
		in(basics, ReadStandard.class, r -> r.setStandard(standard));
		in(issues, PlayScenario.class, p -> p.setScenario(model.add(Scenario.class, "Talk", s -> s.getExercises().add(behaviour))));
		in(wow, ReflectOnStory.class, r -> r.setStory(model.add(WowMoment.class, "Wake", w -> w.getShows().add(behaviour))));
		model.silent(new ModuleWithoutStandard());
	}
}
