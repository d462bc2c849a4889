package org.journeywright.diagram.ecosystem;

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

class EcosystemEditsTest {

	private static final String TEXT = """
			// What the strategy stands on.
			organisation O { vision "Lived" }
			team T { role Boss leader }
			strategy Leadership {   // of all who lead
			  maturity 2 target 4   // honestly
			  influences Vision, Values
			}
			strategy Vision { maturity 1 }

			// Worded twice.
			strategy Values
			initiative Coach { strengthens Vision }
			practice Huddle by Boss
			""";
	private static final String LEADERSHIP = "strategy element:Leadership";

	private final Bench bench = Bench.of(new Ecosystem(), TEXT);

	private String after(Gesture gesture) {
		bench.make(gesture);
		assertEquals(List.of(), bench.live().problems("m.journey"), bench::text);
		return bench.text();
	}

	private void becomes(Gesture gesture, String... changes) {
		String expected = TEXT;
		for (int i = 0; i < changes.length; i += 2) {
			assertTrue(expected.contains(changes[i]), changes[i]);
			expected = expected.replace(changes[i], changes[i + 1]);
		}
		assertEquals(expected, after(gesture));
	}

	private String refused(Gesture gesture) {
		return assertThrows(EditRefusedException.class, () -> bench.plan(gesture)).getMessage();
	}

	@Test
	void maturityOfTodayIsPulled() {
		becomes(new Slide(LEADERSHIP + "@now", 3), "maturity 2 target", "maturity 3 target");
	}

	@Test
	void maturityWantedIsPulled() {
		becomes(new Slide(LEADERSHIP + "@wanted", 9), "target 4", "target 5");
	}

	@Test
	void missingMaturityIsWritten() {
		becomes(new Write("strategy element:Vision@wanted", "3"), "maturity 1 }", "maturity 1 target 3 }");
		assertEquals("“high” is no maturity. Write a whole number from 1 (absent) to 5 (lived everywhere).", refused(new Write("strategy element:Values@now", "high")));
		assertEquals("Say first how mature “Values” is today, then what is wanted.", refused(new Write("strategy element:Values@wanted", "3")));
	}

	@Test
	void whatIsWantedIsTakenOutAlone() {
		becomes(new Delete(List.of(LEADERSHIP + "@wanted"), false), " target 4", "");
	}

	@Test
	void withoutMaturityNothingIsWanted() {
		becomes(new Delete(List.of(LEADERSHIP + "@now"), false), "  maturity 2 target 4   // honestly\n", "");
	}

	@Test
	void anInfluenceIsDrawn() {
		becomes(new Connect("influence", "strategy element:Vision", "strategy element:Values@segment"), "{ maturity 1 }", "{ maturity 1 influences Values }");
		assertEquals("“Vision” does not influence itself. Draw the arrow to another element.", refused(new Connect("influence", "strategy element:Vision", "strategy element:Vision")));
	}

	@Test
	void anInfluenceThatIsThereStays() {
		assertTrue(bench.plan(new Connect("influence", LEADERSHIP, "strategy element:Vision")).edits().isEmpty());
	}

	@Test
	void anInfluenceIsDeleted() {
		becomes(new Delete(List.of(LEADERSHIP + "@strategy element:Vision@influences"), false), "influences Vision, Values", "influences Values");
	}

	@Test
	void anInfluenceIsTurnedRound() {
		becomes(new Reconnect(LEADERSHIP + "@strategy element:Vision@influences", "strategy element:Vision", LEADERSHIP), "influences Vision, Values", "influences Values", "{ maturity 1 }",
				"{ maturity 1 influences Leadership }");
	}

	@Test
	void anInitiativeDroppedOnAnElementStrengthensIt() {
		becomes(new Drop(List.of("element:initiative:Coach"), LEADERSHIP + "@segment", Where.INTO), "strengthens Vision", "strengthens Vision, Leadership");
	}

	@Test
	void aPracticeDroppedOnAnElementStrengthensIt() {
		becomes(new Drop(List.of("element:leadership practice:Huddle"), LEADERSHIP + "@name", Where.INTO), "practice Huddle by Boss\n",
				"practice Huddle by Boss {\n  strengthens Leadership\n}\n");
	}

	@Test
	void aRoleDroppedOnAnElementOwnsIt() {
		becomes(new Drop(List.of("element:role:T/Boss"), "strategy element:Vision", Where.INTO), "{ maturity 1 }", "{ maturity 1 owned by Boss }");
		assertTrue(refused(new Drop(List.of("element:team:T"), "strategy element:Vision", Where.INTO)).contains("does not strengthen an element"));
	}

	@Test
	void anOwnerIsNamedByTyping() {
		becomes(new Write("strategy element:Vision@owner", "boss"), "{ maturity 1 }", "{ maturity 1 owned by Boss }");
	}

