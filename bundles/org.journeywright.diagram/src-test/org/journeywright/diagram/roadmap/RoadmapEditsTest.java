package org.journeywright.diagram.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Connect;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Reconnect;
import org.journeywright.diagram.edit.Gesture.Slide;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.api.Test;

class RoadmapEditsTest {

	private static final Settings TIME = Settings.USUAL.with("axis", "time");
	private static final Settings BY_ELEMENT = Settings.USUAL.with("lanes", "element");
	private static final String TEXT = """
			// What we change.
			organisation O { as of 2026-11-01 }
			team T { role Boss leader   role Hand internal }
			strategy Vision
			strategy Values { maturity 2 }
			issue Slow

			// The first one is dear to us.
			initiative FirstOne now at team level status running {   // since June
			  description "Do it"
			  from 2026-06-01   // a Monday
			  until 2027-02-26
			  strengthens Vision   // as all of them should
			  addresses Slow
			  effort 3
			  milestone 2026-10-15 "Used" // at last
			}
			initiative SecondOne next status planned { depends on FirstOne sponsored by Boss }

			initiative ThirdOne next { depends on SecondOne, FirstOne }
			initiative LastOne
			""";

	private final Bench bench = Bench.of(new Roadmap(), TEXT);

	/** The text after a gesture; all else must be as before. */
	private String after(Gesture gesture, Settings settings) {
		bench.make(gesture, settings);
		bench.live().fileNames().forEach(f -> assertEquals(List.of(), bench.live().problems(f), bench::text));
		return bench.text();
	}

	private void becomes(Gesture gesture, Settings settings, String... changes) {
		String expected = TEXT;
		for (int i = 0; i < changes.length; i += 2) {
			assertTrue(expected.contains(changes[i]), changes[i]);
			expected = expected.replace(changes[i], changes[i + 1]);
		}
		assertEquals(expected, after(gesture, settings));
	}

	private void becomes(Gesture gesture, String... changes) {
		becomes(gesture, Settings.USUAL, changes);
	}

	private String refused(Gesture gesture) {
		return refused(gesture, Settings.USUAL);
	}

	private String refused(Gesture gesture, Settings settings) {
		Drawing drawing = bench.draw(settings);
		return assertThrows(EditRefusedException.class, () -> bench.plan(gesture, drawing)).getMessage();
	}

	private static Drop drop(String dragged, String target, Where where) {
		return new Drop(List.of(dragged), target, where);
	}

	private static Drop into(String dragged, String target) {
		return drop(dragged, target, Where.INTO);
	}

	@Test
	void aCardDraggedToAnotherHorizonSaysSo() {
		becomes(into("initiative:FirstOne", "cell:later|level:team"), "FirstOne now at", "FirstOne later at");
	}

	@Test
	void whatEarlierThingsAreMadeToWaitForIsMarkedAtOnce() {
		Bench lumen = Bench.example(new Roadmap(), "lumen");
		lumen.make(new Connect("dependency", "initiative:CommissionOnFirstCoffee", "initiative:CoachEveryWeek"));
		Figure arrow = lumen.draw().all().filter(f -> f.ends().filter(e -> e.to().equals("initiative:CoachEveryWeek")).isPresent()).findFirst().orElseThrow();
		assertTrue(arrow.telling().name().endsWith("needs Commission on first coffee first, which is planned for later"), arrow.telling().name());
		assertEquals(arrow.telling().name(), arrow.telling().tip());
	}

	@Test
	void aCardCanBeTakenByItsName() {
		becomes(into("initiative:FirstOne@name", "cell:later|level:team"), "FirstOne now at", "FirstOne later at");
	}

	@Test
	void aCardDraggedToUnplannedSaysNoHorizon() {
		becomes(into("initiative:SecondOne", "cell:unplanned|level:organisation"), "SecondOne next status", "SecondOne status");
	}

	@Test
	void aCardDraggedToAnotherLaneSaysItsLevel() {
		becomes(into("initiative:FirstOne", "cell:now|level:department"), "at team level", "at department level");
	}

	@Test
	void horizonAndLevelChangeInOneStep() {
		becomes(into("initiative:FirstOne", "cell:next|level:organisation"), "now at team level", "next at organisation level");
	}

