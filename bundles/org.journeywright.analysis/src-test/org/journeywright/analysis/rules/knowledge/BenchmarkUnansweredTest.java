package org.journeywright.analysis.rules.knowledge;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Benchmark;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class BenchmarkUnansweredTest {

	private final Rule rule = new BenchmarkUnanswered();
	private final TestModel model = new TestModel();
	private final Touchpoint order = model.touchpoint("AskWhereTheOrderIs");
	private final Touchpoint delivery = model.touchpoint("TakeDelivery");
	private final Benchmark benchmark = model.add(Benchmark.class, "WatchTheParcel", b -> b.setCompany("Parcel carriers"));

	@Test
	void anExpectationThatNoStandardAnswersIsReported() {
		benchmark.getTouchpoints().addAll(List.of(order, delivery));
		benchmark.getExpectations().add("I can see where it is");
		Gap gap = model.only("JW-2006", rule);
		assertEquals(benchmark, gap.element());
		assertEquals("Customers compare us with “Parcel carriers” at “Ask where the order is” and “Take delivery”, and no standard applies there.",
				gap.message());
		assertEquals(List.of("They have come to expect: “I can see where it is”."), gap.evidence());
	}

	@Test
	void aStandardAtOneOfTheTouchpointsIsAnAnswer() {
		benchmark.getTouchpoints().addAll(List.of(order, delivery));
		delivery.getStandards().add(model.standard("KeepTheDate"));
		model.silent(rule);
	}

	@Test
	void benchmarksWithoutTouchpointOfTodayAreNotForThisRule() {
		benchmark.getTouchpoints().add(in(in(model.journey("Tomorrow", JourneyKind.TO_BE), Stage.class, "Use"), Touchpoint.class, "Call"));
		model.silent(rule);
	}
}
