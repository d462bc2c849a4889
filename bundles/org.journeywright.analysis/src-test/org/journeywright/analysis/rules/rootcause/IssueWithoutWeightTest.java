package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class IssueWithoutWeightTest {

	private final TestModel model = new TestModel();
	private final Issue issue = model.add(Issue.class, "PartNotInStock");

	@Test
	void issueWithoutBothFiguresIsReportedAtTheFrequency() {
		Gap gap = model.only(new IssueWithoutWeight());
		assertEquals(issue, gap.element());
		assertEquals(Optional.of(Literals.ISSUE__FREQUENCY), gap.feature());
		assertTrue(gap.message().contains("how often it happens or how bad it is"), gap.message());
	}

	@Test
	void issueWithoutSeverityIsReportedThere() {
		issue.setFrequency(amount("31 %"));
		Gap gap = model.only(new IssueWithoutWeight());
		assertEquals(Optional.of(Literals.ISSUE__SEVERITY), gap.feature());
		assertEquals(List.of("It happens in 31 % of contacts."), gap.evidence());
	}

	@Test
	void issueWithoutFrequencyIsReportedWithItsSeverity() {
		issue.setSeverity(4);
		assertEquals(List.of("Its severity is 4 of 5."), model.only(new IssueWithoutWeight()).evidence());
	}

	@Test
	void issueThatNeverHappensHasAWeight() {
		issue.setFrequency(amount("0 %"));
		issue.setSeverity(4);
		model.silent(new IssueWithoutWeight());
	}
}
