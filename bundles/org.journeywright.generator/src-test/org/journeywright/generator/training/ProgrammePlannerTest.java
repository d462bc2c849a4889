package org.journeywright.generator.training;

import static org.journeywright.generator.training.TestModel.DESK;
import static org.journeywright.generator.training.TestModel.outline;
import static org.journeywright.generator.training.TestModel.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class ProgrammePlannerTest {

	private static final String SCENARIOS = scenario("Easy call", "basics at Report for Desk")
			+ scenario("Late again", "difficult difficulty 4 at Report for Desk about Late")
			+ scenario("A little late", "difficult difficulty 2 at Report for Desk about Late")
			+ scenario("Where is it", "difficult at Wait for Desk about Lost")
			+ scenario("Shouting", "difficult at Report for Desk about Rude")
			+ scenario("Dust", "difficult at Report for Desk about Dusty")
			+ scenario("Surprise", "wow at Report for Desk");

	@Test
	void derivedProgrammeGoesFromStandardsOverTheTopThreeIssuesToWowMoments() {
		assertEquals(List.of(
				"Standards and everyday moments / The basics: read Keep the date+, play Easy call+, watch Name the date+, comfort Are you ready?+",
				"First hard moments / Hard moments: Lost and Late: play Where is it+, play A little late+, watch Name the date+",
				"More hard moments, and wow / Hard moments: Rude and Late: play Shouting+, play Late again+",
				"More hard moments, and wow / Wow moments: play Surprise+, story Wake+, watch Name the date+"),
				outline(derive("Desk", DESK, SCENARIOS)));
	}

	@Test
	void everyPieceSaysWhyWithTheNumbersBehindIt() {
		ProgrammePlan plan = derive("Desk", DESK, SCENARIOS);
		assertEquals("“Keep the date” binds Desk, and standards come before practice.", why(plan, "Keep the date"));
		assertEquals("“Lost”, at “Wait”, which they reach through the handoff “Dispatch”, is one of the three issues that weigh most for Desk "
				+ "and the most common of them: 40 % of contacts × severity 2 = 80.", why(plan, "Where is it"));
		assertTrue(why(plan, "A little late").contains("which is theirs to deliver"), why(plan, "A little late"));
		assertTrue(why(plan, "A little late").contains("the second most common of them: 30 % of contacts × severity 4 = 120."));
		assertEquals("Closes the programme with a true story that shows Call first.", why(plan, "Wake"));
		plan.pieces().forEach(piece -> assertFalse(piece.why().isBlank(), piece.content().title()));
	}

	@Test
	void derivedProgrammeKnowsOutcomeLeadersAndPractices() {
		ProgrammePlan plan = derive("Desk", DESK, SCENARIOS);
		assertEquals("Owners stay.", plan.outcome());
		assertEquals(List.of("Listening"), TestModel.labels(plan.practices()));
		assertEquals(List.of(), plan.missing());
		Content.Comfort comfort = plan.pieces().map(Piece::content).filter(Content.Comfort.class::isInstance)
				.map(Content.Comfort.class::cast).findFirst().orElseThrow();
		assertEquals("Lead", comfort.by().map(Elements::label).orElse(""));
		assertEquals(4, comfort.asks().size());
	}

	@Test
	void internalRoleTrainsForTheIssuesItReachesThroughHandoffs() {
		TrainingModel model = TestModel.of(DESK, scenario("Missing parts", "difficult for Warehouse about Lost"));
		ProgrammePlan plan = new ProgrammePlanner(model).derive(TestModel.find(model, Role.class, "Warehouse"));
		assertEquals(List.of("Lost"), plan.issues().stream().map(one -> Elements.label(one.issue())).toList());
		assertTrue(why(plan, "Missing parts").contains("which they reach through the handoff “Parts”"), why(plan, "Missing parts"));
		assertTrue(why(plan, "Missing parts").contains("is the issue that weighs most for Warehouse"), why(plan, "Missing parts"));
		assertEquals("“Ship complete” binds Warehouse, and standards come before practice.", why(plan, "Ship complete"));
		assertEquals("The scenario “Missing parts” practises “Keep the date”, and standards come before practice.", why(plan, "Keep the date"));
	}

	@Test
	void topIssueWithoutAScenarioIsNamedAsMissing() {
		ProgrammePlan plan = derive("Desk", DESK, scenario("Late again", "difficult at Report for Desk about Late"));
		assertEquals(2, plan.missing().stream().filter(one -> one.startsWith("No scenario lets Desk practise the issue")).count(),
				plan.missing().toString());
	}

	@Test
	void scenarioWithoutIssuesPractisesTheIssuesOfItsTouchpoint() {
		ProgrammePlan plan = derive("Desk", DESK, scenario("Any trouble", "difficult at Report for Desk"));
		assertTrue(why(plan, "Any trouble").startsWith("“Late”"), why(plan, "Any trouble"));
	}

	@Test
	void roleWithNothingToLearnGetsNoPhases() {
		ProgrammePlan plan = derive("Idle", "team Care { role Idle }");
		assertEquals(List.of(), plan.phases());
		assertEquals(5, plan.missing().size(), plan.missing().toString());
	}

	@Test
	void authoredProgrammeIsCompletedAroundWhatTheAuthorWrote() {
		ProgrammePlan plan = plan("""
				programme Start for Desk { serves Stay because "Kept dates keep owners"
					phase One when "week 1" as workshop { module Base basics { check "What is a date?" about NameTheDate } }
					phase Two { module Hard issues { observe CallFirst by Lead } }
					phase Three { module Harder issues module End wow }
				}""");
		assertEquals(List.of(
				"One / Base: read Keep the date+, play Easy call+, ask What is a date?, comfort Are you ready?+",
				"Two / Hard: play Where is it+, play A little late+, watch Call first",
				"Three / Harder: play Shouting+, play Late again+",
				"Three / End: play Surprise+, story Wake+"), outline(plan));
		assertEquals("Owners stay.", plan.outcome());
		assertEquals("Kept dates keep owners.", plan.rationale());
		assertTrue(plan.why().startsWith("Chosen by its author and completed from the model: standards first, "), plan.why());
		assertEquals("workshop", plan.phases().get(0).delivery().orElse(""));
		assertEquals("week 1", plan.phases().get(0).when().orElse(""));
	}

	@Test
	void pinnedPiecesStayWhereTheyAreAndOthersMoveToTheirEndOfTheBook() {
		ProgrammePlan plan = plan("""
				programme Start for Desk {
					phase One { module Base basics { play "Late again" pinned play "Shouting" play "Surprise" read KeepTheDate pinned } }
					phase Two { module Hard issues { play "Easy call" play "Dust" } }
				}""");
		assertEquals(List.of(
				"One / Base: play Late again!, play Easy call, read Keep the date!, watch Name the date+, comfort Are you ready?+",
				"Two / Hard: play Where is it+, play A little late+, play Shouting, play Dust",
				"Two / Wow moments: play Surprise, story Wake+, watch Name the date+"), outline(plan));
		assertTrue(why(plan, "Late again").endsWith("30 % of contacts × severity 4 = 120. The author wants it exactly here."),
				why(plan, "Late again"));
		assertTrue(why(plan, "Shouting").endsWith(" The author had it in “Base”."), why(plan, "Shouting"));
		assertTrue(why(plan, "Dust").startsWith("“Dusty” is not among the top three (45 % of contacts × severity 1 = 45). So it comes after them."), why(plan, "Dust"));
		assertTrue(why(plan, "Easy call").endsWith(" The author had it in “Hard”."), why(plan, "Easy call"));
	}

	@Test
	void scenariosOfTheAuthorStayInTheirModulesWhileTheOrderIsRight() {
		ProgrammePlan plan = plan("""
				programme Start for Desk {
					phase One { module Base basics { read KeepTheDate play "Easy call" } }
					phase Two {
						module First issues { play "Where is it" check "Where?" play "A little late" observe CallFirst }
						module Second issues { play "Shouting" }
						module Third issues { check "And now?" }
					}
				}""");
		assertEquals(List.of("Two / First: play Where is it, ask Where?, play A little late, watch Call first",
				"Two / Second: play Shouting", "Two / Third: play Late again+, ask And now?"), outline(plan).subList(1, 4));
	}

	@Test
	void scenariosOfTheAuthorChangePlacesWhereTheOrderAsksForIt() {
		ProgrammePlan plan = plan("""
				programme Start for Desk {
					phase One { module Base basics { read KeepTheDate play "Easy call" } }
					phase Two { module First issues { play "Shouting" observe CallFirst } module Second issues { play "Where is it" } }
				}""");
		assertEquals(List.of("Two / First: play Where is it, play A little late+, watch Call first", "Two / Second: play Shouting, play Late again+"),
				outline(plan).subList(1, 3));
		assertTrue(why(plan, "Where is it").endsWith(" The author had it in “Second”."), why(plan, "Where is it"));
		assertTrue(why(plan, "Shouting").endsWith(" The author had it in “First”."), why(plan, "Shouting"));
	}

	@Test
	void standardReadTooLateMovesToTheFrontUnlessPinned() {
		String programme = """
				programme Start for Desk {
					phase One { module Base basics { play "Easy call" } }
					phase Two { module Hard issues { read KeepTheDate %s } }
				}""";
		ProgrammePlan moved = plan(programme.formatted(""));
		assertTrue(outline(moved).get(0).startsWith("One / Base: read Keep the date, play Easy call"), outline(moved).toString());
		assertTrue(why(moved, "Keep the date").endsWith(" The author had it in “Hard”, after the first practice."), why(moved, "Keep the date"));
		List<String> pinned = outline(plan(programme.formatted("pinned")));
		assertTrue(pinned.get(0).startsWith("One / Base: play Easy call"), pinned.toString());
		assertTrue(pinned.get(1).contains("read Keep the date!"), pinned.toString());
	}

	@Test
	void standardsAreReadBeforePinnedPractice() {
		ProgrammePlan plan = plan("programme Start for Desk { phase One { module Base basics { play \"Easy call\" pinned check \"What?\" } } }");
		assertTrue(outline(plan).get(0).startsWith("One / Base: read Keep the date+, play Easy call!, ask"), outline(plan).toString());
	}

	@Test
	void pinnedPiecesKeepTheHeadAndTheEndOfTheirModule() {
		ProgrammePlan plan = plan("""
				programme Start for Desk {
					phase One { module Base basics { read KeepTheDate } }
					phase Two { module Hard issues { play "Dust" pinned observe CallFirst play "Easy call" pinned } }
				}""");
		assertEquals("Two / Hard: play Dust!, play Where is it+, play A little late+, play Shouting+, play Late again+, watch Call first, play Easy call!",
				outline(plan).get(1));
	}

	@Test
	void sentencesAgreeWithOneRoleAndWithMore() {
		String one = plan("programme Start for Desk").phases().get(1).modules().get(0).why();
		assertTrue(one.startsWith("Hard moments that Desk really meets, "), one);
		String two = plan("programme Start for Desk, Warehouse").phases().get(1).modules().get(0).why();
		assertTrue(two.startsWith("Hard moments that Desk and Warehouse really meet, "), two);
		String nobody = plan("programme Start { phase One { module Hard issues { check \"Who?\" } } }").phases().get(0).modules().getLast().why();
		assertTrue(nobody.startsWith("Hard moments that the learners really meet, "), nobody);
	}

	@Test
	void openQuestionsOfAComfortCheckAreToldFromStatements() {
		Content.Comfort comfort = new Content.Comfort("Ready?", List.of("I can name a date.", "Which call was hardest?", "What now?! ", "I can answer “When?”", "准备好了吗？"), Optional.empty());
		assertEquals(List.of("I can name a date.", "I can answer “When?”"), comfort.statements());
		assertEquals(List.of("Which call was hardest?", "What now?! ", "准备好了吗？"), comfort.questions());
	}

	@Test
	void authorsComfortCheckStaysAndGetsQuestionsWhenItHasNone() {
		ProgrammePlan plan = plan("""
				programme Start for Desk {
					phase One { module Base basics { read KeepTheDate } comfort check "Ready?" by Lead }
					phase Two { module Hard issues }
				}""");
		assertEquals(1, plan.pieces().filter(piece -> piece.content() instanceof Content.Comfort).count());
		Content.Comfort comfort = (Content.Comfort) plan.pieces().map(Piece::content).filter(Content.Comfort.class::isInstance).findFirst().orElseThrow();
		assertEquals("Ready?", comfort.title());
		assertFalse(comfort.asks().isEmpty());
	}

	@Test
	void programmeWithoutPhasesIsSpreadOverThreeAndOneWithoutAudienceSaysSo() {
		assertEquals(3, plan("programme Start for Desk").phases().size());
		ProgrammePlan nobody = plan("programme Start { phase One { module Base { read KeepTheDate } } }");
		assertEquals(List.of("One / Base: read Keep the date"), outline(nobody));
		assertTrue(nobody.phases().get(0).modules().get(0).why().contains("what the learners can be counted on for"));
		assertTrue(nobody.missing().get(0).contains("names no audience"), nobody.missing().toString());
	}

	@Test
	void programmeTiedToTouchpointsTrainsForTheirIssuesAlone() {
		ProgrammePlan plan = plan("programme Start for Desk { ties in Wait }");
		assertEquals(List.of("Lost"), plan.issues().stream().map(one -> Elements.label(one.issue())).toList());
	}

	@Test
	void conversationThatCannotBePlayedIsLeftOutWithTheReason() {
		String broken = """
				scenario Broken difficult at Report for Desk about Late { exercises NameTheDate
					decision First "Well?" { best "Yes." -> First }
					outcome End good "Over."
				}""";
		TrainingModel model = TestModel.of(DESK, broken, """
				programme Start for Desk { phase One { module Base basics { read KeepTheDate play Broken pinned } } }""");
		ProgrammePlan plan = new ProgrammePlanner(model).plan(model.programmes().get(0));
		assertTrue(plan.pieces().noneMatch(piece -> piece.scenario().isPresent()));
		List<String> told = plan.missing().stream().filter(one -> one.contains("“Broken” is left out")).toList();
		assertEquals(1, told.size(), plan.missing().toString());
		assertTrue(model.leftOut().get(0).reason().contains("never reaches an outcome"), model.leftOut().toString());
		assertTrue(plan.missing().stream().noneMatch(one -> one.contains("practise the issue “Late”")), "the scenario is there: " + plan.missing());
		assertTrue(plan.missing().stream().anyMatch(one -> one.contains("practise the issue “Lost”")), plan.missing().toString());
	}

	@Test
	void wowScenarioThatCannotBePlayedIsNotTakenForAMissingWowMoment() {
		String unplayable = "scenario Drive wow at Ring for Idle { decision First \"Well?\" { best \"Yes.\" -> First } outcome End good \"Over.\" }";
		String rest = "team Care { role Idle } journey Own as-is { stage Repair { touchpoint Ring by Idle } }";
		assertTrue(derive("Idle", rest, unplayable).missing().stream().noneMatch(one -> one.startsWith("No wow moment")));
		assertTrue(derive("Idle", rest).missing().stream().anyMatch(one -> one.startsWith("No wow moment")));
	}

	@Test
	void modelWithErrorsIsPlannedAsFarAsItGoes() {
		TrainingModel model = new TrainingModel(TestModel.faultyView("""
				team Care { role Desk reports to Nobody }
				standard Date for Desk, Nobody { behaviour NameIt }
				issue Late at Nowhere { frequency 30 % severity 4 }
				handoff H from Nobody to Desk { supports Nowhere feeds Nothing }
				scenario S difficult for Desk about Nothing { exercises Nope opening "x" decision D "y" { best "z" shows Nope -> Gone } outcome O good "w" }
				wow W by Nobody { story "s" shows Nope }
				programme P for Desk, Nobody { serves Nothing phase One { module M { read Nothing play S play Nothing reflect on W observe Nope check "" } } }
				"""));
		ProgrammePlan plan = new ProgrammePlanner(model).plan(model.programmes().get(0));
		assertTrue(outline(plan).get(0).contains("read Date"), outline(plan).toString());
	}

	private static ProgrammePlan derive(String role, String... texts) {
		TrainingModel model = TestModel.of(texts);
		return new ProgrammePlanner(model).derive(TestModel.find(model, Role.class, role));
	}

	private static ProgrammePlan plan(String programme) {
		TrainingModel model = TestModel.of(DESK, SCENARIOS, programme);
		return new ProgrammePlanner(model).plan(model.view().all(TrainingProgramme.class).get(0));
	}

	private static String why(ProgrammePlan plan, String title) {
		return plan.pieces().filter(piece -> piece.content().title().equals(title)).findFirst().orElseThrow().why();
	}
}
