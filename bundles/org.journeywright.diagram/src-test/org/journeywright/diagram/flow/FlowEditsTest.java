package org.journeywright.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.diagram.common.Bench;
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

/** Edits conversations on their flow and compares the text before and after, byte by byte. */
class FlowEditsTest {

	private static final String TEXT = """
			// Behaviours to practise
			standard Care external {
			  behaviour SayHowLong "Say how long it takes."
			  behaviour GreetByName "Greet guests by name."
			}

			persona Commuter
			journey Buy {
			  stage Come {
			    touchpoint Queue
			    touchpoint Counter
			  }
			}
			team Shop {
			  role Barista
			}

			scenario "The queue" difficult at Queue for Barista {
			  customer "Mr Adeyemi" as Commuter
			  mood 0
			  success "She greets him."
			  opening "Ten to eight."   // rain

			  decision AtTheDoor "Is it always like this?" {
			    context "He looks up."
			    // said too often
			    poor "Just join the queue."
			      breaks GreetByName, SayHowLong
			      mood -2
			      then "He joins."
			      feedback "Greet him."
			      -> AtTheTray
			    best "Morning, Mr Adeyemi."
			      shows GreetByName mood +1 -> AtTheTray
			  }

			  // the second turn
			  decision AtTheTray "So no rye?" {
			    best "Seeded now." -> Stays
			    poor "Have a look."
			  }

			  outcome Stays good "He stays."
			  outcome Leaves bad
			}
			""";
	private static final String DOOR = "decision point:The queue/AtTheDoor";
	private static final String TRAY = "decision point:The queue/AtTheTray";
	private static final String STAYS = "outcome:The queue/Stays";
	private static final String LEAVES = "outcome:The queue/Leaves";
	private static final String GREET = "behaviour:Care/GreetByName";
	private static final String LONG = "behaviour:Care/SayHowLong";

	private static void becomes(String before, String after, Gesture gesture) {
		assertTrue(TEXT.contains(before), before);
		assertEquals(TEXT.replace(before, after), FlowOf.text(TEXT).edit(gesture));
	}

	private static void refused(String reason, Gesture gesture) {
		String message = assertThrows(EditRefusedException.class, () -> FlowOf.text(TEXT).plan(gesture)).getMessage();
		assertTrue(message.contains(reason), message);
	}

	@Test
	void textsAreWrittenInPlace() {
		becomes("\"Is it always like this?\"", "\"Are you \\\"open\\\"?\"", new Write(DOOR + "@says", "Are you \"open\"?"));
		becomes("\"He looks up.\"", "\"He looks down.\"", new Write(DOOR + "@context", "He looks down."));
		becomes("\"Just join the queue.\"", "\"Join, please.\"", new Write(DOOR + "#option 1@says", " Join, please. "));
		becomes("\"He joins.\"", "\"He turns away.\"", new Write(DOOR + "#option 1@then", "He turns away."));
		becomes("\"Greet him.\"", "\"Greet him by name.\"", new Write(DOOR + "#option 1@feedback", "Greet him by name."));
		becomes("\"Ten to eight.\"", "\"Eight.\"", new Write("opening@text", "Eight."));
		becomes("\"She greets him.\"", "\"She smiles.\"", new Write("opening@success", "She smiles."));
		becomes("\"Mr Adeyemi\" as", "\"Ms Adeyemi\" as", new Write("opening@customer", "Ms Adeyemi"));
		becomes("\"He stays.\"", "\"He comes back.\"", new Write(STAYS + "@text", "He comes back."));
	}

	@Test
	void missingTextsAreWrittenWhereTheyBelong() {
		becomes("outcome Leaves bad\n", "outcome Leaves bad \"He goes.\"\n", new Write(LEAVES + "@text", "He goes."));
		becomes("    best \"Seeded now.\" -> Stays\n", "    best \"Seeded now.\" feedback \"Good.\" -> Stays\n", new Write(TRAY + "#option 1@feedback", "Good."));
		becomes("    best \"Seeded now.\" -> Stays\n", "    best \"Seeded now.\" mood +2 -> Stays\n", new Write(TRAY + "#option 1@mood", "+2"));
		becomes("    best \"Seeded now.\" -> Stays\n", "    best \"Seeded now.\" shows SayHowLong -> Stays\n", new Write(TRAY + "#option 1@behaviour", "say how long"));
	}

