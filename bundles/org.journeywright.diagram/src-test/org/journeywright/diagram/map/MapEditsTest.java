package org.journeywright.diagram.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Slide;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.api.Test;

class MapEditsTest {

	private static final String TEXT = """
			// A café, and what it is like.
			team Bar {
			  role Barista front-line   // the one at the counter
			  role Owner leader
			}
			channel Counter
			channel Window
			standard KnowThem external for Barista { statement "Regulars are greeted by name" }
			standard SayHowLong external for Barista

			journey Morning as-is {
			  goal "Get to work awake"
			  // Nobody decides to queue.
			  stage Arrive goal "Decide in passing" {
			    touchpoint LookIn via Window by Barista { customer does "Counts the queue"   feels 0 wants +1 effort 1 }

			    touchpoint Queue via Counter by Barista {
			      customer does "Waits"   // and looks at the clock
			      expects "To know whether there is time"
			      expects "Not to be forgotten"
			      feels -2
			      wants +1
			      effort 3
			      moment of truth
			      applies KnowThem
			    }
			  }
			  stage Order {
			    touchpoint Nod via Counter by Barista { feels +2 }
			  }
			}

			issue Slow at Queue { frequency 18 % }
			metric CupsInTime rate { current 83 % target 95 % measures Queue }
			promise Stamps "The tenth cup is on us" { made at Nod }
			scenario "The last roll" at Queue for Barista
			wow Umbrella at Nod { story "She lent hers." }
			initiative SecondTill now { addresses Queue }
			""";

	private static final String QUEUE = "touchpoint:Morning/Queue";
	private static final String LOOK = "touchpoint:Morning/LookIn";
	private static final String NOD = "touchpoint:Morning/Nod";
	private static final String ARRIVE = "stage:Morning/Arrive";
	private static final String ORDER = "stage:Morning/Order";

	private final Bench bench = Bench.of(new JourneyMap(), TEXT);

	private void becomes(Gesture gesture, String before, String after) {
		assertTrue(TEXT.contains(before), before);
		bench.make(gesture);
		bench.reads(TEXT.replace(before, after));
	}

	private void refused(Gesture gesture, String words) {
		String message = assertThrows(EditRefusedException.class, () -> bench.plan(gesture)).getMessage();
		assertTrue(message.contains(words), message);
	}

	@Test
	void neighboursDeletedTogetherLeaveNoMoreThanOneAlone() {
		String text = """
				journey Morning as-is {
				  stage Order {
				    touchpoint Nod { feels +2 }

				    touchpoint Pick { feels +1 }

				    touchpoint Take { feels +3 }
				  }
				}
				""";
		Bench order = Bench.of(new JourneyMap(), text);
		order.make(new Delete(List.of("touchpoint:Morning/Pick", "touchpoint:Morning/Take"), true));
		assertEquals("journey Morning as-is {\n  stage Order {\n    touchpoint Nod { feels +2 }\n  }\n}\n", order.text());
		Bench amid = Bench.of(new JourneyMap(), text);
		amid.make(new Delete(List.of("touchpoint:Morning/Nod", "touchpoint:Morning/Pick"), true));
		assertEquals("journey Morning as-is {\n  stage Order {\n    touchpoint Take { feels +3 }\n  }\n}\n", amid.text());
	}

	@Test
	void aTouchpointIsRenamedWhereverItIsNamed() {
		Edited edited = bench.make(new Write(QUEUE, "Wait in line"));
		bench.reads(TEXT.replace("touchpoint Queue", "touchpoint WaitInLine").replace("at Queue", "at WaitInLine").replace("measures Queue", "measures WaitInLine")
				.replace("addresses Queue", "addresses WaitInLine"));
		assertEquals(List.of("touchpoint:Morning/WaitInLine"), edited.choose());
	}

	@Test
	void thePillOfAStandardIsPastedAsItsTie() {
		becomes(new Paste("standard KnowThem external for Barista\n", LOOK, Where.AFTER, List.of("standard@service standard:KnowThem")), "feels 0 wants +1 effort 1 }",
				"feels 0 wants +1 effort 1 applies KnowThem }");
	}

