package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ModuleKind;
import org.junit.jupiter.api.Test;

class MissingComfortCheckTest extends SoundProgramme {

	@Test
	void issuesStraightAfterBasicsAreReported() {
		fortnight.getItems().remove(check);
		Gap gap = model.only(new MissingComfortCheck());
		assertEquals(issues, gap.element());
		assertTrue(gap.message().contains("from “Basics” straight into “Hard calls”"), gap.message());
	}

	@Test
	void checkBeforeTheBasicsOrAfterTheIssuesDoesNotCount() {
		fortnight.getItems().move(0, check);
		model.only(new MissingComfortCheck());
		onTheJob.getItems().add(check);
		model.only(new MissingComfortCheck());
	}

	@Test
	void programmeWithoutBasicsOrWithoutIssuesNeedsNone() {
		fortnight.getItems().clear();
		model.silent(new MissingComfortCheck());
		issues.setKind(ModuleKind.BASICS);
		model.silent(new MissingComfortCheck());
	}

	@Test
	void checkBetweenIsFine() {
		model.silent(new MissingComfortCheck());
	}
}