	@Test
	void anEmptyTextIsTakenOut() {
		becomes("\n      then \"He joins.\"", "", new Write(DOOR + "#option 1@then", "  "));
		becomes("\n      feedback \"Greet him.\"", "", new Delete(List.of(DOOR + "#option 1@feedback"), false));
		becomes("\n      mood -2", "", new Write(DOOR + "#option 1@mood", ""));
		refused("An option needs what is said", new Write(DOOR + "#option 1@says", " "));
	}

	@Test
	void gradesAndMoodsAreWritten() {
		becomes("    poor \"Just", "    acceptable \"Just", new Write(DOOR + "#option 1@grade", "Acceptable"));
		becomes("Stays good", "Stays mixed", new Write(STAYS + "@grade", "m"));
		becomes("      mood -2", "      mood -3", new Write(DOOR + "#option 1@mood", "−3"));
		becomes("  mood 0", "  mood -1", new Write("opening@mood", "-1"));
		refused("best, acceptable or poor", new Write(DOOR + "#option 1@grade", "so-so"));
		refused("best, acceptable or poor", new Write(DOOR + "#option 1@grade", ""));
		refused("good, mixed or bad", new Write(STAYS + "@grade", "best"));
		refused("from −5 to +5", new Write(DOOR + "#option 1@mood", "6"));
		refused("from −5 to +5", new Write(DOOR + "#option 1@mood", "happy"));
	}

	@Test
	void aStepIsRenamedWhereverItIsNamed() {
		assertEquals(TEXT.replace("AtTheTray", "AtTheCounter"), FlowOf.text(TEXT).edit(new Write(TRAY + "@name", "At the counter")));
		refused("already", new Write(TRAY + "@name", "At the door"));
		refused("needs a name", new Write(TRAY + "@name", ""));
	}

	@Test
	void optionsAreWiredByLinesAndByNames() {
		becomes("poor \"Have a look.\"", "poor \"Have a look.\" -> Leaves", new Connect("way", TRAY + "#option 2", LEAVES));
		becomes("poor \"Have a look.\"", "poor \"Have a look.\" -> AtTheDoor", new Connect("way", TRAY + "#option 2@leads", DOOR + "#option 1@says"));
		becomes("poor \"Have a look.\"", "poor \"Have a look.\" -> Leaves", new Write(TRAY + "#option 2@leads", "leaves"));
		becomes("best \"Seeded now.\" -> Stays", "best \"Seeded now.\" -> Leaves", new Write(TRAY + "#option 1@leads", "Leaves"));
		becomes("best \"Seeded now.\" -> Stays", "best \"Seeded now.\"", new Write(TRAY + "#option 1@leads", ""));
		becomes("best \"Seeded now.\" -> Stays", "best \"Seeded now.\"", new Delete(List.of("way:" + TRAY + "#option 1"), false));
		refused("There is no step called “Home”", new Write(TRAY + "#option 1@leads", "Home"));
		refused("Only an option leads on", new Connect("way", TRAY, LEAVES));
		refused("leads to a decision or an outcome", new Connect("way", TRAY + "#option 2", "opening"));
		refused("only options lead to steps", new Connect("handoff", TRAY + "#option 2", LEAVES));
	}

	@Test
	void bothEndsOfAWayCanBeDrawnElsewhere() {
		String way = "way:" + TRAY + "#option 1";
		becomes("\"Seeded now.\" -> Stays", "\"Seeded now.\" -> Leaves", new Reconnect(way, TRAY + "#option 1", LEAVES));
		becomes("best \"Seeded now.\" -> Stays\n    poor \"Have a look.\"", "best \"Seeded now.\"\n    poor \"Have a look.\" -> Stays", new Reconnect(way, TRAY + "#option 2", STAYS));
		refused("starts at the first decision", new Reconnect("way:opening", "opening", TRAY));
	}

