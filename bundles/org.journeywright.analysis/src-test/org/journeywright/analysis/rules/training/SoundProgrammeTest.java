package org.journeywright.analysis.rules.training;

import org.junit.jupiter.api.Test;

class SoundProgrammeTest extends SoundProgramme {

	@Test
	void rulesFindNothingToMendInASoundProgramme() {
		TrainingRules.all().forEach(model::silent);
	}
}