	@Test
	void droppedWhereItStandsItStays() {
		assertTrue(bench.plan(into("initiative:FirstOne", "cell:now|level:team")).edits().isEmpty());
		assertTrue(bench.plan(drop("initiative:FirstOne", "initiative:FirstOne", Where.AFTER)).edits().isEmpty());
		assertTrue(bench.plan(drop("initiative:SecondOne", "initiative:ThirdOne", Where.BEFORE)).edits().isEmpty());
	}

	@Test
	void aCardDraggedToAnotherElementStrengthensThatOne() {
		becomes(into("initiative:FirstOne", "cell:now|strategy element:Values"), BY_ELEMENT, "strengthens Vision   //", "strengthens Values   //");
	}

	@Test
	void aCardDraggedFromNoElementStrengthensOne() {
		becomes(into("initiative:LastOne", "cell:unplanned|strategy element:Values"), BY_ELEMENT, "initiative LastOne\n", "initiative LastOne {\n  strengthens Values\n}\n");
	}

	@Test
	void aCardDraggedToNoElementStrengthensNone() {
		String after = after(into("initiative:FirstOne", "cell:next|strategy element:"), BY_ELEMENT);
		assertFalse(after.contains("strengthens"));
		assertTrue(after.contains("FirstOne next at team level"));
	}

	@Test
	void cardsAreReorderedInTheText() {
		String after = after(drop("initiative:ThirdOne", "initiative:SecondOne", Where.BEFORE), Settings.USUAL);
		assertTrue(after.indexOf("initiative ThirdOne") < after.indexOf("initiative SecondOne"));
		assertTrue(after.contains("initiative ThirdOne next { depends on SecondOne, FirstOne }\n"));
		assertTrue(after.startsWith(TEXT.substring(0, TEXT.indexOf("initiative SecondOne"))), "what stands before is untouched");
	}

	@Test
	void aCardPutBesideAnotherTakesItsHorizonAndItsPlace() {
		String after = after(drop("initiative:LastOne", "initiative:SecondOne", Where.BEFORE), Settings.USUAL);
		assertTrue(after.contains("initiative LastOne next"));
		assertTrue(after.indexOf("initiative LastOne") < after.indexOf("initiative SecondOne") && after.indexOf("initiative LastOne") > after.indexOf("\"Used\" // at last"));
	}

	@Test
	void aCardPutBehindTheLastNeedsNoMove() {
		becomes(drop("initiative:LastOne", "initiative:ThirdOne", Where.AFTER), "initiative LastOne", "initiative LastOne next");
	}

	@Test
	void severalCardsMoveInOneStep() {
		Edited edited = bench.make(new Drop(List.of("initiative:SecondOne", "initiative:ThirdOne"), "cell:later|level:team", Where.INTO));
		assertEquals("Move 2 initiatives", edited.label());
		assertEquals(List.of("initiative:SecondOne", "initiative:ThirdOne"), bench.draw().figure("cell:later|level:team").orElseThrow().inner().stream().map(Figure::id).toList());
	}

	@Test
	void anInitiativeFromTheExplorerIsPlacedAsWell() {
		becomes(into("element:initiative:FirstOne", "cell:later|level:team"), "FirstOne now at", "FirstOne later at");
	}

	@Test
	void aBarMovesByWholeDaysAndKeepsItsLength() {
		Slider slider = bench.draw(TIME).figure("initiative:FirstOne").orElseThrow().ways().slider().orElseThrow();
		becomes(new Slide("initiative:FirstOne", slider.value() + 9), TIME, "from 2026-06-01", "from 2026-06-10", "until 2027-02-26", "until 2027-03-07");
	}

	@Test
	void theEndsOfABarMoveAlone() {
		Slider end = bench.draw(TIME).figure("initiative:FirstOne@end").orElseThrow().ways().slider().orElseThrow();
		becomes(new Slide("initiative:FirstOne@end", end.value() - 26), TIME, "until 2027-02-26", "until 2027-01-31");
		assertTrue(refused(new Slide("initiative:FirstOne@start", Integer.MAX_VALUE), TIME).contains("would come before the first"));
	}

	@Test
	void aMilestoneMovesToAnotherDay() {
		Slider day = bench.draw(TIME).figure("initiative:FirstOne#milestone 1").orElseThrow().ways().slider().orElseThrow();
		becomes(new Slide("initiative:FirstOne#milestone 1", day.value() + 1), TIME, "milestone 2026-10-15", "milestone 2026-10-16");
	}

