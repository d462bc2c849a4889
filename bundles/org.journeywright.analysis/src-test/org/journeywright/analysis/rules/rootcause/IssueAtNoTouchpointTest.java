package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Issue;
import org.junit.jupiter.api.Test;

class IssueAtNoTouchpointTest {

	private final TestModel model = new TestModel();
	private final Issue issue = model.add(Issue.class, "PartNotInStock");

	@Test
	void issueThatHappensNowhereIsReported() {
		issue.setFrequency(amount("31 %"));
		issue.setSeverity(4);
		Gap gap = model.only(new IssueAtNoTouchpoint());
		assertEquals(issue, gap.element());
		assertEquals(List.of("It happens in 31 % of contacts, with severity 4 of 5."), gap.evidence());
	}

	@Test
	void issueWithoutFiguresIsReportedWithoutEvidence() {
		assertEquals(List.of(), model.only(new IssueAtNoTouchpoint()).evidence());
	}

	@Test
	void issueAtATouchpointIsFine() {
		issue.getTouchpoints().add(model.touchpoint("ReportAFault"));
		model.silent(new IssueAtNoTouchpoint());
	}
}