	@Test
	void anOptionIsAddedWhereItIsWanted() {
		becomes("    poor \"Have a look.\"\n", "    acceptable \"Try the bagel.\"\n    poor \"Have a look.\"\n", new Create("option", TRAY + "#option 2", Where.BEFORE, "Try the bagel."));
		becomes("    poor \"Have a look.\"\n", "    poor \"Have a look.\"\n    acceptable \"New option\"\n", new Create("option", TRAY, Where.INTO, ""));
		refused("belongs to a decision", new Create("option", STAYS, Where.INTO, ""));
	}

	@Test
	void theConversationGoesOnWithANewStepInOneGo() {
		becomes("    poor \"Have a look.\"\n  }\n", "    poor \"Have a look.\" -> TheLook\n  }\n\n  decision TheLook\n", new Create("decision", TRAY + "#option 2", Where.AFTER, "The look"));
		becomes("    poor \"Have a look.\"\n  }\n", "    poor \"Have a look.\" -> NewDecision\n  }\n\n  decision NewDecision\n", new Create("decision", TRAY, Where.INTO, ""));
		String ended = FlowOf.text(TEXT).edit(new Create("outcome", TRAY + "#option 2@leads", Where.AFTER, "Gone"));
		assertEquals(TEXT.replace("\"Have a look.\"", "\"Have a look.\" -> Gone").replace("outcome Leaves bad\n", "outcome Leaves bad\n  outcome Gone bad\n"), ended);
	}

	@Test
	void aDecisionPutIntoAWayLeadsOnToWhereItLed() {
		String text = FlowOf.text(TEXT).edit(new Create("decision", "way:" + TRAY + "#option 1", Where.INTO, "In between"));
		assertTrue(text.contains("best \"Seeded now.\" -> InBetween"), text);
		assertTrue(text.contains("  decision InBetween {\n    best \"New option\" -> Stays\n  }\n"), text);
	}

	@Test
	void aStepCanStandByItselfUntilSomethingLeadsToIt() {
		becomes("outcome Leaves bad\n", "outcome Leaves bad\n  outcome NewOutcome good\n", new Create("outcome", "opening", Where.INTO, ""));
		becomes("outcome Leaves bad\n", "outcome Leaves bad\n  outcome NewOutcome good\n", new Create("outcome", "", Where.INTO, ""));
		refused("a step called “Stays”", new Create("decision", "opening", Where.INTO, "Stays"));
		refused("make a standard elsewhere", new Create("standard", "opening", Where.INTO, ""));
		refused("A name is needed here", new Create("touchpoint", "opening", Where.INTO, ""));
	}

	@Test
	void theFirstDecisionOfAnEmptyScenarioIsMade() {
		assertEquals("scenario Empty {\n  decision Hello\n}\n", FlowOf.text("scenario Empty\n").edit(new Create("decision", "opening", Where.INTO, "Hello")));
	}

	@Test
	void optionsAreReorderedWithTheirComments() {
		String poor = """
				    // said too often
				    poor "Just join the queue."
				      breaks GreetByName, SayHowLong
				      mood -2
				      then "He joins."
				      feedback "Greet him."
				      -> AtTheTray
				""";
		String best = """
				    best "Morning, Mr Adeyemi."
				      shows GreetByName mood +1 -> AtTheTray
				""";
		becomes(poor + best, best + poor, new Drop(List.of(DOOR + "#option 1"), DOOR + "#option 2@says", Where.AFTER));
		becomes(poor + best, best + poor, new Drop(List.of(DOOR + "#option 2"), DOOR + "#option 1", Where.BEFORE));
		becomes(poor, poor, new Drop(List.of(DOOR + "#option 1"), DOOR + "#option 1", Where.AFTER));
		String moved = FlowOf.text(TEXT).edit(new Drop(List.of(TRAY + "#option 2"), DOOR, Where.INTO));
		assertEquals(TEXT.replace("    poor \"Have a look.\"\n", "").replace(best, best + "    poor \"Have a look.\"\n"), moved);
		refused("belongs to a decision", new Drop(List.of(DOOR + "#option 1"), STAYS, Where.INTO));
	}

