package org.journeywright.diagram.common;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.export.SvgWriter;
import org.journeywright.diagram.export.SvgWriter.Letters;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.Journey;
import org.journeywright.model.Organisation;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models as they are while somebody writes them: names that there are not, twins, names without a letter, words without an end. */
class OddModelsTest {

	private static final String LONG = "Word".repeat(300);

	private static final String ODD = """
			organisation "1@" { as of 2026-11-01 }
			persona P
			persona Q { share 300 % }
			channel Web
			team T { role R front-line role R internal }
			team "T#/~%" { role "a@b|c" leader }
			standard S external { behaviour "x@says" "y" }
			standard In internal
			journey J for P, Nobody {
			  stage "1" { touchpoint "2" { feels -5 wants +5 effort 7 } }
			  stage A {
			    touchpoint "p@q" by R, Nobody via Nowhere, Web { applies S, Nothing activity X done by Nobody activity X done by "a@b|c" internal using "a@b" }
			    touchpoint %LONG% { customer does "%LONG%" expects "%LONG%" moment of truth }
			  }
			  stage A { }
			}
			journey J to-be improves J { stage A { touchpoint "p@q" touchpoint "p@q" } }
			journey K to-be improves J { stage A { touchpoint "p@q" } }
			journey K to-be improves K
			handoff H from Nobody to Noone { feeds H supports Nothing }
			handoff G from "a@b|c" to "a@b|c" { feeds G, G2 keeps Nothing supports J."p@q" }
			handoff G2 from "a@b|c" to R { feeds G }
			issue I at J."p@q" { frequency 3 h }
			metric M nps { measures J."p@q", K."p@q" current -300 target 20 % }
			scenario "c@says" at J."p@q" for Nobody {
			  decision "d@context" "What?" { context "Here" best "" -> Gone poor "x" -> "o@text" poor "x" -> "d@context" }
			  decision "d@context" "" { best "y" -> "d@context" }
			  decision Lone
			  outcome "o@text" bad "So it ends."
			}
			scenario Bare
			strategy "e@now" { maturity 1 target 5 }
			strategy "e@now" { influences "e@now" }
			initiative "i@impact" now { from 9999-12-31 until 0001-01-01 depends on "i@impact", Nothing milestone 0001-01-01 "" }
			initiative "i@impact" { until 2026-01-01 sponsored by Nobody }
			initiative Alone { strengthens Nothing addresses Nobody owned by "a@b|c" }
			""".replace("%LONG%", LONG);

	static Stream<Diagram> diagrams() {
		return Diagrams.all().stream();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyDiagramDrawsWhatIsOdd(Diagram diagram) {
		Bench bench = Bench.of(diagram, ODD);
		assertEquals(4, bench.model().all(Journey.class).size(), "the text is read");
		assertFalse(bench.live().problems("m.journey").toString().contains("JW-0001"), () -> "all of it: " + bench.live().problems("m.journey"));
		for (Subject subject : diagram.subjects(bench.model())) {
			for (Settings settings : settings(bench.draw(subject.identity(), Settings.USUAL))) {
				Drawing drawing = bench.draw(subject.identity(), settings);
				String what = diagram.kind() + " of " + subject.identity() + " with " + settings;
				assertDoesNotThrow(() -> Bench.sound(drawing), what);
				assertDoesNotThrow(() -> SvgWriter.svg(drawing, Theme.LIGHT, Optional.empty(), Letters.OF_THE_READER), what);
				drawing.all().forEach(f -> assertDoesNotThrow(() -> diagram.litBy(f, drawing, bench.model()), () -> f.id() + " in " + what));
			}
		}
	}

	/** When the window opens upon a text that somebody has half written, what can be read of it is drawn. */
	@ParameterizedTest
	@MethodSource("diagrams")
	void everyDiagramDrawsWhatIsHalfWritten(Diagram diagram) {
		String text = ODD.replace(LONG, "Word");
		for (int end = 1; end < text.length(); end += 29) {
			Bench bench = Bench.of(diagram, text.substring(0, end));
			for (Subject subject : diagram.subjects(bench.model())) {
				assertDoesNotThrow(() -> bench.draw(subject.identity(), Settings.USUAL), diagram.kind() + " of " + subject.identity() + " up to " + end);
			}
		}
	}

	/** Every option of every choice, one at a time. */
	private static List<Settings> settings(Drawing drawing) {
		List<Settings> all = new ArrayList<>(List.of(Settings.USUAL));
		for (Choice choice : drawing.choices()) {
			choice.options().forEach(o -> all.add(Settings.USUAL.with(choice.setting(), o.value())));
			all.add(Settings.USUAL.with(choice.setting(), ""));
		}
		return all;
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void whatCannotBeMadeOrPutSomewhereIsSaidInGoodEnglish(Diagram diagram) {
		Bench bench = Bench.example(diagram, "corner-cafe");
		Drawing drawing = bench.draw();
		Figure first = drawing.all().filter(f -> f.about().isPresent()).findFirst().orElseThrow();
		for (String kind : List.of("organisation", "issue", "initiative", "element")) {
			said(() -> bench.plan(new Create(kind, first.id(), Where.INTO, "Something new"), drawing));
		}
		for (Class<?> kind : List.of(Organisation.class, Issue.class, Initiative.class)) {
			bench.model().all(kind.asSubclass(EObject.class)).stream().limit(1)
					.forEach(e -> said(() -> bench.plan(new Drop(List.of(Ids.from(Ids.of(e))), first.id(), Where.INTO), drawing)));
		}
	}

	private static void said(Executable gesture) {
		try {
			gesture.execute();
		} catch (EditRefusedException refused) {
			assertFalse(refused.getMessage().matches("(?s).*\\b[Aa] [aeiou].*"), refused.getMessage());
		} catch (Throwable other) {
			throw new AssertionError(other);
		}
	}
}
