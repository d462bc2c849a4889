package org.journeywright.diagram.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Option;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyMapTest {

	private static final String TOLD = "An order\u202e is \u05e9\u05dc\u05d5\u05dd & <b>bold</b> \uD83D\uDE00 ";

	private final Bench cafe = Bench.example(new JourneyMap(), "corner-cafe");

	private static Figure figure(Drawing drawing, String id) {
		return drawing.figure(id).orElseThrow(() -> new AssertionError("No figure " + id));
	}

	private static List<Figure> kind(Drawing drawing, String kind) {
		return drawing.all().filter(f -> f.kind().equals(kind)).toList();
	}

	private static Bench map(String touchpoint) {
		return Bench.of(new JourneyMap(), "team T { role R front-line }\nstandard S external for R\njourney J as-is { stage A { " + touchpoint + " } }\n");
	}

	private static final String MANY = """
			journey Buy { stage One { touchpoint Pay { effort 6 } } }
			issue A at Pay issue B at Pay issue C at Pay issue D at Pay issue E at Pay
			promise P "p" { made at Pay kept at Pay } promise Q "q" { made at Pay kept at Pay }
			wow W at Pay wow X at Pay wow Y at Pay
			""";

	@Test
	void whatIsMoreThanACellShowsIsOneStepAway() {
		Bench bench = Bench.of(new JourneyMap(), MANY);
		Figure more = bench.draw().figure("touchpoint:Buy/Pay@issues.more").orElseThrow();
		assertEquals("+ 2 more ", Bench.words(more));
		assertEquals("+ 2 more issues: D, E", more.telling().name());
		assertEquals(Optional.of(new Ways.Setting("whole", "issues")), more.ways().sets());
		assertEquals(Optional.of(new Ways.Setting("whole", "promises")), bench.draw().figure("touchpoint:Buy/Pay@promises.more").orElseThrow().ways().sets());
		assertTrue(bench.draw().figure("touchpoint:Buy/Pay@wow.more").isEmpty(), "three are no more than fit");
		Drawing whole = bench.draw(Settings.USUAL.with("whole", "issues"));
		Bench.sound(whole);
		assertEquals(5, whole.all().filter(f -> f.kind().equals("issue")).count());
		assertTrue(whole.figure("issue:E@touchpoint:Buy/Pay@issue").orElseThrow().ways().writing().isPresent());
		Figure fewer = whole.figure("touchpoint:Buy/Pay@issues.more").orElseThrow();
		assertEquals("Show fewer ", Bench.words(fewer));
		assertEquals(Optional.of(new Ways.Setting("whole", "")), fewer.ways().sets());
		assertEquals(Optional.of(new Ways.Setting("whole", "issues,promises")), whole.figure("touchpoint:Buy/Pay@promises.more").orElseThrow().ways().sets());
		assertEquals(bench.draw().figures(), bench.draw(Settings.USUAL.with("whole", "")).figures());
		assertEquals(bench.draw().figures(), bench.draw(Settings.USUAL.with("whole", "nonsense,,")).figures());
	}

	@Test
	void aLaneInWhichNoTouchpointHasAnythingIsASlimRowThatStillTakesThings() {
		Drawing drawing = Bench.of(new JourneyMap(), "journey Buy to-be { stage One { touchpoint Pay { effort 6 } touchpoint Leave {} } }\nissue A at Pay\n").draw();
		Figure wow = figure(drawing, "touchpoint:Buy/Pay@wow");
		assertTrue(wow.height() >= 24 && wow.height() <= 28, "as high as a line, and as a finger needs: " + wow.height());
		assertEquals("– ", Bench.words(wow));
		assertTrue(wow.marks().stream().map(Mark.Words.class::cast).allMatch(w -> w.y() > 12 && w.y() < wow.height()));
		assertTrue(wow.ways().creates().contains("wow moment") && wow.ways().takes().contains("wow moment"), wow.ways().toString());
		assertEquals(wow.height(), figure(drawing, "lane.wow@journey:Buy").height());
		assertTrue(figure(drawing, "touchpoint:Buy/Leave@issues").height() >= 42, "the other touchpoint has an issue");
		Bench.sound(drawing);
	}

	@Test
	void lanesThatShowEverythingCanBeChosen() {
		Bench bench = Bench.of(new JourneyMap(), MANY);
		var choice = bench.draw(Settings.USUAL.with("whole", "wow")).choices().stream().filter(c -> c.setting().equals("whole")).findFirst().orElseThrow();
		assertEquals(List.of("wow"), choice.options().stream().filter(o -> o.chosen()).map(o -> o.value()).toList());
		assertEquals(6, choice.options().size());
	}

	@Test
	void everyJourneyIsASubject() {
		Bench lumen = Bench.example(new JourneyMap(), "lumen");
		assertEquals(List.of("Grow with Lumen today", "Grow with Lumen tomorrow", "Own a Lumen today", "Own a Lumen tomorrow"),
				new JourneyMap().subjects(lumen.model()).stream().map(Subject::label).toList());
	}

	@ParameterizedTest
	@CsvSource({ "corner-cafe, alone", "lumen, alone", "lumen, beside", "lumen, overlay" })
	void theExamplesAreSoundHoweverTheyAreLookedAt(String example, String compare) {
		Bench bench = Bench.example(new JourneyMap(), example);
		for (Subject subject : new JourneyMap().subjects(bench.model())) {
			Drawing drawing = bench.draw(subject.identity(), Settings.USUAL.with("compare", compare));
			Bench.sound(drawing);
			Bench.apart(kind(drawing, "column"));
			Bench.apart(kind(drawing, "touchpoint"));
			Bench.apart(kind(drawing, "stage"));
			kind(drawing, "column").forEach(c -> Bench.apart(c.inner()));
			drawing.all().filter(f -> f.kind().startsWith("cell.") && !f.kind().equals("cell.emotion")).forEach(c -> Bench.apart(c.inner()));
		}
	}

	@Test
	void theSameModelGivesTheSameDrawing() {
		assertEquals(cafe.draw(), Bench.example(new JourneyMap(), "corner-cafe").draw());
	}

	@Test
	void stagesSpanTheirTouchpointsAndBothStayInSight() {
		Drawing drawing = cafe.draw();
		Figure stage = figure(drawing, "stage:A weekday morning/At the counter");
		assertEquals(3 * Column.WIDTH, stage.width());
		assertEquals(figure(drawing, "touchpoint:A weekday morning/OrderTheUsual").x(), stage.x());
		assertEquals(Pin.TOP, stage.pin());
		assertEquals(List.of("touchpoint:A weekday morning/LookIn", "touchpoint:A weekday morning/Queue", "touchpoint:A weekday morning/OrderTheUsual",
				"touchpoint:A weekday morning/PickARoll", "touchpoint:A weekday morning/TakeAway"), kind(drawing, "touchpoint").stream().map(Figure::id).toList());
		assertTrue(kind(drawing, "lane").stream().allMatch(l -> l.pin() == Pin.LEFT));
	}

	@Test
	void everyLaneSaysWhatTheModelSays() {
		Drawing drawing = cafe.draw();
		String queue = Bench.words(figure(drawing, "touchpoint:A weekday morning/Queue@column"));
		for (String words : List.of("Waits, and looks at the clock", "Counter", "“To know whether there is time”", "−2", "+1", "3 of 7", "Know them", "The last rye roll",
				"trained in The first half hour", "Cups by the bus", "83 %", "target 95 %", "Barista", "now · Second till at seven")) {
			assertTrue(queue.contains(words), words + " in " + queue);
		}
		assertTrue(Bench.words(figure(drawing, "touchpoint:A weekday morning/PickARoll@column")).contains("No roll left 18 %"));
		assertTrue(Bench.words(figure(drawing, "touchpoint:A weekday morning/OrderTheUsual@column")).contains("made: Stamp card"));
		assertTrue(Bench.words(figure(drawing, "touchpoint:A weekday morning/Queue")).contains("moment of truth"));
	}

	@Test
	void aMomentOfTruthIsADiamondOnTheCurve() {
		Figure point = figure(cafe.draw(), "touchpoint:A weekday morning/Queue@emotion.now");
		assertTrue(point.marks().stream().anyMatch(m -> m instanceof Mark.Sign s && s.icon() == Icon.TRUTH && s.paint() == Paint.TRUTH));
		assertEquals("Moment of truth: Queue, feels −2", point.telling().name());
	}

	@Test
	void pointsStandWhereTheirScaleSays() {
		Drawing drawing = cafe.draw();
		for (Figure point : drawing.all().filter(f -> f.ways().slider().isPresent() && f.kind().startsWith("emotion")).toList()) {
			var slider = point.ways().slider().orElseThrow();
			double y = slider.bottom() + (slider.top() - slider.bottom()) * (slider.value() - slider.least()) / (slider.greatest() - slider.least());
			assertEquals(y, point.y() + point.height() / 2, 0.01, point.id());
		}
		Figure effort = figure(drawing, "touchpoint:A weekday morning/Queue@effort.point");
		var slider = effort.ways().slider().orElseThrow();
		assertEquals(slider.leastX() + (slider.greatestX() - slider.leastX()) * 2 / 6, effort.x() + effort.width() / 2, 0.01);
	}

	@Test
	void whatAMomentOfTruthLacksIsSeenInItsPlace() {
		Drawing drawing = map("touchpoint P { moment of truth }").draw();
		List<String> missing = drawing.all().map(Figure::kind).filter(k -> k.startsWith("missing.")).sorted().toList();
		assertEquals(List.of("missing.emotion", "missing.expectation", "missing.metric", "missing.role", "missing.scenario", "missing.standard", "missing.wanted"), missing);
		Figure standard = kind(drawing, "missing.standard").getFirst();
		assertEquals(List.of("standard"), standard.ways().creates());
		assertEquals(Optional.of("touchpoint:J/P"), standard.about());
		assertTrue(standard.telling().name().contains("moment of truth"));
	}

	@Test
	void whatNobodyHasToHaveIsAQuietDash() {
		Drawing drawing = map("touchpoint P by R { expects \"x\" feels 1 wants 1 }").draw();
		assertTrue(drawing.all().noneMatch(f -> f.kind().startsWith("missing.")));
		assertEquals("– ", Bench.words(figure(drawing, "touchpoint:J/P@standards")));
	}

	@Test
	void aSoreTouchpointLacksAStandard() {
		assertEquals(1, kind(map("touchpoint P by R { expects \"x\" feels -1 }").draw(), "missing.standard").size());
		assertEquals(0, kind(map("touchpoint P by R { feels -1 }").draw(), "missing.standard").size());
	}

	@Test
	void aJourneyToBeLacksNothingYet() {
		Drawing drawing = Bench.of(new JourneyMap(), "journey J to-be { stage A { touchpoint P { moment of truth wants 3 } } }\n").draw();
		assertTrue(drawing.all().noneMatch(f -> f.kind().startsWith("missing.")));
	}

	@Test
	void lanesAreHiddenAndReordered() {
		Drawing drawing = cafe.draw(Settings.USUAL.with("lanes", "effort,action,nonsense"));
		assertEquals(List.of("lane.effort@journey:A weekday morning", "lane.action@journey:A weekday morning"), kind(drawing, "lane").stream().map(Figure::id).toList());
		Choice lanes = drawing.choices().getFirst();
		assertEquals(List.of("effort", "action"), lanes.options().stream().filter(Option::chosen).map(Option::value).toList());
		assertEquals(Lane.values().length, lanes.options().size());
		Bench.sound(cafe.draw(Settings.USUAL.with("lanes", "")));
	}

	@Test
	void thePersonaIsShownAndWhatIsAboutHerStandsOut() {
		Drawing drawing = cafe.draw(Settings.USUAL.with("persona", "persona:Commuter"));
		String card = Bench.words(figure(drawing, "persona:Commuter@head"));
		assertTrue(card.contains("60 % of customers") && card.contains("Sensitive to: A queue that does not move"), card);
		Figure scenario = kind(drawing, "scenario").getFirst();
		assertTrue(scenario.marks().stream().anyMatch(m -> m instanceof Mark.Box b && b.stroke().paint() == Paint.BRAND));
	}

	@Test
	void aPersonaWhoseJourneyItIsNotIsToldSo() {
		Bench lumen = Bench.example(new JourneyMap(), "lumen");
		Drawing drawing = lumen.draw(Settings.USUAL.with("persona", "persona:HotelHost"));
		assertTrue(Bench.words(figure(drawing, "persona:HotelHost@head")).contains("This journey is not for Hotel host"));
	}

	private static final String TWO = """
			journey Now as-is { stage A {
			  touchpoint Stays { customer does "Waits" feels 0 }
			  touchpoint Goes { feels -3 }
			} stage Z { touchpoint End { feels 1 } } }
			journey Then to-be improves Now { stage A {
			  touchpoint Stays { customer does "Sits" wants 3 }
			  touchpoint Comes { wants 4 }
			} stage Z { touchpoint End { wants 1 } } }
			""";

	@Test
	void twoJourneysStandBelowEachOtherWithTheirTouchpointsInLine() {
		Drawing drawing = Bench.of(new JourneyMap(), TWO).draw(Settings.USUAL.with("compare", "beside"));
		for (String name : List.of("Stays", "End")) {
			assertEquals(figure(drawing, "touchpoint:Now/" + name).x(), figure(drawing, "touchpoint:Then/" + name).x(), name);
			assertTrue(figure(drawing, "touchpoint:Now/" + name).y() < figure(drawing, "touchpoint:Then/" + name).y());
		}
		Bench.sound(drawing);
	}

	@Test
	void twoJourneysBelowEachOtherSayWhereTheyDiffer() {
		Drawing drawing = Bench.of(new JourneyMap(), TWO).draw(Settings.USUAL.with("compare", "beside"));
		Map<String, String> words = Map.of("Now/Stays", "changed", "Then/Stays", "changed", "Now/Goes", "gone", "Then/Comes", "added");
		words.forEach((touchpoint, word) -> assertTrue(Bench.words(figure(drawing, "touchpoint:" + touchpoint)).contains(word), touchpoint));
		assertFalse(Bench.words(figure(drawing, "touchpoint:Then/End")).contains("changed"));
		assertEquals("Sits changed ", Bench.words(figure(drawing, "touchpoint:Then/Stays@action")));
		assertTrue(drawing.legend().stream().anyMatch(k -> k.meaning().equals("gone in the journey to be")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "journey:Now", "journey:Then" })
	void differencesAreMarkedFromTheSameSideWhicheverJourneyIsShown(String subject) {
		Drawing drawing = Bench.of(new JourneyMap(), TWO).draw(subject, Settings.USUAL.with("compare", "overlay"));
		Map<String, String> names = kind(drawing, "touchpoint").stream().collect(Collectors.toMap(f -> f.id().substring(f.id().indexOf('/') + 1), Bench::words));
		assertTrue(names.get("Stays").contains("changed"), names.toString());
		assertTrue(names.get("Goes").contains("gone"), names.toString());
		assertTrue(names.get("Comes").contains("added"), names.toString());
		assertFalse(names.get("End").contains("changed"), names.toString());
		String action = Bench.words(drawing.all().filter(f -> f.id().endsWith("/Stays@action")).findFirst().orElseThrow());
		assertTrue(action.contains("− Waits") && action.contains("+ Sits"), action);
		Bench.sound(drawing);
	}

	/** A second stage or touchpoint of a name must not vanish because the first one is compared. */
	@ParameterizedTest
	@ValueSource(strings = { "beside", "overlay" })
	void thingsOfOneNameAllStandOnTheMapWhenJourneysAreCompared(String compare) {
		String twins = "stage A { touchpoint Pay { feels 0 } touchpoint Wait touchpoint Pay { feels 1 } } stage A { touchpoint Go }";
		Drawing drawing = Bench.of(new JourneyMap(), "journey Now { %s }%njourney Then to-be improves Now { %s }%n".formatted(twins, twins)).draw(Settings.USUAL.with("compare", compare));
		for (String id : List.of("touchpoint:Now/Pay", "touchpoint:Now/Pay~2", "touchpoint:Now/Wait", "touchpoint:Now/Go", "stage:Now/A", "stage:Now/A~2")) {
			assertTrue(drawing.figure(id).isPresent(), id + " is not among " + kind(drawing, "touchpoint").stream().map(Figure::id).toList());
		}
		assertTrue(kind(drawing, "touchpoint").stream().noneMatch(t -> Bench.words(t).contains("added") || Bench.words(t).contains("gone")), "each has its like");
		Bench.sound(drawing);
	}

	@Test
	void onlyPercentAreToldAsAShare() {
		Drawing drawing = Bench.of(new JourneyMap(), "persona P { share 20 % }\njourney J for P { stage A { touchpoint B } }\nissue I at B { frequency 12 % }\nissue L at B { frequency 3 days }\n").draw();
		assertEquals("Issue: I, 12 % of contacts", figure(drawing, "issue:I@touchpoint:J/B@issue").telling().name());
		assertEquals("Issue: L, 3 days", figure(drawing, "issue:L@touchpoint:J/B@issue").telling().name());
		assertTrue(Bench.words(figure(drawing, "persona:P@head")).contains("20 % of customers"));
	}

	@Test
	void aPersonaIsToldWhereAJourneyDoesNotSayWhomItIsFor() {
		String card = Bench.words(figure(Bench.of(new JourneyMap(), "persona P\njourney J { stage A { touchpoint B } }\n").draw(Settings.USUAL.with("persona", "persona:P")), "persona:P@head"));
		assertTrue(card.contains("This journey does not say whom it is for."), card);
	}

	@Test
	void aJourneyByItselfOffersNoComparison() {
		assertTrue(cafe.draw(Settings.USUAL.with("compare", "overlay")).choices().stream().noneMatch(c -> c.setting().equals("compare")));
	}

	@Test
	void aJourneyThatIsGoneIsToldInAFriendlyWay() {
		Drawing drawing = cafe.draw("journey:Gone", Settings.USUAL);
		assertTrue(drawing.figures().isEmpty() && drawing.hint().contains("not in the model any more"));
	}

	@Test
	void anEmptyJourneyAndAnEmptyStageSayWhatToDoFirst() {
		Drawing empty = Bench.of(new JourneyMap(), "journey J as-is\n").draw();
		assertTrue(empty.hint().contains("no stage yet"));
		Bench.sound(empty);
		Drawing stage = Bench.of(new JourneyMap(), "journey J as-is { stage A }\n").draw();
		assertEquals(1, kind(stage, "missing.touchpoint").size());
		Bench.sound(stage);
	}

	@Test
	void namesOfAnyKindAndLengthStayInTheirPlaces() {
		String long_ = TOLD.repeat(300).strip().replace("\"", "");
		Bench bench = Bench.of(new JourneyMap(), """
				team T { role "%1$s" front-line }
				channel "%1$s"
				standard "%1$s" external for "%1$s" { statement "%1$s" }
				persona "%1$s" { quote "%1$s" }
				journey "%1$s" as-is for "%1$s" { goal "%1$s" stage "%1$s" goal "%1$s" {
				  touchpoint "%1$s" via "%1$s" by "%1$s" { customer does "%1$s" expects "%1$s" applies "%1$s" moment of truth feels 1 }
				} }
				issue "%1$s" at "%1$s" { frequency 1000000 %% }
				metric "%1$s" rate in "%1$s" { measures "%1$s" current -999999999999999 %% target 1 %% }
				promise "%1$s" "%1$s" { made at "%1$s" kept at "%1$s" }
				wow "%1$s" at "%1$s"
				initiative "%1$s" { addresses "%1$s" }
				scenario "%1$s" at "%1$s"
				""".formatted(long_));
		Drawing drawing = bench.draw();
		assertEquals(1, kind(drawing, "touchpoint").size());
		assertTrue(kind(drawing, "standard").getFirst().telling().tip().contains(long_));
		Bench.sound(drawing);
		Bench.sound(bench.draw(Settings.USUAL.with("persona", kind(drawing, "persona").getFirst().about().orElseThrow())));
	}

	@Test
	void aMapOfAThousandTouchpointsIsDrawnInTime() {
		String touchpoints = IntStream.range(0, 1000).mapToObj(i -> "touchpoint P%d by R { customer does \"Waits for the %d. time\" expects \"To be seen\" feels %d wants 3 effort 4 applies S }"
				.formatted(i, i, i % 11 - 5)).collect(Collectors.joining("\n"));
		Bench bench = map(touchpoints);
		var model = bench.model();
		long best = Stream.generate(() -> {
			long start = System.nanoTime();
			assertEquals(1000, new JourneyMap().draw(model, "journey:J", Settings.USUAL).all().filter(f -> f.kind().equals("touchpoint")).count());
			return System.nanoTime() - start;
		}).limit(12).min(Long::compare).orElseThrow();
		assertTrue(best < 500_000_000L, "took " + best / 1_000_000 + " ms");
	}

	@Test
	void choosingAStandardLightsUpWhereItApplies() {
		Drawing drawing = cafe.draw();
		String place = "@touchpoint:A weekday morning/";
		var lit = new JourneyMap().litBy(figure(drawing, "service standard:KnowThem" + place + "Queue@standard"), drawing, cafe.model());
		assertTrue(lit.containsAll(List.of("service standard:KnowThem" + place + "TakeAway@standard", "touchpoint:A weekday morning/OrderTheUsual")), lit.toString());
		assertFalse(lit.contains("touchpoint:A weekday morning/LookIn"));
		assertTrue(new JourneyMap().litBy(figure(drawing, "touchpoint:A weekday morning/Queue"), drawing, cafe.model()).isEmpty());
	}

	@Test
	void elementsOfOneNameAreToldApart() {
		Drawing drawing = map("touchpoint P by R touchpoint P by R touchpoint \"P~2\"").draw();
		assertEquals(3, kind(drawing, "touchpoint").size());
		Bench.sound(drawing);
	}

	@Test
	void aStageThatOnlyTheOtherJourneyFillsIsMissingOneTouchpoint() {
		Drawing drawing = Bench.of(new JourneyMap(), "journey A as-is { stage S }\njourney B to-be improves A { stage S { touchpoint P touchpoint Q } }\n")
				.draw(Settings.USUAL.with("compare", "beside"));
		assertEquals(1, kind(drawing, "missing.touchpoint").size());
		Bench.sound(drawing);
	}

	@Test
	void effortThatNobodyExplainsLacksAnIssue() {
		assertEquals(1, kind(map("touchpoint P by R { expects \"x\" effort 5 }").draw(), "missing.issue").size());
		assertEquals(0, kind(map("touchpoint P by R { expects \"x\" effort 4 }").draw(), "missing.issue").size());
	}

	@Test
	void aMomentOfTruthFarBelowWhatIsWantedLacksAnInitiative() {
		String touchpoint = "touchpoint P by R { expects \"x\" feels -1 wants 3 moment of truth }";
		assertEquals(1, kind(map(touchpoint).draw(), "missing.initiative").size());
		assertEquals(0, kind(map(touchpoint.replace("-1", "0")).draw(), "missing.initiative").size());
		assertEquals(0, kind(map(touchpoint + " } } initiative Fix now { addresses P } journey Z as-is { stage Z { ").draw(), "missing.initiative").size());
		assertEquals(1, kind(map(touchpoint + " } } initiative Fix now status done { addresses P } journey Z as-is { stage Z { ").draw(), "missing.initiative").size());
	}
}
