package org.journeywright.diagram.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Drawing.Option;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Paint;
import org.junit.jupiter.api.Test;

class RoadmapTest {

	private static final Settings TIME = Settings.USUAL.with("axis", "time");
	private static final Settings BY_ELEMENT = Settings.USUAL.with("lanes", "element");
	private static final String MODEL = """
			organisation O { as of 2026-11-01 }
			team T { role Boss leader role Hand internal }
			strategy Vision { maturity 2 target 4 }
			strategy Values
			issue Slow
			initiative First now at team level status running { description "Do it" from 2026-06-01 until 2026-10-23 strengthens Values, Vision
			  addresses Slow sponsored by Boss owned by Hand effort 3 impact 5 milestone 2026-07-01 "Tried" done milestone 2026-10-01 "Used" }
			initiative Second next status planned { from 2027-01-01 until 2027-03-31 depends on First, Third }
			initiative Third later status proposed { sponsored by Hand from 2027-06-01 }
			initiative Fourth status done { until 2026-02-28 }
			initiative Fifth status stopped
			""";

	private final Bench bench = Bench.of(new Roadmap(), MODEL);

	private static Figure figure(Drawing drawing, String id) {
		return drawing.figure(id).orElseThrow(() -> new AssertionError("No figure " + id));
	}

	private static String words(Drawing drawing, String id) {
		return Bench.words(figure(drawing, id));
	}

	@Test
	void cardsStandUnderTheirHorizonInTheLaneOfTheirLevel() {
		Drawing drawing = bench.draw();
		assertEquals(List.of("initiative:First"), inner(drawing, "cell:now|level:team"));
		assertEquals(List.of("initiative:Second"), inner(drawing, "cell:next|level:organisation"));
		assertEquals(List.of("initiative:Third"), inner(drawing, "cell:later|level:organisation"));
		assertEquals(List.of("initiative:Fourth", "initiative:Fifth"), inner(drawing, "cell:unplanned|level:organisation"));
		assertEquals(List.of(), inner(drawing, "cell:now|level:department"));
	}

	private static List<String> inner(Drawing drawing, String cell) {
		return figure(drawing, cell).inner().stream().map(Figure::id).toList();
	}

	@Test
	void anInitiativeThatStrengthensSeveralElementsStandsOnceAndNamesTheOthers() {
		Drawing drawing = bench.draw(BY_ELEMENT);
		assertEquals(List.of("initiative:First"), inner(drawing, "cell:now|strategy element:Values"));
		assertEquals(List.of(), inner(drawing, "cell:now|strategy element:Vision"));
		assertTrue(words(drawing, "initiative:First@strategy element:Vision@strengthens").contains("Vision"));
		assertEquals(List.of("initiative:Second"), inner(drawing, "cell:next|strategy element:"));
		assertTrue(words(drawing, "lane:strategy element:Vision").contains("2 of 5, wanted 4"));
	}

	@Test
	void aCardSaysWhatTheInitiativeIs() {
		String words = words(bench.draw(), "initiative:First");
		for (String said : List.of("Running", "First", "1 Jun – 23 Oct 2026", "Do it", "1 of 2 · 1 Oct 2026, late: Used", "Boss", "Hand", "5 of 5", "3 of 5", "Slow", "9 days late")) {
			assertTrue(words.contains(said), () -> said + " is not in " + words);
		}
		assertEquals("Initiative First, running, 9 days late, 1 Jun – 23 Oct 2026, sponsored by Boss", figure(bench.draw(), "initiative:First").telling().name());
	}

	@Test
	void aMissingSponsorIsSeenOnWhatIsOpenAlone() {
		Drawing drawing = bench.draw();
		assertEquals("missing.sponsor", figure(drawing, "initiative:Second@sponsor").kind());
		assertEquals("sponsor", figure(drawing, "initiative:Fifth@sponsor").kind());
		assertTrue(Bench.words(bench.draw(TIME)).contains("sponsor"));
	}