	@Test
	void severalOptionsMoveTogetherInTheirOrder() {
		String three = TEXT.replace("    poor \"Have a look.\"\n", "    poor \"Have a look.\"\n    acceptable \"Not today.\"   // said often\n    poor \"No.\"\n");
		String look = "    poor \"Have a look.\"\n";
		String today = "    acceptable \"Not today.\"   // said often\n";
		String no = "    poor \"No.\"\n";
		String seeded = "    best \"Seeded now.\" -> Stays\n";
		List<String> lastTwo = List.of(TRAY + "#option 4", TRAY + "#option 3");
		FlowOf flow = FlowOf.text(three);
		assertEquals(List.of(TRAY + "#option 1", TRAY + "#option 2"), flow.plan(new Drop(lastTwo, TRAY + "#option 1", Where.BEFORE)).choose());
		assertEquals(three.replace(seeded + look + today + no, today + no + seeded + look), flow.edit(new Drop(lastTwo, TRAY + "#option 1", Where.BEFORE)));
		String greeted = "      shows GreetByName mood +1 -> AtTheTray\n";
		List<String> some = List.of(TRAY + "#option 4", TRAY + "#option 2");
		assertEquals(three.replace(look, "").replace(no, "").replace(greeted, greeted + look + no), FlowOf.text(three).edit(new Drop(some, DOOR, Where.INTO)));
		List<String> ofBoth = List.of(TRAY + "#option 2", TRAY + "#option 1");
		assertEquals(three, FlowOf.text(three).edit(new Drop(ofBoth, TRAY + "#option 2", Where.AFTER)), "in their place already");
		assertEquals(three.replace(look + today, today + look), FlowOf.text(three).edit(new Drop(List.of(TRAY + "#option 2", TRAY + "#option 4"), TRAY + "#option 4", Where.AFTER)));
		assertEquals("Move 2 options", FlowOf.text(three).plan(new Drop(some, DOOR, Where.INTO)).label());
	}

	@Test
	void optionsOfSeveralDecisionsMoveTogether() {
		String best = "    best \"Morning, Mr Adeyemi.\"\n      shows GreetByName mood +1 -> AtTheTray\n";
		String look = "    poor \"Have a look.\"\n";
		String moved = FlowOf.text(TEXT).edit(new Drop(List.of(TRAY + "#option 2", DOOR + "#option 2"), TRAY + "#option 1", Where.BEFORE));
		assertEquals(TEXT.replace(best, "").replace(look, "").replace("    best \"Seeded now.\"", best + look + "    best \"Seeded now.\""), moved);
		refused("by themselves", new Drop(List.of(DOOR + "#option 1", DOOR + "#option 2", "element:" + GREET), TRAY, Where.INTO));
		refused("belongs to a decision", new Drop(List.of(DOOR + "#option 1", DOOR + "#option 2"), STAYS, Where.INTO));
	}

	@Test
	void behavioursAreDroppedOnOptions() {
		becomes("best \"Seeded now.\" -> Stays", "best \"Seeded now.\" shows GreetByName -> Stays", new Drop(List.of("element:" + GREET), TRAY + "#option 1", Where.INTO));
		becomes("best \"Seeded now.\" -> Stays", "best \"Seeded now.\" shows GreetByName, SayHowLong -> Stays",
				new Drop(List.of("element:" + GREET, "element:behaviour:Care/SayHowLong"), TRAY + "#option 1@behaviour", Where.INTO));
		becomes("shows GreetByName", "shows GreetByName", new Drop(List.of("element:" + GREET), DOOR + "#option 2", Where.INTO));
		becomes("breaks GreetByName, SayHowLong", "breaks SayHowLong", new Delete(List.of(DOOR + "#option 1@breaks " + GREET), false));
		becomes("      breaks GreetByName, SayHowLong\n", "", new Delete(List.of(DOOR + "#option 1@breaks " + GREET, DOOR + "#option 1@breaks " + LONG), false));
		String moved = FlowOf.text(TEXT).edit(new Drop(List.of(DOOR + "#option 2@shows " + GREET), TRAY + "#option 1", Where.INTO));
		assertEquals(TEXT.replace("\"Seeded now.\"", "\"Seeded now.\" shows GreetByName").replace("shows GreetByName mood +1", "mood +1"), moved);
		String text = TEXT.replace("  customer", "  exercises SayHowLong\n  customer");
		assertEquals(text.replace("\"Seeded now.\"", "\"Seeded now.\" shows SayHowLong"),
				FlowOf.text(text).edit(new Drop(List.of("opening@exercises " + LONG), TRAY + "#option 1", Where.INTO)));
		refused("drop it on one", new Drop(List.of("element:" + GREET), STAYS, Where.INTO));
		refused("no behaviour called", new Write(TRAY + "#option 1@behaviour", "Smile"));
	}

