package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.junit.jupiter.api.Test;

class HandoffsInCircleTest {

	private final Rule rule = new HandoffsInCircle();
	private final TestModel model = new TestModel();
	private final Role desk = model.role("Service desk");

	@Test
	void handoffsThatFeedEachOtherAreReportedOnce() {
		Handoff one = model.handoff("Order", desk, desk);
		Handoff two = model.handoff("Plan", desk, desk);
		Handoff three = model.handoff("Notice", desk, desk);
		two.getFeeds().add(three);
		three.getFeeds().add(one);
		one.getFeeds().add(two);
		Gap gap = model.only("JW-1007", rule);
		assertEquals(one, gap.element());
		assertEquals("“Order”, “Plan” and “Notice” feed each other in a circle, so none of them could start.", gap.message());
		assertEquals(ModelPackage.Literals.HANDOFF__FEEDS, gap.feature().orElseThrow());
	}

	@Test
	void aHandoffThatFeedsItselfIsReported() {
		Handoff order = model.handoff("Order", desk, desk);
		order.getFeeds().add(order);
		assertEquals("“Order” feeds itself, so it could never start.", model.only(rule).message());
	}

	@Test
	void twoCirclesAreTwoGaps() {
		for (String name : List.of("Order", "Plan")) {
			Handoff handoff = model.handoff(name, desk, desk);
			handoff.getFeeds().add(handoff);
		}
		assertEquals(List.of("Order", "Plan"), model.gaps(rule).stream().map(g -> ((Handoff) g.element()).getName()).toList());
	}

	@Test
	void aDiamondIsNoCircle() {
		Handoff end = model.handoff("End", desk, desk);
		Handoff start = model.handoff("Start", desk, desk);
		for (String way : List.of("Left", "Right")) {
			Handoff middle = model.handoff(way, desk, desk);
			start.getFeeds().add(middle);
			middle.getFeeds().add(end);
		}
		model.silent(rule);
	}

	@Test
	void aChainOfTenThousandIsFollowedToItsEnd() {
		Handoff last = model.handoff("H0", desk, desk);
		Handoff first = last;
		for (int i = 1; i < 10_000; i++) {
			Handoff next = model.handoff("H" + i, desk, desk);
			next.getFeeds().add(first);
			first = next;
		}
		model.silent(rule);
		last.getFeeds().add(first);
		assertTrue(model.only(rule).message().contains("and 9995 more"));
	}
}