	@Test
	void aBarDroppedInAnotherLaneKeepsItsDates() {
		becomes(into("initiative:FirstOne", "time:level:department"), TIME, "at team level", "at department level");
	}

	@Test
	void whatHasNoDatesGetsAQuarterFromTheDateOfTheModel() {
		becomes(into("initiative:LastOne", "time:level:organisation"), TIME, "initiative LastOne\n", "initiative LastOne {\n  from 2026-11-01\n  until 2027-01-31\n}\n");
	}

	@Test
	void aBarDroppedBesideTheMonthsLosesItsDates() {
		String after = after(into("initiative:FirstOne", "undated:level:team"), TIME);
		assertFalse(after.contains("from 2026-06-01") || after.contains("until 2027-02-26"));
		assertTrue(after.contains("milestone 2026-10-15 \"Used\" // at last") && after.contains("description \"Do it\""));
	}

	@Test
	void aNewInitiativeStandsWhereItWasMade() {
		Edited edited = bench.make(new Create("initiative", "cell:next|level:organisation", Where.INTO, "Live plan"));
		assertEquals(List.of("initiative:LivePlan"), edited.choose());
		bench.reads(TEXT.replace("SecondOne, FirstOne }\n", "SecondOne, FirstOne }\n\ninitiative LivePlan next\n"));
	}

	@Test
	void aNewInitiativeBesideACardStandsBesideIt() {
		bench.make(new Create("initiative", "initiative:ThirdOne", Where.BEFORE, "Before"));
		List<String> cell = bench.draw().figure("cell:next|level:organisation").orElseThrow().inner().stream().map(Figure::id).toList();
		assertEquals(List.of("initiative:SecondOne", "initiative:Before", "initiative:ThirdOne"), cell);
	}

	@Test
	void aNewInitiativeInAnEmptyLaneOfAnElementStrengthensIt() {
		String after = after(new Create("initiative", "cell:later|strategy element:Values", Where.INTO, ""), BY_ELEMENT);
		assertTrue(after.contains("later") && after.contains("strengthens Values"));
		assertTrue(bench.draw(BY_ELEMENT).figure("cell:later|strategy element:Values").orElseThrow().inner().getFirst().id().startsWith("initiative:New initiative"));
	}

	@Test
	void aNewInitiativeOnTheTimeAxisHasDates() {
		String after = after(new Create("initiative", "time:level:team", Where.INTO, "Dated"), TIME);
		assertTrue(after.contains("from 2026-11-01") && after.contains("until 2027-01-31"));
	}

	@Test
	void theFirstInitiativeOfAModelCanBeMade() {
		Bench empty = Bench.of(new Roadmap(), "organisation O\n");
		empty.make(new Create("initiative", "cell:now|level:organisation", Where.INTO, "Begin"));
		assertEquals(1, empty.draw().figure("cell:now|level:organisation").orElseThrow().inner().size(), empty::text);
	}

	@Test
	void aTakenNameIsRefused() {
		assertTrue(refused(new Create("initiative", "cell:now|level:team", Where.INTO, "First one")).contains("choose another name"));
		assertTrue(refused(new Write("initiative:LastOne@name", "FirstOne")).contains("choose another name"));
	}

	@Test
	void aNewMilestoneStandsOnTheLastDay() {
		becomes(new Create("milestone", "initiative:FirstOne", Where.INTO, "Lasts"), "\"Used\" // at last\n", "\"Used\" // at last\n  milestone 2027-02-26 \"Lasts\"\n");
	}

	@Test
	void namesDescriptionsAndDatesAreWritten() {
		becomes(new Write("initiative:FirstOne@name", "Begin here"), "FirstOne", "BeginHere");
	}

	@Test
	void aDescriptionIsWrittenAndTakenOut() {
		becomes(new Write("initiative:FirstOne@description", "Say \"it\""), "\"Do it\"", "\"Say \\\"it\\\"\"");
	}

	@Test
	void statusImpactAndEffortAreWritten() {
		becomes(new Write("initiative:FirstOne@status", " Done "), "status running", "status done");
		assertEquals("“finished” is no status. Write proposed, planned, running, done or stopped.", refused(new Write("initiative:FirstOne@status", "finished")));
	}

