package org.journeywright.analysis.rules.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class PracticeLedByNonLeaderTest {

	private final TestModel model = new TestModel();
	private final LeadershipPractice practice = model.add(LeadershipPractice.class, "HourAtTheDesk");

	@Test
	void practiceLeftToTheFrontLineIsReported() {
		practice.getLeaders().add(model.role("ServiceDesk"));
		Gap gap = model.only(new PracticeLedByNonLeader());
		assertEquals("“Hour at the desk” is left to “Service desk”, and no leader takes part.", gap.message());
		assertEquals(List.of("1 role of 1 named here leads nobody."), gap.evidence());
	}

	@Test
	void helperBesideALeaderIsReportedWithoutSayingThatLeadersAreMissing() {
		practice.getLeaders().add(model.role("ServiceLead", RoleKind.LEADER));
		practice.getLeaders().add(model.role("Trainer", RoleKind.INTERNAL));
		assertFalse(model.only(new PracticeLedByNonLeader()).message().contains("no leader"));
	}

	@Test
	void practiceOfLeadersIsFine() {
		practice.getLeaders().add(model.role("ServiceLead", RoleKind.LEADER));
		model.silent(new PracticeLedByNonLeader());
	}

	@Test
	void practiceOfNobodyIsLeftToAnotherRule() {
		model.silent(new PracticeLedByNonLeader());
	}
}
