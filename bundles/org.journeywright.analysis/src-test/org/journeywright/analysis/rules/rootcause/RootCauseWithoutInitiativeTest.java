package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Issue;
import org.journeywright.model.RootCause;
import org.junit.jupiter.api.Test;

class RootCauseWithoutInitiativeTest {

	private final TestModel model = new TestModel();
	private final Issue issue = model.add(Issue.class, "PartNotInStock");
	private final RootCause cause = in(issue, RootCause.class, c -> c.setStatement("The forecast follows sales, not machines at work"));

	@Test
	void causeThatNobodyRemovesIsReportedInItsOwnWords() {
		Gap gap = model.only(new RootCauseWithoutInitiative());
		assertEquals(cause, gap.element());
		assertTrue(gap.message().contains("“Part not in stock”"), gap.message());
		assertEquals(List.of("The cause: “The forecast follows sales, not machines at work”."), gap.evidence());
	}

	@Test
	void causeWithoutAStatementIsToldByItsLastWhyOrItsIssue() {
		cause.setStatement(null);
		assertEquals("The cause: The root cause of “Part not in stock”.", model.only(new RootCauseWithoutInitiative()).evidence().getFirst());
		cause.getWhys().addAll(List.of("No stock", "Wrong forecast"));
		assertEquals("The cause: “Wrong forecast”.", model.only(new RootCauseWithoutInitiative()).evidence().getFirst());
	}

	@Test
	void stoppedInitiativeRemovesNothing() {
		cause.getRemedies().add(model.add(Initiative.class, "NewForecast", i -> i.setStatus(InitiativeStatus.STOPPED)));
		assertEquals("“New forecast” would have removed it, and was stopped.", model.only(new RootCauseWithoutInitiative()).evidence().getLast());
	}

	@Test
	void causeThatAnInitiativeRemovesIsFine() {
		cause.getRemedies().add(model.add(Initiative.class, "NewForecast", i -> i.setStatus(InitiativeStatus.DONE)));
		model.silent(new RootCauseWithoutInitiative());
	}
}