	@Test
	void aBehaviourIsBrokenRatherThanShown() {
		FlowOf model = FlowOf.text(TEXT);
		model.edit(new Drop(List.of("element:behaviour:Care/SayHowLong"), DOOR + "#option 2", Where.INTO));
		String text = model.edit(new Drop(List.of(DOOR + "#option 1@breaks " + LONG), DOOR + "#option 1@breaks " + GREET, Where.INTO));
		assertTrue(text.contains("breaks GreetByName, SayHowLong") && text.contains("shows GreetByName, SayHowLong"), text);
		text = model.edit(new Drop(List.of(DOOR + "#option 1@breaks " + GREET), DOOR + "#option 2@shows " + LONG, Where.INTO));
		assertTrue(text.contains("breaks SayHowLong\n"), text);
	}

	@Test
	void theOpeningTakesWhatTheScenarioBelongsTo() {
		becomes("at Queue for", "at Queue, Counter for", new Drop(List.of("element:touchpoint:Buy/Counter"), "opening", Where.INTO));
		becomes(" at Queue for Barista", " for Barista", new Delete(List.of("opening@touchpoint touchpoint:Buy/Queue"), false));
		becomes("  customer \"Mr", "  exercises GreetByName\n  customer \"Mr", new Drop(List.of("element:" + GREET), "opening@exercises", Where.INTO));
		becomes("  customer \"Mr", "  exercises GreetByName\n  customer \"Mr", new Drop(List.of(DOOR + "#option 2@shows " + GREET), "opening", Where.INTO));
		refused("cannot be put there", new Drop(List.of("element:touchpoint:Buy/Counter"), DOOR, Where.INTO));
		refused("cannot be put there", new Drop(List.of("element:service standard:Care"), "opening", Where.INTO));
	}

	@Test
	void anotherDecisionCanComeFirst() {
		String text = FlowOf.text(TEXT).edit(new Drop(List.of(TRAY), "opening", Where.INTO));
		assertTrue(text.indexOf("decision AtTheTray") < text.indexOf("decision AtTheDoor"), text);
		assertTrue(text.contains("  // the second turn\n  decision AtTheTray"), text);
		refused("draw a line to it from an option", new Drop(List.of(STAYS), "opening", Where.INTO));
		refused("To start with it, drop it on the opening", new Drop(List.of(TRAY), DOOR, Where.AFTER));
	}

	@Test
	void aStepThatOptionsLeadToIsDeletedWhenThatIsAgreed() {
		Edited asked = FlowOf.text(TEXT).plan(new Delete(List.of(TRAY), false));
		assertTrue(asked.edits().isEmpty());
		assertEquals("Delete decision point “At the tray”? 2 options lead there and will lead nowhere: “Just join the queue.” at “At the door” and “Morning, Mr Adeyemi.” at “At the door”.", asked.question());

		String agreed = FlowOf.text(TEXT).edit(new Delete(List.of(TRAY), true));
		assertEquals(TEXT.replaceFirst("(?s)\n  // the second turn\n  decision AtTheTray.*?\n  }\n", "").replace("\n      -> AtTheTray", "").replace(" -> AtTheTray", ""), agreed);
		becomes("  outcome Leaves bad\n", "", new Delete(List.of(LEAVES), false));
	}

	@Test
	void optionsAndWaysAreDeletedTogether() {
		becomes("    poor \"Have a look.\"\n", "", new Delete(List.of(TRAY + "#option 2"), false));
		becomes("    best \"Seeded now.\" -> Stays\n    poor \"Have a look.\"\n", "    poor \"Have a look.\"\n",
				new Delete(List.of("way:" + TRAY + "#option 1", TRAY + "#option 1@leads", TRAY + "#option 1"), false));
		refused("stays with it", new Delete(List.of("opening"), false));
	}

