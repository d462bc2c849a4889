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

class StageWithoutTouchpointTest {

	private final Rule rule = new StageWithoutTouchpoint();
	private final TestModel model = new TestModel();
	private final Journey journey = model.journey("Own a machine", JourneyKind.AS_IS);

	@Test
	void anEmptyStageAmongOthersIsReported() {
		in(in(journey, Stage.class, "Repair"), Touchpoint.class, "Call");
		Stage renew = in(journey, Stage.class, "Renew");
		Gap gap = model.only("JW-2010", rule);
		assertEquals(renew, gap.element());
		assertEquals("Where customers meet us in the stage “Renew” of “Own a machine” has not been looked at.", gap.message());
	}

	@Test
	void aJourneyThatIsEmptyAltogetherIsNotForThisRule() {
		in(journey, Stage.class, "Repair");
		in(journey, Stage.class, "Renew");
		model.silent(rule);
	}
}
