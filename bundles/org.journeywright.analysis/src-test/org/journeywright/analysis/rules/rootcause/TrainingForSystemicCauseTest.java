package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.CauseCategory;
import org.journeywright.model.CauseOrigin;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.RootCause;
import org.journeywright.model.Scenario;
import org.junit.jupiter.api.Test;

class TrainingForSystemicCauseTest {

	private final TestModel model = new TestModel();
	private final Issue issue = model.add(Issue.class, "PartNotInStock", i -> i.setCause(CauseOrigin.COMPANY));
	private final RootCause cause = in(issue, RootCause.class, c -> {
		c.setSystemic(true);
		c.setCategory(CauseCategory.PROCESS);
		c.setStatement("Wrong forecast");
	});
	private final Scenario scenario = model.add(Scenario.class, "TheThirdCall", s -> s.getIssues().add(issue));

	@Test
	void systemicCauseThatOnlyScenariosAnswerIsReported() {
		Gap gap = model.only(new TrainingForSystemicCause());
		assertEquals(issue, gap.element());
		assertTrue(gap.message().startsWith("Our own process causes “Part not in stock”"), gap.message());
		assertTrue(gap.evidence().getFirst().contains("“The third call”"));
		assertEquals("Systemic: “Wrong forecast”.", gap.evidence().getLast());
	}

	@Test
	void anInitiativeThatRemovesTheCauseOrAddressesTheIssueIsEnough() {
		Initiative initiative = model.add(Initiative.class, "NewForecast");
		cause.getRemedies().add(initiative);
		model.silent(new TrainingForSystemicCause());
		cause.getRemedies().clear();
		initiative.getAddresses().add(issue);
		model.silent(new TrainingForSystemicCause());
	}

	@Test
	void trainingIsTheRightAnswerToWhatPeopleDo() {
		cause.setCategory(CauseCategory.PEOPLE);
		model.silent(new TrainingForSystemicCause());
	}

	@Test
	void oneEventIsNoSystem() {
		cause.setSystemic(false);
		model.silent(new TrainingForSystemicCause());
	}

	@Test
	void issueOfCustomersAndIssueWithoutTrainingAreLeftToOtherRules() {
		issue.setCause(CauseOrigin.CUSTOMER);
		model.silent(new TrainingForSystemicCause());
		issue.setCause(CauseOrigin.COMPANY);
		scenario.getIssues().clear();
		model.silent(new TrainingForSystemicCause());
	}
}
