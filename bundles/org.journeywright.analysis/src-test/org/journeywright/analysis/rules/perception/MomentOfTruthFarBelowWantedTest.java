package org.journeywright.analysis.rules.perception;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.RootCause;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class MomentOfTruthFarBelowWantedTest {

	private final Rule rule = new MomentOfTruthFarBelowWanted();
	private final TestModel model = new TestModel();
	private final Touchpoint delay = model.touchpoint("LearnOfADelay", t -> {
		t.setMomentOfTruth(true);
		t.setEmotionNow(-4);
		t.setEmotionWanted(0);
	});
	private final Issue issue = model.add(Issue.class, "MissedDate", i -> i.getTouchpoints().add(delay));
	private final Initiative initiative = model.add(Initiative.class, "LivePlan");

	@Test
	void aLostMomentOfTruthIsReportedWithItsIssues() {
		Gap gap = model.only("JW-2401", rule);
		assertEquals(delay, gap.element());
		assertEquals("“Learn of a delay” is a moment of truth that leaves customers at -4 where 0 is wanted, and nobody works on it.", gap.message());
		assertEquals(List.of("What goes wrong there: “Missed date”."), gap.evidence());
		assertEquals(ModelPackage.Literals.TOUCHPOINT__EMOTION_NOW, gap.feature().orElseThrow());
	}

	@Test
	void addressingTheTouchpointItsIssueItsCauseOrItsHandoffIsWork() {
		initiative.getAddresses().add(delay);
		model.silent(rule);
		initiative.getAddresses().clear();
		initiative.getAddresses().add(issue);
		model.silent(rule);
		initiative.getAddresses().clear();
		RootCause cause = in(issue, RootCause.class, c -> c.getRemedies().add(initiative));
		model.silent(rule);
		cause.getRemedies().clear();
		Role planner = model.role("Planner", RoleKind.INTERNAL);
		Handoff handoff = model.handoff("Date", planner, planner);
		handoff.getSupports().add(delay);
		initiative.getAddresses().add(handoff);
		model.silent(rule);
	}

	@Test
	void whatIsStoppedOrDoneIsNoWorkAnyMore() {
		initiative.getAddresses().add(delay);
		initiative.setStatus(InitiativeStatus.STOPPED);
		model.only(rule);
		initiative.setStatus(InitiativeStatus.DONE);
		model.only(rule);
	}

	@Test
	void threePointsOtherTouchpointsAndUnknownFeelingsAreNotForThisRule() {
		delay.setEmotionNow(-3);
		model.silent(rule);
		delay.setEmotionNow(null);
		model.silent(rule);
		delay.setEmotionNow(-5);
		delay.setMomentOfTruth(false);
		model.silent(rule);
	}
}