	@Test
	void everyPillIsPastedAsItsTie() {
		becomes(new Paste("", NOD, Where.INTO, List.of("scenario@scenario:The last roll")), "at Queue for", "at Queue, Nod for");
		Figure issue = bench.draw().all().filter(f -> f.kind().equals("issue")).findFirst().orElseThrow();
		assertEquals(issue.about().stream().toList(), new JourneyMap().tied(issue, bench.draw(), bench.live()));
	}

	@Test
	void aPromiseIsPastedAsItWasMadeOrKept() {
		becomes(new Paste("", QUEUE, Where.INTO, List.of("promise.made@promise:Stamps")), "made at Nod", "made at Nod, Queue");
	}

	@Test
	void aPillIsNotPastedWhereItIsAlready() {
		refused(new Paste("", QUEUE, Where.INTO, List.of("standard@service standard:KnowThem")), "is at “Queue” already");
		refused(new Paste("", "", Where.INTO, List.of("standard@service standard:KnowThem")), "choose the one");
		refused(new Paste("", QUEUE, Where.INTO, List.of("standard@service standard:Gone")), "Gone");
	}

	@Test
	void aPillThatIsCutIsMoved() {
		String chip = "service standard:KnowThem@" + QUEUE + "@standard";
		Edited edited = bench.make(bench.cut(chip, LOOK, Where.INTO));
		assertEquals("Move service standard", edited.label());
		assertEquals(List.of(LOOK), edited.choose());
		assertTrue(bench.draw().figure(chip).isEmpty());
		assertTrue(bench.draw().figure("service standard:KnowThem@" + LOOK + "@standard").isPresent());
		Bench dropped = Bench.of(new JourneyMap(), TEXT);
		dropped.make(new Drop(List.of(chip), LOOK, Where.INTO));
		assertEquals(dropped.text(), bench.text());
	}

	@Test
	void aTouchpointThatIsCutIsMovedAndStillReferredTo() {
		bench.make(bench.cut(QUEUE, NOD, Where.AFTER));
		assertTrue(bench.text().contains("at Queue for") && bench.text().contains("addresses Queue"), bench.text());
		assertTrue(bench.text().indexOf("touchpoint Nod") < bench.text().indexOf("touchpoint Queue"), bench.text());
	}

	@Test
	void aDuplicatePastedAsTextLeavesOtherLinesAlone() {
		bench.make(new Paste("standard KnowThem external for Barista\n", LOOK, Where.AFTER));
		assertEquals(TEXT, bench.text().replaceFirst("\\n*standard KnowThem2 external for Barista\\n+", "\n\n"));
	}

	@Test
	void whatThereIsIsPutOnATouchpointByItsName() {
		becomes(new Create("standard", LOOK, Where.INTO, "know them"), "feels 0 wants +1 effort 1 }", "feels 0 wants +1 effort 1 applies KnowThem }");
	}

	@Test
	void aScenarioIsPutOnATouchpointByItsName() {
		becomes(new Create("scenario", NOD, Where.INTO, "the Last  Roll"), "at Queue for", "at Queue, Nod for");
	}

	@Test
	void aRoleAndAChannelArePutOnATouchpointByTheirNames() {
		becomes(new Create("role", LOOK, Where.INTO, "Owner"), "LookIn via Window by Barista", "LookIn via Window by Barista, Owner");
	}

	@Test
	void whatIsThereAlreadyIsNotPutThereByItsNameAgain() {
		refused(new Create("standard", QUEUE, Where.INTO, "KnowThem"), "is at “Queue” already");
		refused(new Create("standard", "", Where.INTO, "KnowThem"), "choose the touchpoint first");
	}

	@Test
	void theNamesOfWhatCanBePutAreKnown() {
		assertEquals(List.of("Know them", "Say how long"), new JourneyMap().names("standard", bench.model()));
		assertEquals(List.of("Barista", "Owner"), new JourneyMap().names("role", bench.model()));
		assertEquals(List.of(), new JourneyMap().names("touchpoint", bench.model()));
	}

	@Test
	void aNameThatReadsAsBeforeChangesNothing() {
		assertTrue(bench.plan(new Write(LOOK, "Look in")).edits().isEmpty());
	}

