package org.journeywright.analysis.rules.standards;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.junit.jupiter.api.Test;

class BehaviourWithoutExamplesTest {

	private final Rule rule = new BehaviourWithoutExamples();
	private final TestModel model = new TestModel();
	private final Behaviour behaviour = in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate");

	@Test
	void noExampleAtAllIsMajor() {
		Gap gap = model.only("JW-2104", rule);
		assertEquals(behaviour, gap.element());
		assertEquals("“Name the date” has no example at all.", gap.message());
		assertEquals(Optional.empty(), gap.severity());
		assertEquals(GapSeverity.MAJOR, rule.info().severity());
	}

	@Test
	void oneSideMissingIsMinor() {
		behaviour.getLooksLike().add("On Tuesday at ten");
		Gap gap = model.only(rule);
		assertEquals("“Name the date” has no example of what it does not look like.", gap.message());
		assertEquals(Optional.of(GapSeverity.MINOR), gap.severity());
		behaviour.getLooksLike().clear();
		behaviour.getDoesNotLookLike().add("Soon");
		assertEquals("“Name the date” has no example of what it looks like.", model.only(rule).message());
	}

	@Test
	void bothSidesAreEnough() {
		behaviour.getLooksLike().add("On Tuesday at ten");
		behaviour.getDoesNotLookLike().add("Soon");
		model.silent(rule);
	}
}
