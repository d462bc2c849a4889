package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Issue;
import org.journeywright.model.RootCause;
import org.junit.jupiter.api.Test;

class ShortChainOfWhysTest {

	private final TestModel model = new TestModel();
	private final RootCause cause = in(model.add(Issue.class, "PartNotInStock"), RootCause.class, c -> { });

	@Test
	void twoWhysAreTooFew() {
		cause.getWhys().addAll(List.of("No stock", "Wrong forecast", " "));
		Gap gap = model.only(new ShortChainOfWhys());
		assertEquals(cause, gap.element());
		assertTrue(gap.message().startsWith("Why was asked only twice about “Part not in stock”"), gap.message());
		assertEquals(List.of("The last answer: “Wrong forecast”."), gap.evidence());
	}

	@Test
	void noWhyAtAllIsReported() {
		Gap gap = model.only(new ShortChainOfWhys());
		assertTrue(gap.message().startsWith("Nobody is known to have asked why"), gap.message());
		assertEquals(List.of(), gap.evidence());
	}

	@Test
	void threeWhysAreEnough() {
		cause.getWhys().addAll(List.of("No stock", "Wrong forecast", "Nobody counts machines at work"));
		model.silent(new ShortChainOfWhys());
	}
}
