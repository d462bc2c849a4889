package org.journeywright.diagram.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.blueprint.route.Tidy;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintTest {

	private static final Settings BY_TEAM = Settings.USUAL.with("lanes", "team");

	private final Bench bench = Bench.of(new Blueprint(), Bakery.TEXT);
	private final Drawing drawing = bench.draw();

	private Figure figure(String id) {
		return drawing.figure(id).orElseThrow(() -> new AssertionError(id + " is not drawn"));
	}

	private List<String> ids(String kind) {
		return drawing.all().filter(f -> f.kind().equals(kind)).map(Figure::id).toList();
	}

	@Test
	void itsSubjectsAreTheJourneys() {
		assertEquals(List.of("journey:Bread"), new Blueprint().subjects(bench.model()).stream().map(s -> s.identity()).toList());
		assertEquals(DiagramKind.BLUEPRINT, new Blueprint().kind());
	}

	@Test
	void touchpointsStandSideBySideInTheOrderOfTheJourneyAndStayAtTheTop() {
		assertEquals(List.of(Bakery.RING, Bakery.WAIT, Bakery.UNPACK, Bakery.PAY), ids("touchpoint"));
		assertTrue(figure(Bakery.RING).x() < figure(Bakery.WAIT).x() && figure(Bakery.WAIT).x() < figure(Bakery.UNPACK).x());
		assertEquals(Figure.Pin.TOP, figure(Bakery.RING).pin());
		assertEquals(Figure.Pin.LEFT, figure(Bakery.CLERK).pin());
		assertTrue(Bench.words(figure(Bakery.RING)).contains("moment of truth"));
	}

	@Test
	void theLanesAreRolesBetweenTheThreeLines() {
		assertEquals(List.of(Bakery.CLERK, Bakery.DRIVER, "lane:front-line/nobody", Bakery.BACKSTAGE_BAKER, Bakery.BACKSTAGE_CLERK, Bakery.BUYER, Bakery.PACKER, "lane:internal/nobody"), ids("lane"));
		double interaction = figure("line:front-line").y();
		double visibility = figure("line:backstage").y();
		double internal = figure("line:internal").y();
		assertTrue(figure(Bakery.RING).y() < interaction && interaction < figure(Bakery.CLERK).y());
		assertTrue(figure(Bakery.DRIVER).y() < visibility && visibility < figure(Bakery.BACKSTAGE_BAKER).y());
		assertTrue(figure(Bakery.BACKSTAGE_CLERK).y() < internal && internal < figure(Bakery.PACKER).y());
		assertTrue(Bench.words(drawing).contains("LINE OF VISIBILITY"));
	}

	@Test
	void lanesCanBeTeams() {
		Drawing byTeam = bench.draw(BY_TEAM);
		assertTrue(byTeam.figure("lane:front-line/team:Shop").isPresent());
		assertTrue(byTeam.figure(Bakery.CLERK).isEmpty());
		Figure check = byTeam.figure("backstage activity:Bread/Ring/Check the oven list@lane:backstage/team:Back").orElseThrow();
		assertTrue(Bench.words(check).contains("Baker"));
		assertTrue(byTeam.choices().get(2).options().get(1).chosen());
	}

	@Test
	void activitiesStandInTheLaneOfTheirRoleBelowTheirTouchpointWithTheirSystems() {
		Figure cell = figure(Bakery.cell(Bakery.BACKSTAGE_BAKER, Bakery.RING));
		assertEquals(List.of(Bakery.CHECK), cell.inner().stream().map(Figure::id).toList());
		String words = Bench.words(cell);
		assertTrue(words.contains("Check the oven list") && words.contains("oven list") && words.contains("order book") && words.contains("with Clerk"), words);
		assertTrue(figure(Bakery.CHECK).telling().tip().contains("On paper"));
		assertEquals("backstage activity:Bread/Ring/Check the oven list", figure(Bakery.CHECK).about().orElseThrow());
	}

	@Test
	void ofManySystemsTheFirstAreNamedAndTheOthersCounted() {
		Bench many = Bench.of(new Blueprint(), Bakery.TEXT.replace("using \"order book\"\n", "using \"order book\", till, scale, van, phone\n"));
		String words = Bench.words(many.draw().figure(Bakery.NOTE).orElseThrow());
		assertTrue(words.contains("order book till 3 more systems"), words);
	}

	@Test
	void theDeliveryShowsHowAndWhatIsMissing() {
		assertTrue(Bench.words(figure(Bakery.delivery(Bakery.RING, Bakery.CLERK))).contains("Keep the day"));
		Figure missing = drawing.all().filter(f -> f.kind().equals("missing.standard") && f.about().filter(Bakery.WAIT::equals).isPresent()).findFirst().orElseThrow();
		assertEquals(List.of("standard"), missing.ways().creates());
		assertEquals(1, ids("delivery.missing").size());
	}

	@Test
	void handoffsSayWhatIsHandedOverByWhenAndByWhichStandard() {
		String words = Bench.words(figure("handoff:OrderList"));
		assertTrue(words.contains("What is wanted, and by when") && words.contains("1 h") && words.contains("standard"), words);
		assertTrue(Bench.words(figure("handoff:FreshBread")).contains("Tell early"));
		assertEquals("missing.within", figure("handoff:FreshBread@within").kind());
		assertEquals("missing.standard", figure("handoff:OrderList@standard").kind());
		assertEquals("missing.what", figure("handoff:FullCrate@what").kind());
	}

	@Test
	void handoffsLeadFromTheProviderToTheReceiver() {
		assertEquals(Bakery.CHECK.replace(Bakery.BACKSTAGE_BAKER, Bakery.BACKSTAGE_CLERK), figure("handoff:OrderList").ends().orElseThrow().from());
		assertEquals(Bakery.CHECK, figure("handoff:OrderList").ends().orElseThrow().to());
		assertEquals(Bakery.PACK, figure("handoff:FullCrate").ends().orElseThrow().from());
		assertEquals(Bakery.delivery(Bakery.UNPACK, Bakery.DRIVER), figure("handoff:FullCrate").ends().orElseThrow().to());
	}

	private Mark.Shape line(String id) {
		return (Mark.Shape) figure(id).marks().get(1);
	}

	@Test
	void aHandoffWithoutAnInternalStandardIsDashed() {
		assertEquals(Mark.Dash.DASHED, line("handoff:OrderList").stroke().dash());
		assertEquals(Mark.Dash.FULL, line("handoff:FreshBread").stroke().dash());
	}

	@Test
	void aHandoffThatIsWorseThanItsTargetHasItsColourItsSignAndItsFigures() {
		assertEquals(Paint.POOR, line("handoff:FullCrate").stroke().paint());
		assertTrue(Bench.words(figure("handoff:FullCrate")).contains("80 %, target 95 %"));
		assertEquals(Paint.NOW, line("handoff:OrderList").stroke().paint());
		assertTrue(figure(Bakery.UNPACK).telling().tip().contains("Who affects it: Driver, Packer, Baker, Clerk"), figure(Bakery.UNPACK).telling().tip());
		assertTrue(Bench.words(figure(Bakery.UNPACK)).contains("3 handoffs, 1 off target"));
	}

	@Test
	void aChainThatEndsNowhereIsMarkedWithASignAndWords() {
		assertTrue(Bench.words(figure("handoff:FlourList")).contains("Ends nowhere"));
		assertTrue(figure("handoff:FlourList@nowhere").marks().stream().anyMatch(Mark.Sign.class::isInstance));
		assertFalse(Bench.words(figure("handoff:OrderList")).contains("Ends nowhere"));
	}

	@Test
	void whatWaitsForWhatIsLedFromWhereTheOneArrivesToWhereTheOtherStarts() {
		drawing.figures().stream().filter(f -> f.kind().equals("feeds")).forEach(f -> assertTrue(f.ends().orElseThrow().from().startsWith("handoff:"), f.id()));
		assertEquals(List.of("handoff:OrderList@feeds@handoff:FreshBread", "handoff:FreshBread@feeds@handoff:FullCrate"), ids("feeds"));
	}

	@Test
	void whereTwoHandoffsMeetAtOneCardTheLineIsCloseAroundIt() {
		Figure line = figure("handoff:FreshBread@feeds@handoff:FullCrate");
		assertEquals("Full crate waits for Fresh bread", line.telling().name());
		assertTrue(line.ways().deletable());
		Figure cell = drawing.figures().stream().filter(f -> f.inner().stream().anyMatch(i -> i.id().equals(Bakery.PACK))).findFirst().orElseThrow();
		Figure card = figure(Bakery.PACK);
		double left = cell.x() + card.x();
		double top = cell.y() + card.y();
		assertTrue(line.x() >= left - 10 && line.x() + line.width() <= left + card.width() + 10, () -> line.toString());
		assertTrue(line.y() >= top && line.y() + line.height() <= top + card.height() + 8, () -> line.toString());
	}

	@Test
	void whoHasNoActivityWhereSomethingIsHandedOverGetsASpotThatAsksForOne() {
		Figure spot = drawing.all().filter(f -> f.kind().equals("spot") && f.about().filter("role:Back/Buyer"::equals).isPresent()).findFirst().orElseThrow();
		assertTrue(spot.inner().stream().anyMatch(f -> f.kind().equals("missing.activity")));
	}

	@Test
	void oneStageCanBeShownAlone() {
		Drawing receive = bench.draw(Settings.USUAL.with("stage", "stage:Bread/Receive"));
		assertTrue(receive.figure(Bakery.UNPACK).isPresent() && receive.figure(Bakery.RING).isEmpty());
		assertTrue(receive.figure("handoff:OrderList").isPresent(), "what is behind the stage is shown with it");
		assertTrue(receive.title().startsWith("Receive"));
		assertTrue(bench.draw(Settings.USUAL.with("stage", "stage:Other/Gone")).figure(Bakery.RING).isPresent());
	}

	@Test
	void oneTouchpointCanBeShownAloneWithWhatIsBehindIt() {
		Drawing ring = bench.draw(Settings.USUAL.with("touchpoint", Bakery.RING));
		assertEquals(1, ring.all().filter(f -> f.kind().equals("touchpoint")).count());
		assertTrue(ring.figure("handoff:OrderList").isPresent() && ring.figure("handoff:FullCrate").isEmpty());
	}

	@Test
	void aJourneyThatIsGoneOrEmptyGivesAHint() {
		assertFalse(new Blueprint().draw(bench.model(), "journey:Gone", Settings.USUAL).hint().isEmpty());
		Bench empty = Bench.of(new Blueprint(), "journey Nothing as-is { stage None { } }\n");
		assertFalse(empty.draw().hint().isEmpty());
		assertEquals(List.of(), empty.draw().figures());
	}

	@Test
	void handoffsInACircleAreDrawn() {
		Bench circle = Bench.of(new Blueprint(), """
				team T { role A front-line role B internal }
				journey J as-is { stage S { touchpoint P by A } }
				handoff One from A to B { feeds Two }
				handoff Two from B to A { feeds One }
				handoff Same from A to A { supports P }
				""");
		assertTrue(circle.draw().figure("handoff:One").isPresent() && circle.draw().figure("handoff:Same").isPresent());
		Bench.sound(circle.draw());
	}

	@Test
	void namesThatLeadNowhereYetAreLeftOut() {
		Bench unfinished = Bench.of(new Blueprint(), """
				team T { role A front-line }
				journey J as-is { stage S { touchpoint P via Nothing by A, Nobody { applies None activity Do done by Nobody } } }
				handoff H from A to Nobody { supports P }
				handoff I from A to A { keeps None feeds Gone supports Lost, P }
				""");
		Drawing drawn = unfinished.draw();
		Bench.sound(drawn);
		assertTrue(drawn.figure("handoff:I").isPresent());
		assertTrue(new Blueprint().litBy(drawn.figure("touchpoint:J/P").orElseThrow(), drawn, unfinished.model()).contains("handoff:I"));
	}

	@Test
	void elementsOfOneNameAreToldApart() {
		Bench twice = Bench.of(new Blueprint(), """
				team T { role A front-line role B internal }
				journey J as-is { stage S {
				  touchpoint P by A { activity Do done by B activity Do done by B }
				  touchpoint P by A { activity Do done by B }
				} }
				handoff H from A to B { supports P }
				handoff H from B to A { supports P feeds H }
				""");
		for (Settings settings : List.of(Settings.USUAL, BY_TEAM)) {
			Drawing drawn = twice.draw(settings);
			Bench.sound(drawn);
			assertEquals(3, drawn.all().filter(f -> f.kind().equals("activity")).count());
		}
	}

	@Test
	void theSameModelGivesTheSameDrawing() {
		assertEquals(drawing, Bench.of(new Blueprint(), Bakery.TEXT).draw());
	}

	@Test
	void textsOfAnyLengthAndScriptStayInTheirFigures() {
		for (String text : List.of("W".repeat(10_000), "<script>alert(1)</script>", "\u202Egnp.exe \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD", "👩🏽\u200D🚒", "a@b/c#d%e")) {
			String poisoned = Bakery.TEXT.replace("\"Note the order\"", "\"" + text + "\"").replace("\"Bread, still warm\"", "\"" + text + "\"").replace("\"oven list\"", "\"" + text + "\"")
					.replace("\"Rings before seven\"", "\"" + text + "\"").replaceAll("\\bPacker\\b", java.util.regex.Matcher.quoteReplacement("\"" + text + "\"")).replace("\"Have it settled\"", "\""
							+ text + "\"");
			Bench.sound(Bench.of(new Blueprint(), poisoned).draw());
			Bench.sound(Bench.of(new Blueprint(), poisoned).draw(BY_TEAM));
		}
	}

	@Test
	void everythingThatCanBePointedAtHasANameAndStandsWhereItBelongs() {
		for (Settings settings : List.of(Settings.USUAL, BY_TEAM)) {
			sound(bench, "journey:Bread", settings);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "lumen", "corner-cafe" })
	void theExamplesAreDrawnTidily(String name) {
		Bench example = Bench.example(new Blueprint(), name);
		for (Journey journey : example.model().all(Journey.class)) {
			for (Settings settings : List.of(Settings.USUAL, BY_TEAM)) {
				sound(example, Elements.identity(journey), settings);
			}
			journey.getStages().forEach(s -> sound(example, Elements.identity(journey), Settings.USUAL.with("stage", Elements.identity(s))));
		}
	}

	@Test
	void manyHandoffsAreDrawnTidily() {
		for (int seed = 0; seed < 12; seed++) {
			Bench busy = Bench.of(new Blueprint(), busy(new Random(seed)));
			sound(busy, "journey:J", seed % 2 == 0 ? Settings.USUAL : BY_TEAM);
			assertEquals(60, busy.draw().all().filter(f -> f.kind().equals("handoff")).count());
		}
	}

	/** Eight touchpoints, twelve roles, and sixty handoffs. */
	private static String busy(Random random) {
		StringBuilder text = new StringBuilder();
		for (int team = 0; team < 4; team++) {
			text.append("team T" + team + " { role R" + team * 3 + " front-line role R" + (team * 3 + 1) + " internal role R" + (team * 3 + 2) + " internal }\n");
		}
		text.append("standard S internal for R1\njourney J as-is {\n");
		for (int i = 0; i < 8; i++) {
			text.append((i % 4 == 0 ? (i > 0 ? "}\n" : "") + "stage St" + i + " {\n" : "") + "touchpoint P" + i + " by R" + random.nextInt(4) * 3 + " { activity \"Do " + i + "\" "
					+ List.of("on-stage", "backstage", "internal").get(random.nextInt(3)) + " done by R" + random.nextInt(12) + " }\n");
		}
		text.append("} }\n");
		for (int i = 0; i < 60; i++) {
			int provider = random.nextInt(12);
			text.append("handoff H" + i + " from R" + provider + " to R" + (provider + 1 + random.nextInt(11)) % 12 + " { hands over \"Something that has to be known, number " + i + "\""
					+ (random.nextBoolean() ? " within 2 h" : "") + (random.nextBoolean() ? " keeps S" : "") + (i < 59 && random.nextInt(3) == 0 ? " feeds H" + (i + 1) : "") + " supports P" + random
							.nextInt(8) + (random.nextBoolean() ? ", P0" : "") + " }\n");
		}
		return text.toString();
	}

	private static void sound(Bench bench, String journey, Settings settings) {
		Drawing drawing = bench.draw(journey, settings);
		Bench.sound(drawing);
		Journey found = bench.model().all(Journey.class).stream().filter(j -> Elements.identity(j).equals(journey)).findFirst().orElseThrow();
		Draft draft = new Draft(Scope.of(bench.model(), found, settings));
		Tidy.check(draft.routed(), draft.wires());
		drawing.all().filter(f -> !f.kind().equals("line") && !f.kind().equals("ground") && !f.kind().equals("spine") && !f.kind().equals("header"))
				.forEach(f -> assertFalse(f.telling().name().isBlank(), () -> f.id() + " has no name"));
		Bench.apart(drawing.figures().stream().filter(f -> Stream.of("lane", "cell", "touchpoint").anyMatch(f.kind()::equals)).toList());
		drawing.all().filter(f -> f.kind().equals("cell")).forEach(c -> Bench.apart(c.inner()));
		draft.routed().cards().forEach((id, area) -> isDrawnAt(drawing, id, area));
	}

	private static void isDrawnAt(Drawing drawing, String id, Area area) {
		Figure cell = drawing.figures().stream().filter(c -> c.inner().stream().anyMatch(f -> f.id().equals(id))).findFirst().orElseThrow();
		Figure card = drawing.figure(id).orElseThrow();
		assertEquals(area, new Area(cell.x() + card.x(), cell.y() + card.y(), card.width(), card.height()));
	}
}
