package org.journeywright.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.type.Lettering;
import org.junit.jupiter.api.Test;

/** What a flow shows and says. */
class ScenarioFlowTest {

	private static final String TANGLE = "decision point:Tangle/";

	private static String words(Figure figure) {
		return figure.marks().stream().filter(Words.class::isInstance).map(m -> ((Words) m).text()).collect(Collectors.joining(" "));
	}

	private static Set<String> kinds(Drawing drawing) {
		return drawing.all().map(Figure::kind).collect(Collectors.toSet());
	}

	@Test
	void everyScenarioIsASubject() {
		FlowOf lumen = FlowOf.example("lumen");
		assertEquals(13, lumen.subjects().size());
		assertEquals("The first call of the morning", lumen.subjects().get(10).label());
		assertEquals(DiagramKind.SCENARIO_FLOW, lumen.draw(lumen.subjects().getFirst().identity()).kind());
	}

	@Test
	void theHeadSaysHowLongTheConversationIs() {
		FlowOf lumen = FlowOf.example("lumen");
		Drawing drawing = lumen.draw("scenario:The first call of the morning");
		assertEquals("The first call of the morning", drawing.title());
		assertEquals("Scenario flow · basics, difficulty 1 of 5 · 9 decisions: shortest way 4, best way 5, longest 8 · model of 1 November 2026", drawing.subtitle());
		assertEquals("Scenario flow · basics · 7 decisions: shortest way 3, best way 3, longest at most 5", FlowOf.text(FlowGeometryTest.TANGLE).draw().subtitle());
	}

	@Test
	void theOpeningShowsWhoTheCustomerIs() {
		FlowOf cafe = FlowOf.example("corner-cafe");
		assertEquals("Mr Adeyemi", words(cafe.figure("opening@customer")));
		assertEquals("Commuter", words(cafe.figure("opening@persona")));
		assertTrue(words(cafe.figure("opening@text")).startsWith("Ten to eight, rain"));
		assertEquals(List.of("Queue", "Pick a roll"), cafe.draw().all().filter(f -> f.kind().equals("opening.touchpoint")).map(ScenarioFlowTest::words).toList());
		assertEquals("The customer's mood is 0 at the start, and +4 for somebody who always chooses the best option", cafe.figure("opening@mood").telling().name());
	}

	@Test
	void theOpeningShowsWhatIsPractisedAndWhatNoOptionShows() {
		FlowOf model = FlowOf.text("""
				standard Care external {
				  behaviour Greet
				  behaviour Smile
				}
				scenario Practice {
				  exercises Greet, Smile
				  decision Hello "Hi." {
				    best "Hello." shows Greet
				  }
				}
				""");
		assertEquals("To practise: Greet", model.figure("opening@exercises behaviour:Care/Greet").telling().name());
		assertEquals("To practise: Smile. No option shows it yet.", model.figure("opening@exercises behaviour:Care/Smile").telling().name());
		assertTrue(hasSign(model.figure("opening@exercises behaviour:Care/Smile"), Icon.ALONE));
	}

	@Test
	void optionsStandOnTheirDecisionInTheOrderOfTheText() {
		Figure decision = FlowOf.example("corner-cafe").figure("decision point:The last rye roll/AtTheDoor");
		List<Figure> options = decision.inner().stream().filter(f -> f.id().matches(".*#option \\d")).toList();
		assertEquals(List.of("option.acceptable", "option.best", "option.poor"), options.stream().map(Figure::kind).toList());
		assertTrue(options.get(0).x() < options.get(1).x() && options.get(1).x() < options.get(2).x());
		assertEquals("Best option: Morning, Mr Adeyemi. Six minutes today. And the rye is out.", options.get(1).telling().name());
	}

	@Test
	void gradesDifferInShapeSignAndWord() {
		Drawing drawing = FlowOf.example("corner-cafe").draw();
		Figure best = first(drawing, "option.best");
		Figure acceptable = first(drawing, "option.acceptable");
		Figure poor = first(drawing, "option.poor");
		assertTrue(best.marks().getFirst() instanceof Box box && box.radius() >= 16);
		assertTrue(acceptable.marks().getFirst() instanceof Box box && box.radius() <= 4);
		assertTrue(poor.marks().getFirst() instanceof Shape);
		assertEquals("Best", words(grade(best)));
		assertEquals("Acceptable", words(grade(acceptable)));
		assertEquals("Poor", words(grade(poor)));
		assertTrue(hasSign(grade(best), Icon.PROMISE) && hasSign(grade(poor), Icon.ERROR));
		assertEquals(Set.of("outcome.good", "outcome.bad"), kinds(drawing).stream().filter(k -> k.matches("outcome\\.(good|mixed|bad)")).collect(Collectors.toSet()));
	}

