package org.journeywright.analysis.rules.performance;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ServiceStandard;
import org.junit.jupiter.api.Test;

class BehavioursNotCoachedTest {

	private final Rule rule = new BehavioursNotCoached();
	private final TestModel model = new TestModel();
	private final ServiceStandard standard = model.standard("KeepTheDate");
	private final LeadershipPractice practice = model.add(LeadershipPractice.class, "MorningHuddle");

	@Test
	void aStandardOfWhichNothingIsCoachedIsReportedOnce() {
		in(standard, Behaviour.class, "NameTheDate");
		in(standard, Behaviour.class, "CallBeforeItSlips");
		Gap gap = model.only("JW-2203", rule);
		assertEquals(standard, gap.element());
		assertEquals("No leader coaches any behaviour of “Keep the date”.", gap.message());
		assertEquals(List.of("Its behaviours: “Name the date” and “Call before it slips”."), gap.evidence());
		assertEquals(Optional.of(GapSeverity.MAJOR), gap.severity());
	}

	@Test
	void singleBehavioursAreNamed() {
		practice.getCoaches().add(in(standard, Behaviour.class, "NameTheDate"));
		in(standard, Behaviour.class, "CallBeforeItSlips");
		Gap gap = model.only(rule);
		assertEquals("No leader coaches “Call before it slips” of “Keep the date”.", gap.message());
		assertEquals(List.of("1 of its 2 behaviours are coached."), gap.evidence());
		assertEquals(Optional.empty(), gap.severity());
	}

	@Test
	void coachingAllOfThemOrHavingNoneIsFine() {
		practice.getCoaches().add(in(standard, Behaviour.class, "NameTheDate"));
		model.standard("InvoiceInPlainSight");
		model.silent(rule);
	}
}
