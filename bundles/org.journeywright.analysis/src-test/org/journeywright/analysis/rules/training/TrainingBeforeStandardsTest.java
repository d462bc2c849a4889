package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class TrainingBeforeStandardsTest extends SoundProgramme {

	@Test
	void roleWithoutStandardsInTheAudienceIsReported() {
		programme.getAudience().add(model.role("Warehouse", RoleKind.INTERNAL));
		Gap gap = model.only(new TrainingBeforeStandards());
		assertEquals(programme, gap.element());
		assertTrue(gap.message().contains("“Warehouse”") && !gap.message().contains("“Service desk”"), gap.message());
		assertEquals(List.of("1 role of 2 in the audience without a standard."), gap.evidence());
	}

	@Test
	void standardThatBindsTheRoleThroughABehaviourIsEnough() {
		Role warehouse = model.role("Warehouse", RoleKind.INTERNAL);
		programme.getAudience().add(warehouse);
		behaviour.getRoles().add(warehouse);
		model.silent(new TrainingBeforeStandards());
	}

	@Test
	void leaderWhoLearnsBesideTheirPeopleNeedsNoStandard() {
		programme.getAudience().add(model.role("Service lead", RoleKind.LEADER));
		model.silent(new TrainingBeforeStandards());
	}

	@Test
	void programmeForLeadersAloneNeedsStandardsForThem() {
		programme.getAudience().clear();
		programme.getAudience().add(model.role("Service lead", RoleKind.LEADER));
		assertTrue(model.only(new TrainingBeforeStandards()).message().contains("“Service lead”"));
	}
}
