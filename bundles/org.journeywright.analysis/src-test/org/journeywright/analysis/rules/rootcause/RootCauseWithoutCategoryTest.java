package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.CauseCategory;
import org.journeywright.model.Issue;
import org.journeywright.model.RootCause;
import org.junit.jupiter.api.Test;

class RootCauseWithoutCategoryTest {

	private final TestModel model = new TestModel();
	private final RootCause cause = in(model.add(Issue.class, "PartNotInStock"), RootCause.class, c -> c.setStatement("Wrong forecast"));

	@Test
	void causeOfNoKindIsReported() {
		Gap gap = model.only(new RootCauseWithoutCategory());
		assertEquals(cause, gap.element());
		assertTrue(gap.message().contains("“Part not in stock”"));
		assertEquals(List.of("The cause: “Wrong forecast”."), gap.evidence());
	}

	@Test
	void causeOfAKindIsFine() {
		cause.setCategory(CauseCategory.PROCESS);
		model.silent(new RootCauseWithoutCategory());
	}
}