	@Test
	void aNameThatIsTakenIsRefused() {
		refused(new Write(LOOK, "Queue"), "already");
		refused(new Write(LOOK, "  "), "needs a name");
	}

	@Test
	void aStageIsRenamedAndItsGoalWritten() {
		becomes(new Write(ARRIVE, "Come in"), "stage Arrive", "stage ComeIn");
	}

	@Test
	void theGoalOfAStageIsWritten() {
		becomes(new Write(ARRIVE + "@goal", "See whether it is worth it"), "Decide in passing", "See whether it is worth it");
	}

	@Test
	void aGoalThatIsNotSaidYetIsAdded() {
		becomes(new Write(ORDER + "@goal", "Be known"), "stage Order {", "stage Order goal \"Be known\" {");
	}

	@Test
	void whatTheCustomerDoesIsWrittenAndTheRemarkStays() {
		becomes(new Write(QUEUE + "@action", "Waits, and looks at the \"clock\""), "\"Waits\"", "\"Waits, and looks at the \\\"clock\\\"\"");
	}

	@Test
	void anEmptyTextTakesTheClauseOut() {
		becomes(new Write(QUEUE + "@expects.0", " "), "      expects \"To know whether there is time\"\n", "");
	}

	@Test
	void anExpectationIsWrittenAnewAndAdded() {
		becomes(new Write(QUEUE + "@expects.1", "To be seen"), "Not to be forgotten", "To be seen");
	}

	@Test
	void aMissingExpectationIsWrittenInItsPlace() {
		bench.make(new Write(NOD + "@missing.expectation", "Not to explain"));
		assertTrue(bench.text().contains("expects \"Not to explain\""), bench.text());
	}

	@Test
	void theGoalOfTheJourneyIsWritten() {
		becomes(new Write("journey:Morning@goal", "Wake up"), "Get to work awake", "Wake up");
	}

	@Test
	void pullingAPointChangesOneFigureOfTheText() {
		becomes(new Slide(QUEUE + "@emotion.now", -4), "feels -2", "feels -4");
	}

	@Test
	void pullingTheWantedPointWritesWants() {
		becomes(new Slide(QUEUE + "@emotion.wanted", 3), "      wants +1", "      wants +3");
	}

	@Test
	void pullingTheEffortWritesIt() {
		becomes(new Slide(QUEUE + "@effort.point", 5), "effort 3", "effort 5");
	}

	@Test
	void theEndOfAScaleStaysWhereItIsWritten() {
		Bench other = Bench.of(new JourneyMap(), TEXT.replace("effort 3", "effort 3 of 7"));
		other.make(new Slide(QUEUE + "@effort.point", 5));
		other.reads(TEXT.replace("effort 3", "effort 5 of 7"));
	}

	@Test
	void valuesOutsideTheScaleStopAtItsEnds() {
		becomes(new Slide(QUEUE + "@emotion.now", -99), "feels -2", "feels -5");
	}

	@Test
	void aPointPulledBackToWhereItIsChangesNothing() {
		assertTrue(bench.plan(new Slide(QUEUE + "@emotion.now", -2)).edits().isEmpty());
	}

	@Test
	void aTouchpointMovesWithItsRemarksToAnotherStage() {
		bench.make(new Drop(List.of(LOOK), NOD, Where.AFTER));
		String touchpoint = "    touchpoint LookIn via Window by Barista { customer does \"Counts the queue\"   feels 0 wants +1 effort 1 }\n";
		assertTrue(bench.text().indexOf(touchpoint) > bench.text().indexOf("touchpoint Nod"), bench.text());
		assertEquals(TEXT.lines().map(String::strip).filter(l -> !l.isEmpty()).sorted().toList(),
				bench.text().lines().map(String::strip).filter(l -> !l.isEmpty()).sorted().toList());
	}

	@Test
	void touchpointsChangePlaces() {
		bench.make(new Drop(List.of(QUEUE), LOOK, Where.BEFORE));
		assertTrue(bench.text().indexOf("touchpoint Queue") < bench.text().indexOf("touchpoint LookIn"), bench.text());
		assertTrue(bench.text().contains("// and looks at the clock"));
	}

