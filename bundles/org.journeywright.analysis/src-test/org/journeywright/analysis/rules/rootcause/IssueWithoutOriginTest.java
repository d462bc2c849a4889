package org.journeywright.analysis.rules.rootcause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.CauseOrigin;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class IssueWithoutOriginTest {

	private final TestModel model = new TestModel();
	private final Issue issue = model.add(Issue.class, "PartNotInStock");

	@Test
	void issueOfUnknownOriginIsReported() {
		Gap gap = model.only(new IssueWithoutOrigin());
		assertEquals(issue, gap.element());
		assertEquals(Optional.of(Literals.ISSUE__CAUSE), gap.feature());
		assertTrue(gap.message().contains("“Part not in stock”"));
	}

	@Test
	void issueCausedByBadLuckIsFine() {
		issue.setCause(CauseOrigin.LUCK);
		model.silent(new IssueWithoutOrigin());
	}
}