	@Test
	void aSponsorWhoIsNoLeaderIsMarked() {
		Figure sponsor = figure(bench.draw(), "initiative:Third@sponsor");
		assertTrue(sponsor.marks().stream().anyMatch(Sign.class::isInstance));
		assertEquals("Hand is not a leader role; a sponsor is a leader who clears the way", sponsor.telling().tip());
	}

	@Test
	void everyStatusHasItsOwnSignAndWord() {
		Drawing drawing = bench.draw();
		Set<Object> signs = List.of("First", "Second", "Third", "Fourth", "Fifth").stream().map(i -> figure(drawing, "initiative:" + i + "@status").marks().stream()
				.filter(Sign.class::isInstance).map(m -> ((Sign) m).icon()).findFirst().orElseThrow()).collect(Collectors.toSet());
		assertEquals(5, signs.size());
		assertTrue(words(drawing, "initiative:Fifth@status").contains("Stopped"));
	}

	@Test
	void whatIsPlannedForLaterThanWhatNeedsItIsMarked() {
		for (Settings settings : List.of(Settings.USUAL, TIME)) {
			Drawing drawing = bench.draw(settings);
			Figure sound = figure(drawing, "initiative:Second@initiative:First@dependsOn");
			Figure backwards = figure(drawing, "initiative:Second@initiative:Third@dependsOn");
			assertEquals(Paint.EDGE, line(sound));
			assertEquals(Paint.POOR, line(backwards));
			assertTrue(backwards.marks().stream().anyMatch(Sign.class::isInstance), "a sign stands beside the colour");
			assertEquals("Second needs Third first, which is planned for later", backwards.telling().name());
			assertEquals(new Figure.Ends("initiative:First", "initiative:Second"), sound.ends().orElseThrow());
			assertTrue(drawing.legend().stream().map(Key::meaning).anyMatch("planned for later than what needs it"::equals));
		}
	}

	private static Paint line(Figure link) {
		return ((Shape) link.marks().getFirst()).stroke().paint();
	}

	@Test
	void whatIsDoneIsNeverLateAndHoldsNothingUp() {
		Bench done = Bench.of(new Roadmap(), "organisation O { as of 2026-11-01 }\ninitiative A now status running { depends on B until 2027-01-01 }\ninitiative B later status done { until 2026-01-01 }\n");
		assertEquals(Paint.EDGE, line(figure(done.draw(), "initiative:A@initiative:B@dependsOn")));
		assertFalse(words(done.draw(), "initiative:B").contains("late"));
	}

	@Test
	void onTheTimeAxisBarsBeginAndEndOnTheirDays() {
		Drawing drawing = bench.draw(TIME);
		TimeAxis axis = TimeAxis.of(bench.model().all(org.journeywright.model.Initiative.class), bench.model(), Frame.LABEL).orElseThrow();
		Figure second = figure(drawing, "initiative:Second");
		Mark.Box bar = (Mark.Box) second.marks().stream().filter(m -> m instanceof Mark.Box b && b.radius() == 6).findFirst().orElseThrow();
		assertEquals(axis.x(java.time.LocalDate.of(2027, 1, 1)), second.x() + bar.x() - 0.5, 0.01);
		assertEquals(axis.x(java.time.LocalDate.of(2027, 4, 1)), second.x() + bar.x() + bar.width() + 0.5, 0.01);
		Figure today = figure(drawing, "today");
		assertEquals(axis.x(java.time.LocalDate.of(2026, 11, 1)), today.x() + 1, 0.01);
		assertTrue(words(drawing, "calendar").contains("1 Nov 2026"));
		assertEquals(List.of("initiative:Fifth"), inner(drawing, "undated:level:organisation"));
	}

	@Test
	void milestonesAreDiamondsOnTheirDay() {
		Drawing drawing = bench.draw(TIME);
		List<Figure> milestones = figure(drawing, "initiative:First").inner().stream().filter(f -> f.kind().equals("milestone")).toList();
		assertEquals(2, milestones.size());
		assertEquals("Milestone 1 Jul 2026: Tried (done)", milestones.getFirst().telling().name());
		assertEquals("Milestone 1 Oct 2026: Used (4 weeks late)", milestones.getLast().telling().name());
		assertEquals(Paint.GOOD, ((Shape) milestones.getFirst().marks().getFirst()).fill());
		assertEquals(Paint.POOR, ((Shape) milestones.getLast().marks().getFirst()).stroke().paint());
	}

