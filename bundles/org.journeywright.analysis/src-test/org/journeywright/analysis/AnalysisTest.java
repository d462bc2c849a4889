package org.journeywright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Finding.TeamWeight;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.RuleSetting;
import org.journeywright.model.Scenario;
import org.journeywright.model.Severity;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** How the team's settings change what the rules find. */
class AnalysisTest {

	private static final String CODE = "JW-2101";

	private final TestModel model = new TestModel();
	private final Touchpoint report = model.touchpoint("ReportAFault", t -> t.setMomentOfTruth(true));

	@Test
	void gapOfARuleThatNobodyHasSetWeighsWhatTheRuleSays() {
		Finding gap = found().getFirst();
		assertEquals(report, gap.element());
		assertEquals(GapSeverity.CRITICAL, gap.severity());
		assertEquals(Optional.empty(), gap.setting());
		assertEquals(Optional.empty(), gap.weighedByTeam());
		assertEquals(0, analysis().switchedOff());
	}

	@Test
	void reweighedGapSaysWhoWeighsItSoAndWhy() {
		setting("minor", "The desk moves in March");
		Finding gap = found().getFirst();
		assertEquals(GapSeverity.MINOR, gap.severity());
		assertEquals(Optional.of(new TeamWeight(GapSeverity.CRITICAL, Optional.of("The desk moves in March"))), gap.setting());
		assertEquals(GapSeverity.CRITICAL, gap.severityOfRule());
		assertEquals(Optional.of("Weighed as minor by the team: The desk moves in March."), gap.weighedByTeam());
	}

	@Test
	void settingWithoutAReasonIsSaidAsSuch() {
		setting("minor", " ");
		assertEquals(Optional.of("Weighed as minor by the team, which gives no reason."), found().getFirst().weighedByTeam());
	}

	@Test
	void settingThatNamesTheUsualSeverityChangesNothing() {
		setting("critical", "No gap less!");
		assertEquals(Optional.empty(), found().getFirst().weighedByTeam());
		assertEquals(1, analysis().settings().getFirst().findings());
	}

	@Test
	void gapsThatAreSwitchedOffAreCountedAndNotFound() {
		model.touchpoint("TakeDelivery", t -> t.setMomentOfTruth(true));
		setting("minor", "Later").setOff(true);
		assertEquals(List.of(), found());
		assertEquals(2, analysis().switchedOff());
	}

	@Test
	void touchpointsOfTodayComeBeforePlannedOnes() {
		TestModel mixed = new TestModel();
		Touchpoint planned = TestModel.in(TestModel.in(mixed.journey("Grow tomorrow", JourneyKind.TO_BE), Stage.class, "Use"), Touchpoint.class, "SeeAllSites");
		Touchpoint today = mixed.touchpoint("OpenASite");
		Scenario scenario = mixed.add(Scenario.class, "Call", s -> s.getTouchpoints().addAll(List.of(planned, today)));
		Finding gap = Analysis.of(mixed.view(), SourceLocator.NONE).findings().stream().filter(f -> f.element() == scenario).findFirst().orElseThrow();
		assertEquals(List.of(today, planned), gap.touchpoints());
	}

	private RuleSetting setting(String severity, String reason) {
		return model.add(RuleSetting.class, CODE, s -> {
			s.setCode(CODE);
			s.setSeverity(Severity.get(severity));
			s.setReason(reason);
		});
	}

	private List<Finding> found() {
		return analysis().findings().stream().filter(f -> f.rule().code().equals(CODE)).toList();
	}

	private Analysis analysis() {
		return Analysis.of(model.view(), SourceLocator.NONE);
	}
}