	private static Figure first(Drawing drawing, String kind) {
		return drawing.all().filter(f -> f.kind().equals(kind)).findFirst().orElseThrow();
	}

	private static Figure grade(Figure option) {
		return option.inner().stream().filter(f -> f.kind().equals("option.grade")).findFirst().orElseThrow();
	}

	private static boolean hasSign(Figure figure, Icon icon) {
		return figure.marks().stream().anyMatch(m -> m instanceof Sign sign && sign.icon() == icon);
	}

	@Test
	void whatIsMissingIsVisibleInItsPlace() {
		Drawing drawing = FlowOf.text("scenario Bare {\n  decision Hello {\n    poor \"Hm.\"\n  }\n  decision Alone\n  outcome End good\n}\n").draw();
		assertTrue(kinds(drawing).containsAll(Set.of("missing.customer", "missing.touchpoint", "missing.role", "missing.success", "missing.says", "missing.mood",
				"missing.behaviour", "missing.feedback", "missing.leads", "missing.option", "missing.text")), kinds(drawing).toString());
		for (Figure missing : drawing.all().filter(f -> f.kind().startsWith("missing.")).toList()) {
			assertTrue(missing.marks().stream().anyMatch(m -> m instanceof Box box && box.stroke().dash() == Dash.DASHED), missing.id());
			assertTrue(missing.ways().writing().isPresent() || !missing.ways().takes().isEmpty() || !missing.ways().creates().isEmpty(), missing.id());
			assertFalse(missing.telling().name().isEmpty());
		}
	}

	@Test
	void consequenceAndFeedbackShowWhereWholeTextsAreWanted() {
		FlowOf lumen = FlowOf.example("lumen");
		String subject = "scenario:The first call of the morning";
		assertFalse(kinds(lumen.draw(subject)).contains("option.then"));
		Drawing whole = lumen.draw(subject, "texts", "whole");
		assertTrue(kinds(whole).containsAll(Set.of("option.then", "option.feedback")));
		assertTrue(whole.all().filter(f -> f.kind().startsWith("option.") || f.kind().startsWith("decision.")).noneMatch(f -> words(f).endsWith("…”") || words(f).matches(".*[a-z]…")));
	}

	@Test
	void aTextThatIsCutShowsWholeInTheTip() {
		String says = "Word ".repeat(200).strip();
		FlowOf model = FlowOf.text("scenario Long {\n  decision Hello \"%s\" {\n    best \"%s\"\n  }\n}\n".formatted(says, says));
		Figure text = model.figure("decision point:Long/Hello@says");
		assertTrue(words(text).length() < says.length());
		assertEquals(says, text.telling().tip());
		assertTrue(model.figure("decision point:Long/Hello#option 1").telling().tip().startsWith(says));
	}

	@Test
	void loopsAreMarked() {
		FlowOf model = FlowOf.text(FlowGeometryTest.TANGLE);
		Figure back = model.figure("way:" + TANGLE + "Second#option 2");
		assertEquals("way.back", back.kind());
		assertTrue(hasSign(back, Icon.LOOP));
		assertEquals("From Second, poor option, back to First", back.telling().name());
		assertEquals("Leads back to First", model.figure(TANGLE + "Second#option 2@leads").telling().name());
		assertEquals("way.back", model.figure("way:" + TANGLE + "First#option 2").kind());
		assertTrue(model.draw().figure(TANGLE + "First@loop").isPresent());
		assertTrue(model.draw().figure(TANGLE + "Third@loop").isEmpty());
	}

	@Test
	void aLoopThatCannotBeLeftIsMarked() {
		Drawing drawing = FlowOf.text(FlowGeometryTest.TANGLE).draw();
		assertEquals(List.of(TANGLE + "Fourth@endless", TANGLE + "Fifth@endless"), drawing.all().filter(f -> f.kind().equals("badge.endless")).map(Figure::id).toList());
	}

	@Test
	void stepsThatOnlyPoorOptionsLeadToAreMarked() {
		Drawing drawing = FlowOf.text(FlowGeometryTest.TANGLE).draw();
		assertEquals(List.of(TANGLE + "Fourth@poor", TANGLE + "Fifth@poor"), drawing.all().filter(f -> f.kind().equals("badge.poor")).map(Figure::id).toList());
	}

