package org.journeywright.analysis.rules.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class LeaderWithoutPracticeTest {

	private final TestModel model = new TestModel();
	private final Role lead = model.role("ServiceLead", RoleKind.LEADER);

	@Test
	void leaderOfTheFrontLineWithoutAPracticeIsAMajorGap() {
		model.role("ServiceDesk").setReportsTo(lead);
		Gap gap = model.only(new LeaderWithoutPractice());
		assertEquals(lead, gap.element());
		assertEquals(Optional.of(GapSeverity.MAJOR), gap.severity());
		assertEquals(List.of("Meeting customers and reporting here: “Service desk”."), gap.evidence());
	}

	@Test
	void leaderOfColleaguesWithoutAPracticeIsAMinorGap() {
		model.role("Warehouse", RoleKind.INTERNAL).setReportsTo(lead);
		Gap gap = model.only(new LeaderWithoutPractice());
		assertTrue(gap.severity().isEmpty());
		assertEquals(List.of("Reporting here: “Warehouse”."), gap.evidence());
	}

	@Test
	void leaderOfNobodyIsReportedWithoutEvidence() {
		assertEquals(List.of(), model.only(new LeaderWithoutPractice()).evidence());
	}

	@Test
	void leaderWithAPracticeIsFine() {
		model.add(LeadershipPractice.class, "HourAtTheDesk", p -> p.getLeaders().add(lead));
		model.silent(new LeaderWithoutPractice());
	}
}
