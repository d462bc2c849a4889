package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ModuleKind;
import org.journeywright.model.TrainingModule;
import org.junit.jupiter.api.Test;

class WrongBookEndOrderTest extends SoundProgramme {

	@Test
	void basicsAfterIssuesAreReportedAcrossPhases() {
		basics.setKind(ModuleKind.ISSUES);
		issues.setKind(ModuleKind.BASICS);
		Gap gap = model.only(new WrongBookEndOrder());
		assertEquals(issues, gap.element());
		assertEquals("In “First hundred calls” the module “Hard calls” (basics) comes after “Basics” (issues).", gap.message());
	}

	@Test
	void issuesAfterWowAreReported() {
		TrainingModule late = module(onTheJob, "OneMore", ModuleKind.ISSUES);
		assertEquals(late, model.only(new WrongBookEndOrder()).element());
	}

	@Test
	void severalModulesOfAKindAndAProgrammeWithoutModulesAreFine() {
		onTheJob.getItems().move(1, in(onTheJob, TrainingModule.class, "MoreIssues", m -> m.setKind(ModuleKind.ISSUES)));
		model.silent(new WrongBookEndOrder());
		programme.getPhases().clear();
		model.silent(new WrongBookEndOrder());
	}
}