	@Test
	void whatIsNotReachedStandsInABandOfItsOwn() {
		Drawing drawing = FlowOf.text(FlowGeometryTest.TANGLE).draw();
		Figure band = drawing.figure("unreached").orElseThrow();
		assertEquals("Not reached from the opening", band.telling().name());
		List<String> inside = drawing.figures().stream().filter(f -> f != band && f.y() >= band.y()).filter(f -> f.ends().isEmpty()).map(Figure::id).toList();
		assertEquals(List.of(TANGLE + "Lost", TANGLE + "LostToo", "outcome:Tangle/Never"), inside);
		for (String id : inside) {
			Figure card = drawing.figure(id).orElseThrow();
			assertTrue(card.x() > band.x() && card.y() > band.y() && card.x() + card.width() < band.x() + band.width() && card.y() + card.height() < band.y() + band.height());
			Mark outline = card.marks().getFirst();
			assertEquals(Dash.DASHED, outline instanceof Box box ? box.stroke().dash() : ((Shape) outline).stroke().dash());
		}
		assertTrue(drawing.figure("way:" + TANGLE + "Lost#option 1").isEmpty());
		assertEquals("To Third", words(drawing.figure(TANGLE + "Lost#option 1@leads").orElseThrow()));
		assertTrue(drawing.figure("way:" + TANGLE + "Lost#option 2").isPresent());
		assertTrue(FlowOf.example("corner-cafe").draw().figure("unreached").isEmpty());
	}

	@Test
	void aStepLightsUpAllWaysToItAndOnFromIt() {
		FlowOf model = FlowOf.text("""
				scenario Light {
				  decision A "a" {
				    best "1" -> B
				    poor "2" -> C
				  }
				  decision B "b" {
				    best "1" -> Good
				    poor "2" -> Bad
				  }
				  decision C "c" {
				    best "1" -> B
				    poor "2" -> Bad
				  }
				  outcome Good good
				  outcome Bad bad
				}
				""");
		String a = "decision point:Light/A";
		Drawing drawing = model.draw();
		Set<String> lit = new ScenarioFlow().litBy(model.figure("decision point:Light/C"), drawing, model.view());
		assertTrue(lit.containsAll(Set.of("opening", "way:opening", a, a + "#option 2", a + "#option 2@says", "way:" + a + "#option 2", "decision point:Light/B", "outcome:Light/Good", "outcome:Light/Bad")));
		assertFalse(lit.contains(a + "#option 1"));
		assertFalse(lit.contains("way:" + a + "#option 1"));
		Set<String> ofOption = new ScenarioFlow().litBy(model.figure("decision point:Light/B#option 1@says"), drawing, model.view());
		assertTrue(ofOption.containsAll(Set.of("outcome:Light/Good", a + "#option 1", "decision point:Light/C#option 1")));
		assertFalse(ofOption.contains("outcome:Light/Bad"));
		assertEquals(ofOption, new ScenarioFlow().litBy(model.figure("way:decision point:Light/B#option 1"), drawing, model.view()));
		assertEquals(Set.of(), new ScenarioFlow().litBy(model.figure("opening"), drawing, model.view()));
		Set<String> ofOutcome = new ScenarioFlow().litBy(model.figure("outcome:Light/Good"), drawing, model.view());
		assertTrue(ofOutcome.contains("decision point:Light/C") && !ofOutcome.contains("outcome:Light/Bad") && !ofOutcome.contains("decision point:Light/B#option 2"));
	}

	@Test
	void aBehaviourLightsUpTheOptionsThatShowOrBreakIt() {
		FlowOf cafe = FlowOf.example("corner-cafe");
		Figure greet = cafe.draw().all().filter(f -> f.kind().equals("opening.exercises") && words(f).equals("Greet by name")).findFirst().orElseThrow();
		String door = "decision point:The last rye roll/AtTheDoor";
		Set<String> lit = new ScenarioFlow().litBy(greet, cafe.draw(), cafe.view());
		assertEquals(Set.of(door + "#option 2", door + "#option 3"), lit.stream().filter(id -> id.matches(".*#option \\d")).collect(Collectors.toSet()));
		assertTrue(lit.contains("opening") && lit.contains(door) && lit.contains(door + "@says"));
		assertFalse(lit.contains("decision point:The last rye roll/AtTheTray"));
	}

	@Test
	void theBestWayIsBroadAndAboveTheOthers() {
		Drawing drawing = FlowOf.example("corner-cafe").draw();
		List<Double> widths = drawing.figures().stream().filter(f -> f.ends().isPresent() && f.about().isPresent()).map(f -> ((Shape) f.marks().getFirst()).stroke().width()).toList();
		assertEquals(List.of(3.5, 3.5), widths.subList(widths.size() - 2, widths.size()));
		assertTrue(widths.subList(0, widths.size() - 2).stream().allMatch(w -> w < 2));
	}