	@Test
	void aTouchpointDroppedOnAStageComesLastThere() {
		bench.make(new Drop(List.of(LOOK, QUEUE), ORDER, Where.INTO));
		assertTrue(bench.text().indexOf("touchpoint Nod") < bench.text().indexOf("touchpoint LookIn"));
		assertTrue(bench.text().indexOf("touchpoint LookIn") < bench.text().indexOf("touchpoint Queue"));
	}

	@Test
	void aStageMovesWithItsTouchpointsAndRemarks() {
		bench.make(new Drop(List.of(ORDER), ARRIVE, Where.BEFORE));
		assertTrue(bench.text().indexOf("stage Order") < bench.text().indexOf("// Nobody decides to queue."), bench.text());
	}

	@Test
	void aStandardFromElsewhereIsSaidByTheTouchpoint() {
		becomes(new Drop(List.of("element:service standard:SayHowLong"), QUEUE, Where.INTO), "applies KnowThem", "applies KnowThem, SayHowLong");
	}

	@Test
	void anIssueIsSaidByTheIssue() {
		becomes(new Drop(List.of("element:issue:Slow"), NOD + "@issues", Where.INTO), "issue Slow at Queue", "issue Slow at Queue, Nod");
	}

	@Test
	void aChipDraggedToAnotherTouchpointLeavesTheFirst() {
		becomes(new Drop(List.of("issue:Slow@" + QUEUE + "@issue"), LOOK + "@column", Where.INTO), "issue Slow at Queue", "issue Slow at LookIn");
	}

	@Test
	void aRoleDraggedToAnotherTouchpointLeavesTheFirst() {
		bench.make(new Drop(List.of("role:Bar/Barista@" + LOOK + "@role"), QUEUE, Where.INTO));
		assertTrue(bench.text().contains("touchpoint LookIn via Window {"), bench.text());
	}

	@Test
	void severalThingsAreDroppedInOneStep() {
		becomes(new Drop(List.of("element:service standard:SayHowLong", "element:channel:Window"), QUEUE, Where.INTO), "touchpoint Queue via Counter by Barista {",
				"touchpoint Queue via Counter, Window by Barista {", "applies KnowThem", "applies KnowThem, SayHowLong");
	}

	private void becomes(Gesture gesture, String before, String after, String alsoBefore, String alsoAfter) {
		bench.make(gesture);
		bench.reads(TEXT.replace(before, after).replace(alsoBefore, alsoAfter));
	}

	@Test
	void aPromiseMadeElsewhereIsKeptWhereItIsDropped() {
		bench.make(new Drop(List.of("element:promise:Stamps"), QUEUE, Where.INTO));
		assertTrue(bench.text().contains("made at Nod") && bench.text().contains("kept at Queue"), bench.text());
	}

	@Test
	void ofSeveralThingsThoseThatAreNotThereYetArePut() {
		List<String> both = List.of("element:service standard:KnowThem", "element:service standard:SayHowLong");
		becomes(new Drop(both, QUEUE, Where.INTO), "applies KnowThem", "applies KnowThem, SayHowLong");
		refused(new Drop(both, QUEUE, Where.INTO), "“Know them” and “Say how long” are at “Queue” already");
	}

	@Test
	void whatIsThereAlreadyAndWhatDoesNotBelongIsRefused() {
		refused(new Drop(List.of("element:service standard:KnowThem"), QUEUE, Where.INTO), "already");
		refused(new Drop(List.of("element:team:Bar"), QUEUE, Where.INTO), "not tied to touchpoints");
		refused(new Drop(List.of("element:issue:Slow"), ARRIVE, Where.INTO), "belongs to a touchpoint");
		refused(new Drop(List.of("element:issue:Gone"), QUEUE, Where.INTO), "not in the model any more");
		refused(new Drop(List.of(QUEUE), "nowhere", Where.INTO), "not on the diagram any more");
		refused(new Gesture.Connect("handoff", QUEUE, NOD), "no lines");
	}

