package org.journeywright.diagram.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.blueprint.Blueprint;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Slide;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.diagram.flow.ScenarioFlow;
import org.journeywright.diagram.map.JourneyMap;
import org.journeywright.diagram.roadmap.Roadmap;
import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.api.Test;

/** Two elements of one name: each can be edited, most of all to give one of them another name. */
class TwinsTest {

	private static final String TEXT = """
			// Written in a hurry.
			team Shop { role Clerk front-line }
			team Back { role Baker internal }
			journey Buy {
			  stage Come {
			    touchpoint Pay by Clerk { expects "first"   feels 0 }   // with coins
			    touchpoint Wait
			    touchpoint Pay by Clerk {
			      expects "second"   // by card
			      feels +1
			      activity Print done by Baker
			      activity Print done by Baker
			    }
			  }
			  stage Come {
			    touchpoint Go
			  }
			}
			initiative Till now { description "first" }
			initiative Till next { description "second" milestone 2027-01-01 "Used" }
			scenario Talk {
			  decision Ask {
			    best "Yes." -> End
			    poor "No."
			  }
			  decision Ask {
			    best "Perhaps." -> End
			  }
			  outcome End good
			  outcome Stay good
			  outcome Stay bad
			}
			""";
	private static final String FIRST = "touchpoint:Buy/Pay";
	private static final String SECOND = "touchpoint:Buy/Pay~2";

	private static final String COINS = "    touchpoint Pay by Clerk { expects \"first\"   feels 0 }   // with coins\n";

	private static Bench on(Diagram diagram) {
		return Bench.of(diagram, TEXT);
	}

	private static Edited becomes(Diagram diagram, Gesture gesture, String... changes) {
		String expected = TEXT;
		for (int i = 0; i < changes.length; i += 2) {
			assertTrue(expected.contains(changes[i]), changes[i]);
			expected = expected.replace(changes[i], changes[i + 1]);
		}
		Bench bench = on(diagram);
		Edited edited = bench.make(gesture);
		bench.reads(expected);
		edited.choose().forEach(i -> assertTrue(bench.live().element(i).isPresent(), i));
		return edited;
	}

	@Test
	void everyFigureOfEveryDiagramTellsItsElement() {
		for (Diagram diagram : Diagrams.all()) {
			Bench bench = on(diagram);
			Bench.sound(bench.draw());
			bench.draw().all().flatMap(f -> f.about().stream()).forEach(a -> assertTrue(bench.live().element(a).isPresent(), a));
		}
		Drawing map = on(new JourneyMap()).draw();
		assertEquals(Bench.words(map.figure(FIRST).orElseThrow()), Bench.words(map.figure(SECOND).orElseThrow()));
		assertEquals(map.figure(FIRST).orElseThrow().ways().creates(), map.figure(SECOND).orElseThrow().ways().creates());
	}

	@Test
	void onAMapTheOneThatIsMeantIsRenamedWrittenAndPulled() {
		Edited renamed = becomes(new JourneyMap(), new Write(SECOND, "Pay by card"), "touchpoint Pay by Clerk {\n", "touchpoint PayByCard by Clerk {\n");
		assertEquals(List.of("touchpoint:Buy/PayByCard"), renamed.choose());
		becomes(new JourneyMap(), new Write(FIRST, "Pay in coins"), "touchpoint Pay by Clerk { ", "touchpoint PayInCoins by Clerk { ");
		becomes(new JourneyMap(), new Write(expectation("second"), "to hear it"), "\"second\"   // by card", "\"to hear it\"   // by card");
		becomes(new JourneyMap(), new Slide(figure(new JourneyMap(), "emotion.now", SECOND), 3), "feels +1", "feels +3");
	}

	private static String figure(Diagram diagram, String kind, String about) {
		return on(diagram).draw().all().filter(f -> f.kind().equals(kind) && f.about().equals(Optional.of(about))).findFirst().orElseThrow().id();
	}

	private static String expectation(String text) {
		return on(new JourneyMap()).draw().all().filter(f -> f.kind().equals("expectation") && Bench.words(f).contains(text)).findFirst().orElseThrow().id();
	}