	@Test
	void behavioursAreNamedOnAnOption() {
		becomes("shows GreetByName mood +1", "shows GreetByName, SayHowLong mood +1", new Create("behaviour it shows", DOOR + "#option 2", Where.INTO, "say how long"));
		becomes("shows GreetByName mood +1", "shows GreetByName breaks SayHowLong mood +1", new Create("behaviour it breaks", DOOR + "#option 2", Where.INTO, "SayHowLong"));
		refused("There is no behaviour called “Wave”. Write one of", new Create("behaviour it breaks", DOOR + "#option 2", Where.INTO, "Wave"));
		refused("drop it on one", new Create("behaviour it breaks", "opening", Where.INTO, "SayHowLong"));
	}

	@Test
	void whatTheScenarioIsAboutIsNamedOnTheOpening() {
		becomes("at Queue for", "at Queue, Counter for", new Create("touchpoint", "opening", Where.INTO, "counter"));
		refused("There is no issue called “Rain”. There is none at all yet", new Create("issue", "opening", Where.INTO, "Rain"));
	}

	@Test
	void aBehaviourIsPastedAsItIsShownOrBroken() {
		String broken = "option.breaks@behaviour:Care/SayHowLong";
		becomes("shows GreetByName mood +1", "shows GreetByName breaks SayHowLong mood +1", new Paste("", DOOR + "#option 2", Where.INTO, List.of(broken)));
		becomes("shows GreetByName mood +1", "shows GreetByName, SayHowLong mood +1", new Paste("", DOOR + "#option 2", Where.INTO, List.of("opening.exercises@behaviour:Care/SayHowLong")));
	}

	@Test
	void whatTheScenarioIsAboutIsPastedOnTheOpening() {
		becomes("at Queue for", "at Queue, Counter for", new Paste("", "opening", Where.INTO, List.of("opening.touchpoint@touchpoint:Buy/Counter")));
		refused("cannot be put there", new Paste("", DOOR, Where.INTO, List.of("opening.touchpoint@touchpoint:Buy/Counter")));
	}

	@Test
	void stepsAndOptionsArePasted() {
		String text = FlowOf.text(TEXT).edit(new Paste("decision AtTheDoor \"Again?\" {\n  best \"Yes.\" -> Stays\n}\n", DOOR + "#option 1", Where.AFTER));
		assertTrue(text.contains("decision AtTheDoor2 \"Again?\" {\n    best \"Yes.\" -> Stays\n  }"), text);
		becomes("    poor \"Have a look.\"\n", "    poor \"Have a look.\"\n    acceptable \"Well.\"\n", new Paste("acceptable \"Well.\"", TRAY, Where.INTO));
		refused("no element of a model", new Paste("hello there", TRAY, Where.INTO));
	}

	@Test
	void whatCannotBeDoneIsSaid() {
		refused("nothing to slide", new Slide(DOOR + "#option 1@mood", 3));
		refused("not on the diagram any more", new Write("decision point:The queue/Gone@says", "x"));
		refused("no text to write", new Write(DOOR, "x"));
	}

	@Test
	void writingTheSameChangesNothing() {
		for (Gesture same : List.of(new Write(DOOR + "@says", "Is it always like this?"), new Write(DOOR + "#option 1@grade", "poor"), new Write(DOOR + "@name", "At the door"),
				new Write(DOOR + "#option 1@mood", "-2"), new Connect("way", TRAY + "#option 1", STAYS), new Write(DOOR + "#option 1@leads", "At the tray"))) {
			assertTrue(FlowOf.text(TEXT).plan(same).edits().isEmpty(), same.toString());
		}
	}

	@Test
	void aStepWhoseNameEndsLikeAPartOfItsCardIsDeletedItself() {
		Bench bench = Bench.of(new ScenarioFlow(), "scenario S {\n  decision Ask \"What?\" { best \"Yes.\" -> \"Reply@text\" }\n  outcome \"Reply@text\" good \"Glad.\"\n}\n");
		bench.make(new Delete(List.of("outcome:S/Reply@text"), true));
		assertEquals("scenario S {\n  decision Ask \"What?\" { best \"Yes.\" }\n}\n", bench.text());
	}
}