	@Test
	void aTouchpointIsMadeBesideAnother() {
		Edited edited = bench.make(new Create("touchpoint", LOOK, Where.AFTER, "Read the board"));
		assertTrue(bench.text().indexOf("touchpoint ReadTheBoard") > bench.text().indexOf("touchpoint LookIn"), bench.text());
		assertTrue(bench.text().indexOf("touchpoint ReadTheBoard") < bench.text().indexOf("touchpoint Queue"));
		assertEquals(List.of("touchpoint:Morning/ReadTheBoard"), edited.choose());
	}

	@Test
	void aTouchpointWithoutANameGetsOneThatIsFree() {
		bench.make(new Create("touchpoint", ARRIVE, Where.INTO, ""));
		assertEquals(List.of("touchpoint:Morning/New touchpoint 2"), bench.make(new Create("touchpoint", ORDER, Where.INTO, "")).choose());
	}

	@Test
	void aStageIsMadeBeforeTheStageOfATouchpoint() {
		bench.make(new Create("stage", LOOK, Where.BEFORE, "Wake up"));
		assertTrue(bench.text().indexOf("stage WakeUp") < bench.text().indexOf("stage Arrive"), bench.text());
	}

	@Test
	void aNewStandardStandsWithTheOthersAndAppliesAtOnce() {
		bench.make(new Create("standard", NOD + "@standards", Where.INTO, "Never ask twice"));
		assertTrue(bench.text().contains("standard SayHowLong external for Barista\n"), bench.text());
		assertTrue(bench.text().indexOf("standard NeverAskTwice") < bench.text().indexOf("journey Morning"), bench.text());
		assertTrue(bench.text().contains("applies NeverAskTwice"), bench.text());
		assertTrue(bench.live().problems("m.journey").isEmpty(), bench.live().problems("m.journey").toString());
	}

	@Test
	void whatIsNewIsTiedOnTheSideThatSaysIt() {
		for (String kind : List.of("scenario", "issue", "metric", "promise", "wow moment", "initiative", "channel", "role")) {
			Edited edited = bench.make(new Create(kind, NOD, Where.INTO, "Brand new " + kind));
			assertEquals(1, edited.choose().size(), kind);
			assertTrue(bench.live().element(edited.choose().getFirst()).isPresent(), bench.text());
			assertTrue(bench.draw().all().anyMatch(f -> f.about().equals(java.util.Optional.of(edited.choose().getFirst())) && f.id().contains(NOD)), () -> kind + "\n" + bench.text());
		}
		assertTrue(bench.live().problems("m.journey").isEmpty(), bench.live().problems("m.journey") + bench.text());
	}

	@Test
	void aNewExpectationNeedsItsWords() {
		refused(new Create("expectation", NOD, Where.INTO, ""), "Write what");
		refused(new Create("issue", ARRIVE, Where.INTO, "X"), "choose the touchpoint first");
		refused(new Create("satellite", NOD, Where.INTO, "X"), "cannot be made");
	}

	@Test
	void theFirstTouchpointComesWithAStage() {
		Bench fresh = Bench.of(new JourneyMap(), "journey Empty as-is\n");
		fresh.make(new Create("touchpoint", "", Where.INTO, "Hello"));
		assertTrue(fresh.text().contains("stage \"New stage\"") && fresh.text().contains("touchpoint Hello"), fresh.text());
	}

	@Test
	void deletingAChipTakesTheTieAlone() {
		becomes(new Delete(List.of("service standard:KnowThem@" + QUEUE + "@standard"), false), "      applies KnowThem\n", "");
	}

	@Test
	void deletingTheChipOfAMetricLeavesTheMetric() {
		bench.make(new Delete(List.of("metric:CupsInTime@" + QUEUE + "@metric"), false));
		assertTrue(bench.text().contains("metric CupsInTime rate") && !bench.text().contains("measures Queue"), bench.text());
	}

	@Test
	void deletingSeveralExpectationsAndAFeelingIsOneStep() {
		bench.make(new Delete(List.of(QUEUE + "@expects.0", QUEUE + "@expects.1", QUEUE + "@emotion.now"), false));
		bench.reads(TEXT.replace("      expects \"To know whether there is time\"\n      expects \"Not to be forgotten\"\n      feels -2\n", ""));
	}

