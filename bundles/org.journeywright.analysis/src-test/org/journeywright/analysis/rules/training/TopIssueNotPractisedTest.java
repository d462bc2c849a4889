package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.Issue;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioTone;
import org.junit.jupiter.api.Test;

class TopIssueNotPractisedTest extends SoundProgramme {

	private final Issue issue = issue("PartNotInStock", 31);

	@Test
	void topIssueWithoutADifficultScenarioIsReported() {
		Gap gap = model.only(new TopIssueNotPractised());
		assertEquals(programme, gap.element());
		assertEquals("“First hundred calls” has no difficult scenario about “Part not in stock”, the issue that weighs most where the work of its audience "
				+ "reaches customers.", gap.message());
		assertEquals(List.of("“Part not in stock”: 31 % of contacts × severity 4 = 124, number 1 there."), gap.evidence());
	}

	@Test
	void issuesAreSaidToBeWhatTheRuleMeasures() {
		issue("Graver", 41);
		Scenario scenario = scenario(ScenarioTone.DIFFICULT);
		scenario.getRoles().add(desk);
		issue("Late", 12);
		issue("Small", 1);
		programme.getTouchpoints().add(call);
		Gap gap = model.only(new TopIssueNotPractised());
		assertEquals("“First hundred calls” has no difficult scenario about “Graver” and “Late”, two of the three issues that weigh most at the touchpoints it is tied to.",
				gap.message());
		assertEquals(List.of("“Graver”: 41 % of contacts × severity 4 = 164, number 1 there.", "“Late”: 12 % of contacts × severity 4 = 48, number 3 there."),
				gap.evidence());
		scenario.getRoles().clear();
		assertTrue(model.only(new TopIssueNotPractised()).message().contains("“Graver”, “Part not in stock” and “Late”, the three issues that weigh most at"));
	}

	@Test
	void difficultScenarioOfTheAudienceIsEnough() {
		Scenario scenario = scenario(ScenarioTone.DIFFICULT);
		scenario.getRoles().add(desk);
		model.silent(new TopIssueNotPractised());
	}

	@Test
	void difficultScenarioThatTheProgrammePlaysIsEnough() {
		Scenario scenario = scenario(ScenarioTone.DIFFICULT);
		model.only(new TopIssueNotPractised());
		in(issues, PlayScenario.class, p -> p.setScenario(scenario));
		model.silent(new TopIssueNotPractised());
	}

	@Test
	void pleasantScenarioAboutTheIssueIsNotEnough() {
		scenario(ScenarioTone.WOW).getRoles().add(desk);
		model.only(new TopIssueNotPractised());
	}

	@Test
	void fourthIssueAndUnweighedIssueNeedNoScenario() {
		Scenario scenario = scenario(ScenarioTone.DIFFICULT);
		scenario.getRoles().add(desk);
		scenario.getIssues().addAll(List.of(issue("Grave", 90), issue("Graver", 95)));
		issue("Small", 1);
		issue("Unweighed", 99).setSeverity(null);
		model.silent(new TopIssueNotPractised());
	}

	@Test
	void onlyTouchpointsThatTheProgrammeTiesInCount() {
		programme.getTouchpoints().add(model.touchpoint("AskAQuestion", t -> t.getRoles().add(desk)));
		model.silent(new TopIssueNotPractised());
	}

	@Test
	void programmeForLeadersIsAboutCoaching() {
		desk.setKind(RoleKind.LEADER);
		model.silent(new TopIssueNotPractised());
	}

	private Scenario scenario(ScenarioTone tone) {
		return model.add(Scenario.class, "TheThirdCall", s -> {
			s.setTone(tone);
			s.getIssues().add(issue);
		});
	}
}