	@Test
	void effortIsPulledAlongItsBlocks() {
		becomes(new Slide("initiative:FirstOne@effort", 5), "effort 3", "effort 5");
		assertEquals("“6” is no effort. Write a whole number from 1 to 5.", refused(new Write("initiative:FirstOne@effort", "6")));
	}

	@Test
	void anImpactThatIsMissingIsWritten() {
		becomes(new Write("initiative:FirstOne@impact", "4"), "effort 3\n", "effort 3\n  impact 4\n");
	}

	@Test
	void aLastDayIsWrittenByItself() {
		String last = bench.draw().figure("initiative:FirstOne@dates").orElseThrow().ways().writing().orElseThrow().text();
		assertEquals("2026-06-01 to 2027-02-26", last);
		becomes(new Write("initiative:FirstOne@dates", "until 2027-03-31"), "until 2027-02-26", "until 2027-03-31");
		Bench open = Bench.of(new Roadmap(), "initiative Open next { until 2027-02-26 }\n");
		String written = open.draw().figure("initiative:Open@dates").orElseThrow().ways().writing().orElseThrow().text();
		assertTrue(open.plan(new Write("initiative:Open@dates", written)).edits().isEmpty(), written);
		open.make(new Write("initiative:Open@dates", written.replace("02-26", "04-30")));
		assertEquals("initiative Open next { until 2027-04-30 }\n", open.text());
		open.make(new Write("initiative:Open@dates", "from 2027-01-01 until 2027-05-31"));
		assertTrue(open.text().contains("from 2027-01-01") && open.text().contains("until 2027-05-31"), open.text());
	}

	@Test
	void ofALongTextThatIsRefusedTheBeginningIsTold() {
		for (String part : List.of("@dates", "@status", "@effort", "@sponsor")) {
			String said = refused(new Write("initiative:FirstOne" + part, "Some words ".repeat(500)));
			assertTrue(said.contains("“Some words") && said.contains("…”") && said.length() < 300, said);
		}
	}

	@Test
	void anEmptyEndOfABarTakesItsDayOut() {
		bench.make(new Write("initiative:FirstOne@end", " "), TIME);
		assertEquals(TEXT.replace("  until 2027-02-26\n", ""), bench.text());
		bench.make(new Write("initiative:FirstOne@start", ""), TIME);
		assertFalse(bench.text().contains("from 2026-06-01"), bench.text());
	}

	@Test
	void datesAreWrittenTogether() {
		becomes(new Write("initiative:FirstOne@dates", "2026-07-01 to 2026-12-31"), "from 2026-06-01", "from 2026-07-01", "until 2027-02-26", "until 2026-12-31");
		assertTrue(refused(new Write("initiative:FirstOne@dates", "soon")).contains("“soon” is no day"));
		assertTrue(refused(new Write("initiative:FirstOne@dates", "2027-01-01 to 2026-01-01")).contains("would come before"));
	}

	@Test
	void aLeaderDroppedOnACardIsItsSponsor() {
		becomes(into("element:role:T/Boss", "initiative:FirstOne"), "addresses Slow\n", "addresses Slow\n  sponsored by Boss\n");
	}

	@Test
	void whoLeadsNobodyIsTheOwnerAndNeverTheSponsor() {
		becomes(into("element:role:T/Hand", "initiative:FirstOne@name"), "addresses Slow\n", "addresses Slow\n  owned by Hand\n");
		assertTrue(refused(into("element:role:T/Hand", "initiative:FirstOne@sponsor")).contains("is not a leader role"));
	}

	@Test
	void aSponsorIsNamedByTyping() {
		becomes(new Write("initiative:FirstOne@sponsor", "boss"), "addresses Slow\n", "addresses Slow\n  sponsored by Boss\n");
		assertEquals("There is no role called “Nobody”. Write one of Boss and Hand.", refused(new Write("initiative:FirstOne@sponsor", "Nobody")));
	}

	@Test
	void aSponsorIsTakenOut() {
		becomes(new Delete(List.of("initiative:SecondOne@sponsor"), false), " sponsored by Boss", "");
	}

	@Test
	void whatItAddressesIsDroppedOnItAndTakenOut() {
		becomes(new Delete(List.of("initiative:FirstOne@issue:Slow@addresses"), false), "  addresses Slow\n", "");
		becomesAgain();
		assertTrue(refused(into("element:team:T", "initiative:FirstOne")).contains("cannot be put on an initiative"));
	}