	@Test
	void deletingATouchpointAsksFirst() {
		Edited asked = bench.plan(new Delete(List.of(QUEUE), false));
		assertTrue(asked.edits().isEmpty());
		assertTrue(asked.question().contains("Slow") && asked.question().contains("Queue"), asked.question());
		assertTrue(asked.question().contains("no longer mention “Queue”."), asked.question());
		bench.make(new Delete(List.of(QUEUE), true));
		assertTrue(!bench.text().contains("Queue"), bench.text());
		assertTrue(bench.live().problems("m.journey").isEmpty());
	}

	@Test
	void deletingAStageTellsWhatIsInIt() {
		assertTrue(bench.plan(new Delete(List.of(ORDER), false)).question().contains("Nod"));
	}

	@Test
	void aCopyOfATouchpointGetsANameOfItsOwn() {
		Edited edited = bench.make(new Paste("touchpoint Nod via Counter { feels +2 }", LOOK, Where.AFTER));
		assertEquals(List.of("touchpoint:Morning/Nod2"), edited.choose());
		assertTrue(bench.text().indexOf("touchpoint Nod2") < bench.text().indexOf("touchpoint Queue"), bench.text());
		refused(new Paste("good morning", LOOK, Where.AFTER), "no element of a model");
	}

	@Test
	void aMomentOfTruthIsMarkedAndUnmarked() {
		bench.make(new Create("moment of truth", NOD, Where.INTO, ""));
		assertTrue(bench.text().contains("moment of truth") && bench.draw().figure(NOD + "@truth").isPresent(), bench.text());
		becomesAfter(new Delete(List.of(QUEUE + "@truth"), false), "      moment of truth\n", "");
	}

	private void becomesAfter(Gesture gesture, String before, String after) {
		String text = bench.text();
		bench.make(gesture);
		bench.reads(text.replace(before, after));
	}

	@Test
	void everyKindOfEditLeavesATextThatCanBeRead() {
		for (Gesture gesture : List.<Gesture>of(new Write(QUEUE, "Wait"), new Slide(QUEUE + "@emotion.now", 5), new Drop(List.of(ORDER), ARRIVE, Where.BEFORE),
				new Create("scenario", NOD, Where.INTO, "X"), new Delete(List.of(QUEUE), true))) {
			Bench fresh = Bench.of(new JourneyMap(), TEXT);
			Edited edited = fresh.make(gesture);
			assertTrue(!edited.edits().isEmpty() && !fresh.text().equals(TEXT), gesture.toString());
			assertTrue(fresh.live().problems("m.journey").isEmpty(), () -> gesture + " " + fresh.live().problems("m.journey"));
			Bench.sound(fresh.draw());
		}
	}

	@Test
	void whateverIsDoneTheTextCanBeReadAndTheDrawingIsSound() {
		Bench lumen = Bench.example(new JourneyMap(), "lumen");
		Random random = new Random(4);
		for (int i = 0; i < 60; i++) {
			Drawing drawing = lumen.draw();
			List<Figure> all = drawing.all().filter(f -> f.about().isPresent()).toList();
			Gesture gesture = any(random, all, i);
			try {
				lumen.make(gesture);
			} catch (EditRefusedException e) {
				assertTrue(e.getMessage().endsWith(".") || e.getMessage().contains("'"), e.getMessage());
			}
			lumen.live().fileNames().forEach(f -> assertTrue(lumen.live().problems(f).isEmpty(), () -> gesture + " " + lumen.live().problems(f)));
			Bench.sound(lumen.draw());
		}
	}

	private static Gesture any(Random random, List<Figure> all, int round) {
		String one = all.get(random.nextInt(all.size())).id();
		String other = all.get(random.nextInt(all.size())).id();
		Where where = Where.values()[random.nextInt(3)];
		return switch (random.nextInt(6)) {
			case 0 -> new Write(one, "Written “anew” " + round);
			case 1 -> new Slide(one, random.nextInt(11) - 5);
			case 2 -> new Drop(List.of(one), other, where);
			case 3 -> new Create(new JourneyMap().tools().get(random.nextInt(new JourneyMap().tools().size())).kind(), one, where, "Made in round " + round);
			case 4 -> new Paste("touchpoint Pasted { feels -1 }", one, where);
			default -> new Delete(List.of(one), true);
		};
	}
}