	@Test
	void onlyTheStatusesChosenAreShown() {
		Drawing drawing = bench.draw(Settings.USUAL.with("show", "running,done"));
		List<String> shown = drawing.all().filter(f -> f.kind().equals("initiative")).map(Figure::id).sorted().toList();
		assertEquals(List.of("initiative:First", "initiative:Fourth"), shown);
		Choice choice = drawing.choices().stream().filter(c -> c.setting().equals("show")).findFirst().orElseThrow();
		assertEquals(List.of("running", "done"), choice.options().stream().filter(Option::chosen).map(Option::value).toList());
		assertEquals("No initiative has a status that is shown. Choose more under “Show”.", bench.draw(Settings.USUAL.with("show", "")).hint());
	}

	@Test
	void anEmptyModelSaysWhatToDoFirst() {
		for (String text : List.of("", "initiative", "organisation O { as of 2026-11-01 }\n")) {
			for (Settings settings : List.of(Settings.USUAL, TIME, BY_ELEMENT, TIME.with("lanes", "element"))) {
				Drawing drawing = Bench.of(new Roadmap(), text).draw(settings);
				assertTrue(drawing.hint().startsWith("Nothing is planned yet."));
				Bench.sound(drawing);
			}
		}
	}

	@Test
	void lanesAndHeadingsStayInSight() {
		for (Settings settings : List.of(Settings.USUAL, TIME)) {
			Drawing drawing = bench.draw(settings);
			assertTrue(drawing.figures().stream().filter(f -> f.kind().equals("lane")).allMatch(f -> f.pin() == Pin.LEFT));
			assertTrue(drawing.figures().stream().filter(f -> f.y() == 0 && f.x() > 0).allMatch(f -> f.pin() == Pin.TOP || f.ends().isPresent()));
			assertEquals(Pin.CORNER, figure(drawing, "corner").pin());
		}
	}

	@Test
	void oneLightsUpEverythingBeforeAndBehindIt() {
		Bench chain = Bench.of(new Roadmap(), "initiative A\ninitiative B { depends on A }\ninitiative C { depends on B }\ninitiative D { depends on A }\ninitiative E\n");
		Drawing drawing = chain.draw();
		Set<String> lit = new Roadmap().litBy(figure(drawing, "initiative:B"), drawing, chain.model());
		assertTrue(lit.containsAll(List.of("initiative:A", "initiative:B", "initiative:C", "initiative:A@name", "initiative:C@initiative:B@dependsOn")));
		assertFalse(lit.contains("initiative:D") || lit.contains("initiative:E"));
		assertEquals(Set.of(), new Roadmap().litBy(figure(drawing, "initiative:E"), drawing, chain.model()));
		Set<String> byArrow = new Roadmap().litBy(figure(drawing, "initiative:D@initiative:A@dependsOn"), drawing, chain.model());
		assertTrue(byArrow.containsAll(List.of("initiative:A", "initiative:D")) && !byArrow.contains("initiative:C"));
	}

	@Test
	void aRoleLightsUpWhatItStandsFor() {
		Drawing drawing = bench.draw();
		Set<String> lit = new Roadmap().litBy(figure(drawing, "initiative:First@owner"), drawing, bench.model());
		assertTrue(lit.containsAll(List.of("initiative:First", "initiative:Third", "initiative:Third@sponsor")));
		assertFalse(lit.contains("initiative:Second"));
		assertEquals(Set.of(), new Roadmap().litBy(figure(drawing, "horizon:now"), drawing, bench.model()));
	}

	@Test
	void oneThatDependsOnItselfIsDrawnWithoutAnArrow() {
		Bench self = Bench.of(new Roadmap(), "initiative A { depends on A, B }\ninitiative B { depends on A }\n");
		assertEquals(2, self.draw().figures().stream().filter(f -> f.kind().equals("dependency")).count());
		Bench.sound(self.draw());
	}
}