	private void becomesAgain() {
		bench.make(into("element:issue:Slow", "initiative:FirstOne"));
		assertTrue(bench.text().contains("addresses Slow"));
	}

	@Test
	void anArrowIsDrawnFromWhatComesFirst() {
		becomes(new Connect("dependency", "initiative:SecondOne", "initiative:LastOne"), "initiative LastOne\n", "initiative LastOne {\n  depends on SecondOne\n}\n");
	}

	@Test
	void aCircleIsRefusedByName() {
		assertEquals("“Third one” waits for “First one”. If “First one” waited for “Third one” as well, none of them could start. Take one of these dependencies out first.",
				refused(new Connect("dependency", "initiative:ThirdOne", "initiative:FirstOne")));
		bench.live().put(Map.of("m.journey", TEXT.replace("SecondOne, FirstOne", "SecondOne")));
		assertEquals("“Third one” waits for “Second one”, which waits for “First one”. If “First one” waited for “Third one” as well, none of them could start. "
				+ "Take one of these dependencies out first.", refused(new Connect("dependency", "initiative:ThirdOne", "initiative:FirstOne")));
		assertEquals("“First one” cannot wait for itself. Draw the arrow to another initiative.", refused(new Connect("dependency", "initiative:FirstOne", "initiative:FirstOne")));
	}

	@Test
	void anArrowIsDrawnToAnotherInitiative() {
		becomes(new Reconnect("initiative:SecondOne@initiative:FirstOne@dependsOn", "initiative:LastOne", "initiative:SecondOne"), "depends on FirstOne sponsored", "depends on LastOne sponsored");
	}

	@Test
	void anArrowIsTurnedRoundWhereNothingElseIsInTheWay() {
		String refusal = refused(new Reconnect("initiative:SecondOne@initiative:FirstOne@dependsOn", "initiative:ThirdOne", "initiative:FirstOne"));
		assertTrue(refusal.contains("“Third one” waits for “First one”"), refusal);
		bench.make(new Delete(List.of("initiative:ThirdOne@initiative:FirstOne@dependsOn", "initiative:ThirdOne@initiative:SecondOne@dependsOn"), false));
		bench.make(new Reconnect("initiative:SecondOne@initiative:FirstOne@dependsOn", "initiative:SecondOne", "initiative:FirstOne"));
		assertTrue(bench.text().contains("depends on SecondOne") && !bench.text().contains("depends on FirstOne"));
	}

	@Test
	void anArrowIsDeleted() {
		becomes(new Delete(List.of("initiative:ThirdOne@initiative:SecondOne@dependsOn"), false), "depends on SecondOne, FirstOne", "depends on FirstOne");
	}

	@Test
	void deletingWhatOthersWaitForAsksFirst() {
		Edited asked = bench.plan(new Delete(List.of("initiative:SecondOne"), false));
		assertTrue(asked.edits().isEmpty() && asked.question().contains("“Third one”"), asked::question);
		becomes(new Delete(List.of("initiative:SecondOne"), true), "initiative SecondOne next status planned { depends on FirstOne sponsored by Boss }\n", "", "SecondOne, FirstOne", "FirstOne");
	}

	@Test
	void whatNobodyWaitsForIsDeletedAtOnce() {
		becomes(new Delete(List.of("initiative:LastOne"), false), "initiative LastOne\n", "");
	}

	@Test
	void aMilestoneIsDeletedAndReworded() {
		becomes(new Write("initiative:FirstOne#milestone 1", "Kept"), TIME, "\"Used\"", "\"Kept\"");
		assertFalse(after(new Delete(List.of("initiative:FirstOne#milestone 1"), false), TIME).contains("milestone"));
	}

	private static Create create(String word, String name) {
		return new Create(word, "initiative:LastOne", Where.INTO, name);
	}

	@Test
	void whatThereIsIsPutOnAnInitiativeByItsName() {
		becomes(create("sponsor", "boss"), "initiative LastOne\n", "initiative LastOne {\n  sponsored by Boss\n}\n");
	}

	@Test
	void anInitiativeIsForWhatIsNamed() {
		becomes(create("thing to improve", "slow"), "initiative LastOne\n", "initiative LastOne {\n  addresses Slow\n}\n");
	}

	@Test
	void anInitiativeStrengthensTheElementThatIsNamed() {
		becomes(create("strategy element", "Values"), "initiative LastOne\n", "initiative LastOne {\n  strengthens Values\n}\n");
	}

