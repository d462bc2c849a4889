package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.RoleKind;
import org.journeywright.model.StrategyElement;
import org.junit.jupiter.api.Test;

class ElementWithoutOwnerTest {

	private final TestModel model = new TestModel();
	private final StrategyElement element = model.add(StrategyElement.class, "Empowerment");

	@Test
	void elementOfNobodyIsReported() {
		Gap gap = model.only(new ElementWithoutOwner());
		assertEquals(element, gap.element());
		assertEquals("Nobody answers for “Empowerment”.", gap.message());
	}

	@Test
	void ownedElementIsFine() {
		element.setOwner(model.role("CustomerDirector", RoleKind.LEADER));
		model.silent(new ElementWithoutOwner());
	}
}