	@Test
	void whatIsGoneOrEmptyIsSaidKindly() {
		FlowOf empty = FlowOf.text("");
		assertTrue(empty.draw("scenario:Gone").hint().startsWith("There are no scenarios yet"));
		FlowOf model = FlowOf.text("scenario Empty\n");
		assertTrue(model.draw("scenario:Gone").hint().startsWith("This scenario is not in the model any more"));
		assertTrue(model.draw().hint().startsWith("There is no conversation yet"));
		assertEquals("Scenario flow · basics · no decisions yet", model.draw().subtitle());
	}

	@Test
	void outcomesWithoutADecisionAreNotReached() {
		Drawing drawing = FlowOf.text("scenario Odd {\n  outcome End good \"Done.\"\n}\n").draw();
		assertTrue(drawing.figure("unreached").isPresent());
		assertTrue(drawing.figure("outcome:Odd/End").isPresent());
	}

	@Test
	void hostileTextsAreDrawnAsTheyAre() {
		String name = "<script>\u202e&'" + "x".repeat(10_000);
		String text = "scenario \"%1$s\" {\n  customer \"%1$s\"\n  opening \"%1$s\"\n  decision \"%1$s\" \"%1$s\" {\n    context \"%1$s\"\n    best \"%1$s\" then \"%1$s\" feedback \"%1$s\" mood +5 -> \"%1$s end\"\n  }\n  outcome \"%1$s end\" good \"%1$s\"\n}\n"
				.formatted(name);
		FlowOf model = FlowOf.text(text);
		Drawing drawing = model.draw();
		assertTrue(drawing.width() < 2_000 && drawing.height() < 3_000, drawing.width() + " by " + drawing.height());
		for (Figure figure : drawing.all().toList()) {
			for (Mark mark : figure.marks()) {
				assertFalse(mark instanceof Words words && words.x() + Lettering.width(words.text(), words.style()) > figure.width() + 4 && figure.ends().isEmpty(), figure.id());
			}
		}
	}

	@Test
	void namesThatLeadNowhereAndHalfWrittenTextsAreNoObstacle() {
		String text = """
				scenario Half at Nowhere for Nobody {
				  exercises Nothing
				  customer "Ann" as Noone
				  decision Hello "Hi." {
				    best "Ho." shows Nothing breaks Nothing from Nothing -> Gone
				    poor
				  }
				  decision
				  outcome End
				""";
		FlowOf model = FlowOf.text(text);
		assertEquals(1, model.subjects().size());
		assertTrue(model.draw().figure("decision point:Half/Hello#option 1@leads").filter(f -> f.kind().equals("missing.leads")).isPresent());
		for (int end = 0; end < text.length(); end += 7) {
			FlowOf part = FlowOf.text(text.substring(0, end));
			part.subjects().forEach(s -> assertFalse(part.draw(s.identity(), "texts", "whole").figures().isEmpty()));
		}
	}

	@Test
	void twoStepsOfTheSameNameAreTwoFigures() {
		Drawing drawing = FlowOf.text("scenario Twins {\n  decision A \"1\" {\n    best \"x\"\n  }\n  decision A \"2\" {\n    best \"y\"\n  }\n}\n").draw();
		assertEquals(2, drawing.figures().stream().filter(f -> f.kind().equals("decision")).count());
		assertEquals(drawing.all().count(), drawing.all().map(Figure::id).distinct().count());
	}

	@Test
	void notesShowInTheTip() {
		assertEquals("Ask legal.", FlowOf.text("scenario Noted {\n  decision Hello \"Hi.\" {\n    note \"Ask legal.\"\n  }\n}\n").figure("decision point:Noted/Hello").telling().tip());
	}

	@Test
	void unknownSettingsChangeNothing() {
		FlowOf cafe = FlowOf.example("corner-cafe");
		assertEquals(cafe.draw(), cafe.draw(cafe.subjects().getFirst().identity(), "direction", "sideways", "texts", ""));
		assertEquals(List.of("direction", "texts"), cafe.draw().choices().stream().map(c -> c.setting()).toList());
		assertEquals(new FlowView(false, false), FlowView.of(Settings.USUAL));
	}

	@Test
	void everythingThatIsNotDecorationHasAName() {
		FlowOf.example("lumen").draw().all().forEach(f -> assertFalse(f.telling().name().isBlank(), f.id()));
	}
}