	@Test
	void onAMapTheOneThatIsMeantIsDeletedAndMoved() {
		becomes(new JourneyMap(), new Delete(List.of(FIRST), true), COINS, "");
		Edited moved = becomes(new JourneyMap(), new Drop(List.of(FIRST), "touchpoint:Buy/Go", Where.AFTER),
				COINS, "", "    touchpoint Go\n", "    touchpoint Go\n\n" + COINS);
		assertEquals(List.of(SECOND), moved.choose());
	}

	@Test
	void aStageOfOneNameIsRenamedAndTakesWhatIsDropped() {
		becomes(new JourneyMap(), new Write("stage:Buy/Come~2", "Leave"), "  stage Come {\n    touchpoint Go", "  stage Leave {\n    touchpoint Go");
		becomes(new JourneyMap(), new Create("touchpoint", "stage:Buy/Come~2", Where.INTO, "Wave"), "    touchpoint Go\n", "    touchpoint Go\n    touchpoint Wave\n");
		becomes(new JourneyMap(), new Drop(List.of("touchpoint:Buy/Wait"), "stage:Buy/Come~2", Where.BEFORE), "    touchpoint Wait\n", "", "    touchpoint Go\n", "    touchpoint Wait\n    touchpoint Go\n");
	}

	@Test
	void severalOfOneNameAreMovedOneAtATime() {
		Bench bench = on(new JourneyMap());
		String refusal = assertThrows(EditRefusedException.class, () -> bench.plan(new Drop(List.of(FIRST, SECOND), "touchpoint:Buy/Go", Where.AFTER))).getMessage();
		assertEquals("Two elements here are called “Pay”. Rename one of them first, or move them one at a time.", refusal);
	}

	@Test
	void whatNamesOneOfTwoCannotBeWritten() {
		Bench bench = Bench.of(new JourneyMap(), TEXT + "issue Slow\n");
		String refusal = assertThrows(EditRefusedException.class, () -> bench.plan(new Drop(List.of("element:issue:Slow"), SECOND, Where.INTO))).getMessage();
		assertTrue(refusal.contains("'Pay' does not lead to this touchpoint alone; rename it first"), refusal);
	}

	@Test
	void onABlueprintTheOneThatIsMeantIsEdited() {
		becomes(new Blueprint(), new Write(SECOND, "Pay by card"), "touchpoint Pay by Clerk {\n", "touchpoint PayByCard by Clerk {\n");
		String print = figure(new Blueprint(), "activity", "backstage activity:Buy/Pay~2/Print~2");
		becomes(new Blueprint(), new Write(print, "File it"), "Print done by Baker\n    }", "FileIt done by Baker\n    }");
		becomes(new Blueprint(), new Delete(List.of(print), true), "      activity Print done by Baker\n    }", "    }");
	}

	@Test
	void onARoadmapTheOneThatIsMeantIsEdited() {
		becomes(new Roadmap(), new Write("initiative:Till~2@name", "New till"), "initiative Till next", "initiative NewTill next");
		becomes(new Roadmap(), new Delete(List.of("initiative:Till"), true), "initiative Till now { description \"first\" }\n", "");
		Drawing drawing = on(new Roadmap()).draw(Settings.USUAL);
		assertTrue(drawing.figure("initiative:Till~2").orElseThrow().ways().deletable());
	}

	@Test
	void inAFlowTheOneThatIsMeantIsEdited() {
		becomes(new ScenarioFlow(), new Write("decision point:Talk/Ask~2@name", "Ask again"), "decision Ask {\n    best \"Perhaps", "decision AskAgain {\n    best \"Perhaps");
		becomes(new ScenarioFlow(), new Write("decision point:Talk/Ask~2#option 1@says", "Maybe."), "\"Perhaps.\"", "\"Maybe.\"");
		becomes(new ScenarioFlow(), new Drop(List.of("decision point:Talk/Ask#option 2"), "decision point:Talk/Ask~2", Where.INTO), "    poor \"No.\"\n", "", "\"Perhaps.\" -> End\n", "\"Perhaps.\" -> End\n    poor \"No.\"\n");
		becomes(new ScenarioFlow(), new Delete(List.of("outcome:Talk/Stay~2"), true), "  outcome Stay bad\n", "");
	}
}
