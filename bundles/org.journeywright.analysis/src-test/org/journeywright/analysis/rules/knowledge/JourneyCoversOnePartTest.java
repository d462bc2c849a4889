package org.journeywright.analysis.rules.knowledge;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class JourneyCoversOnePartTest {

	private final Rule rule = new JourneyCoversOnePart();
	private final TestModel model = new TestModel();
	private final Journey journey = model.journey("Own a machine", JourneyKind.AS_IS);

	@Test
	void oneStageIsOnePart() {
		in(in(journey, Stage.class, "Repair"), Touchpoint.class, "Call");
		in(journey, Stage.class, "Renew");
		Gap gap = model.only("JW-2009", rule);
		assertEquals(journey, gap.element());
		assertEquals("“Own a machine” covers one stage only, “Repair”.", gap.message());
	}

	@Test
	void aJourneyWithoutTouchpointsHasNotBegun() {
		assertEquals("“Own a machine” has no touchpoints yet.", model.only(rule).message());
	}

	@Test
	void twoStagesAndPlansAreFine() {
		in(in(journey, Stage.class, "Repair"), Touchpoint.class, "Call");
		in(in(journey, Stage.class, "Renew"), Touchpoint.class, "Review");
		model.journey("Tomorrow", JourneyKind.TO_BE);
		model.silent(rule);
	}
}