	@Test
	void elementsAreReordered() {
		String after = after(new Drop(List.of("strategy element:Values"), LEADERSHIP, Where.BEFORE));
		assertTrue(after.indexOf("strategy Values") < after.indexOf("strategy Leadership"));
		assertTrue(after.contains("// Worded twice.\nstrategy Values"), "its comment goes with it");
	}

	@Test
	void elementsAreMadeAndRenamed() {
		becomes(new Write("strategy element:Values@name", "What we value"), "strategy Values", "strategy WhatWeValue", "Vision, Values", "Vision, WhatWeValue");
	}

	@Test
	void aNewElementStandsBehindItsNeighbour() {
		Edited edited = bench.make(new Create("element", LEADERSHIP, Where.AFTER, "Rewards"));
		assertEquals(List.of("strategy element:Rewards"), edited.choose());
		assertTrue(bench.text().contains("}\n\nstrategy Rewards\n") || bench.text().contains("}\nstrategy Rewards\n"), bench::text);
		assertTrue(bench.text().indexOf("strategy Rewards") < bench.text().indexOf("strategy Vision"));
	}

	@Test
	void theFirstElementOfAModelCanBeMade() {
		Bench empty = Bench.of(new Ecosystem(), "organisation O\n");
		empty.make(new Create("element", "hub", Where.INTO, "Leadership"));
		assertTrue(empty.draw().figure(LEADERSHIP).isPresent(), empty::text);
	}

	@Test
	void aNewInitiativeStrengthensTheElementItWasMadeOn() {
		assertTrue(after(new Create("initiative", LEADERSHIP, Where.INTO, "Ride along")).contains("strengthens Leadership"));
		assertTrue(after(new Create("practice", "strategy element:Values@practices", Where.INTO, "Praise")).contains("strengthens Values"));
	}

	@Test
	void deletingWhatOthersNameAsksFirst() {
		Edited asked = bench.plan(new Delete(List.of("strategy element:Vision"), false));
		assertTrue(asked.edits().isEmpty() && asked.question().contains("“Coach”") && asked.question().contains("“Leadership”"), asked::question);
		String after = after(new Delete(List.of("strategy element:Vision@segment"), true));
		assertTrue(!after.contains("Vision") && after.contains("influences Values"));
	}

	@Test
	void theVisionIsWrittenInTheMiddle() {
		becomes(new Write("organisation:O@vision", "No morning is lost"), "\"Lived\"", "\"No morning is lost\"");
	}

	@Test
	void whatThereIsStrengthensAnElementByItsName() {
		becomes(new Create("initiative", LEADERSHIP, Where.INTO, "coach"), "strengthens Vision }", "strengthens Vision, Leadership }");
	}

	@Test
	void anOwnerIsNamed() {
		becomes(new Create("owner", "strategy element:Vision", Where.INTO, "boss"), "{ maturity 1 }", "{ maturity 1 owned by Boss }");
	}

	@Test
	void aPracticeIsNamedOrMade() {
		becomes(new Create("practice", LEADERSHIP, Where.INTO, "Huddle"), "practice Huddle by Boss", "practice Huddle by Boss {\n  strengthens Leadership\n}");
	}

	@Test
	void theNamesThatFitAreOffered() {
		assertEquals(List.of("Coach"), new Ecosystem().names("initiative", bench.model()));
		assertEquals(List.of("Boss"), new Ecosystem().names("owner", bench.model()));
		assertEquals(List.of(), new Ecosystem().names("element", bench.model()));
	}

	@Test
	void whatIsCopiedElsewhereStrengthensTheElementOnWhichItIsPasted() {
		becomes(new Paste("", LEADERSHIP, Where.AFTER, List.of("initiative@initiative:Coach")), "strengthens Vision }", "strengthens Vision, Leadership }");
	}

	@Test
	void aPastedTieMovesNoElement() {
		assertTrue(refused(new Paste("", LEADERSHIP, Where.AFTER, List.of("tie.strengthens@strategy element:Values"))).contains("stands here by itself"));
	}

	@Test
	void aPastedElementStandsOnTheWheel() {
		Edited edited = bench.make(new Paste("strategy Rewards { maturity 1 }\n", LEADERSHIP, Where.AFTER));
		assertEquals(List.of("strategy element:Rewards"), edited.choose());
		assertTrue(bench.draw().figure("strategy element:Rewards").isPresent());
	}

	@Test
	void whatCannotBeDoneIsRefused() {
		assertTrue(refused(new Slide(LEADERSHIP, 3)).contains("no point on a scale"));
		assertTrue(refused(new Write("hub", "x")).contains("no text to write"));
		assertTrue(refused(new Delete(List.of("hub"), false)).contains("cannot be deleted by itself"));
		assertTrue(refused(new Connect("influence", "hub", LEADERSHIP)).contains("no strategy element"));
		assertTrue(refused(new Create("touchpoint", LEADERSHIP, Where.INTO, "")).contains("cannot be made on the wheel"));
		assertTrue(refused(new Drop(List.of("strategy element:Gone"), LEADERSHIP, Where.AFTER)).contains("not on the diagram any more"));
	}
}