	@Test
	void anInitiativeWaitsForTheOneThatIsNamed() {
		becomes(create("initiative to wait for", "first one"), "initiative LastOne\n", "initiative LastOne {\n  depends on FirstOne\n}\n");
	}

	@Test
	void whatIsNamedHasToBeThereAndToFit() {
		assertEquals("There is no role called “Nobody”. Write one of Boss and Hand.", refused(create("owner", "Nobody")));
		assertEquals("A name is needed here. Write one of Vision and Values.", refused(create("strategy element", " ")));
		assertTrue(refused(new Create("initiative to wait for", "initiative:FirstOne", Where.INTO, "ThirdOne")).contains("none of them could start"));
	}

	@Test
	void theNamesThatFitAreOffered() {
		assertEquals(List.of("Boss", "Hand"), new Roadmap().names("sponsor", bench.model()));
		assertEquals(List.of("Slow", "Values", "Vision"), new Roadmap().names("thing to improve", bench.model()));
		assertEquals(List.of(), new Roadmap().names("milestone", bench.model()));
		for (String word : bench.draw().figure("initiative:LastOne").orElseThrow().ways().creates()) {
			assertTrue(word.equals("initiative") || word.equals("milestone") || !new Roadmap().names(word, bench.model()).isEmpty(), word);
		}
	}

	@Test
	void whoStandsForAnInitiativeIsPastedOnAnother() {
		becomes(bench.copy("initiative:SecondOne@sponsor", "initiative:LastOne"), "initiative LastOne\n", "initiative LastOne {\n  sponsored by Boss\n}\n");
	}

	@Test
	void aRoleIsPastedAsWhatThePlaceIsFor() {
		becomes(bench.copy("initiative:SecondOne@sponsor", "initiative:ThirdOne@owner"), "{ depends on SecondOne, FirstOne }", "{ owned by Boss depends on SecondOne, FirstOne }");
	}

	@Test
	void whatAnInitiativeIsForIsPastedOnAnother() {
		becomes(bench.copy("initiative:FirstOne@issue:Slow@addresses", "initiative:LastOne"), "initiative LastOne\n", "initiative LastOne {\n  addresses Slow\n}\n");
	}

	@Test
	void whatComesFromOtherDiagramsIsTiedAsIfItWereDropped() {
		becomes(new Paste("", "initiative:LastOne", Where.INTO, List.of("issue@issue:Slow")), "initiative LastOne\n", "initiative LastOne {\n  addresses Slow\n}\n");
	}

	@Test
	void tiesThatAreTheTextsAlreadyOrBelongNowhereChangeNothing() {
		assertTrue(bench.plan(bench.copy("initiative:FirstOne@issue:Slow@addresses", "initiative:FirstOne")).edits().isEmpty());
		assertEquals(List.of(), bench.copy("initiative:LastOne@owner", "initiative:FirstOne").ties(), "nobody is named there");
		assertTrue(refused(bench.copy("initiative:SecondOne@sponsor", "cell:later|level:department")).contains("Put it on the initiative"));
	}

	@Test
	void aPastedInitiativeStandsWhereItWasPasted() {
		Edited edited = bench.make(new Paste("initiative LastOne now { effort 2 }\n", "cell:later|level:department", Where.INTO));
		assertEquals(1, edited.choose().size());
		assertEquals(edited.choose(), bench.draw().figure("cell:later|level:department").orElseThrow().inner().stream().map(Figure::id).toList());
		assertTrue(bench.text().startsWith(TEXT.stripTrailing()));
	}

	@Test
	void whatIsGoneIsRefused() {
		assertTrue(refused(into("initiative:Gone", "cell:now|level:team")).contains("not on the diagram any more"));
		assertTrue(refused(into("initiative:FirstOne", "corner")).contains("cannot stand here"));
		assertTrue(refused(new Slide("initiative:FirstOne@name", 3)).contains("no point on a scale"));
		assertTrue(refused(new Write("corner", "x")).contains("no text to write"));
		assertTrue(refused(new Create("touchpoint", "initiative:FirstOne", Where.INTO, "")).contains("cannot be made on the roadmap"));
		assertTrue(refused(new Delete(List.of("corner"), false)).contains("cannot be deleted by itself"));
	}
}
