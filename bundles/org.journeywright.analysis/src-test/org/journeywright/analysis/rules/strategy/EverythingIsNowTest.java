package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Organisation;
import org.junit.jupiter.api.Test;

class EverythingIsNowTest {

	private final TestModel model = new TestModel();

	@Test
	void roadmapInWhichAllIsForNowIsOneGapOfTheOrganisation() {
		Organisation lumen = model.add(Organisation.class, "Lumen Appliances");
		initiatives(Horizon.NOW, 5);
		initiatives(Horizon.NEXT, 2);
		Gap gap = model.only(new EverythingIsNow());
		assertEquals(lumen, gap.element());
		assertEquals("5 of 7 initiatives are for now, so none of them comes first.", gap.message());
		assertTrue(gap.evidence().getFirst().contains("“Now 0”"), gap.evidence().getFirst());
	}

	@Test
	void withoutAnOrganisationTheFirstInitiativeIsPointedAt() {
		initiatives(Horizon.NOW, 5);
		assertEquals(model.view().all(Initiative.class).getFirst(), model.only(new EverythingIsNow()).element());
	}

	@Test
	void twoInThreeAreFine() {
		initiatives(Horizon.NOW, 4);
		initiatives(Horizon.LATER, 2);
		model.silent(new EverythingIsNow());
	}

	@Test
	void fewOrFinishedInitiativesAreFine() {
		initiatives(Horizon.NOW, 4);
		model.silent(new EverythingIsNow());
		model.add(Initiative.class, "Done", i -> {
			i.setHorizon(Horizon.NOW);
			i.setStatus(InitiativeStatus.DONE);
		});
		model.silent(new EverythingIsNow());
	}

	private void initiatives(Horizon horizon, int number) {
		for (int i = 0; i < number; i++) {
			model.add(Initiative.class, (horizon == Horizon.NOW ? "Now " : "Other ") + i, it -> it.setHorizon(horizon));
		}
	}
}
