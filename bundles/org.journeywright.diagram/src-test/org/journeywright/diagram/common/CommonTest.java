package org.journeywright.diagram.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.FeelingCurve.Point;
import org.journeywright.diagram.drawing.Drawing.Option;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.relationship.Relationship;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonTest {

	@ParameterizedTest
	@CsvSource({ "ReportFault, Ask for help, AskForHelp", "'Report a fault', Ask for help, Ask for help", "ReportFault, 2 days later, 2 days later", "'', Ask for help, Ask for help",
			"ReportFault, '  Ask   now ', AskNow", "ReportFault, Ask & go, Ask & go", "ReportFault, Ask Mary, Ask Mary" })
	void namesAreWrittenAsTheirNeighboursAreWherePeopleReadTheSame(String neighbour, String typed, String expected) {
		assertEquals(expected, Names.like(neighbour, typed));
	}

	@Test
	void aFreeNameIsFound() {
		assertEquals("New stage", Names.free("New stage", n -> false));
		assertEquals("New stage 3", Names.free("New stage", Set.of("New stage", "New stage 2")::contains));
	}

	@Test
	void manyThingsAreCounted() {
		assertEquals("an issue, a role, An initiative", Names.a("issue") + ", " + Names.a("role") + ", " + Names.begin("initiative"));
		assertEquals("", Names.listed(List.of()));
		assertEquals("a", Names.listed(List.of("a")));
		assertEquals("a, b and c", Names.listed(List.of("a", "b", "c")));
		assertEquals("a, b, c, d and 2 more", Names.listed(List.of("a", "b", "c", "d", "e", "f")));
	}

	@ParameterizedTest
	@CsvSource({ "Phone, PHONE", "Video call, SCREEN", "E-mail, MAIL", "Showroom, STORE", "Website, WEB", "Live chat, CHAT", "App, APP", "Post, LETTER", "Visit, VISIT", "Telepathy, CHANNEL",
			"Mobile app, APP", "Appointment, CHANNEL", "WhatsApp, CHAT", "Text message, CHAT", "Context, CHANNEL", "Service van, VISIT", "Advance notice, CHANNEL", "Still life, CHANNEL", "Till, STORE" })
	void channelsHaveTheSignOfAWordInTheirName(String name, Icon icon) {
		assertEquals(icon, Channels.icon(name));
	}

	private static FeelingCurve curve(Integer... feelings) {
		return new FeelingCurve(java.util.stream.IntStream.range(0, feelings.length).mapToObj(i -> new Point(i * 100, Optional.ofNullable(feelings[i]))).toList(), v -> 50 - v * 10);
	}

	@Test
	void aCurveGoesThroughItsPoints() {
		Shape line = (Shape) curve(2, -3).line(Stroke.of(Paint.NOW, 2)).getFirst();
		assertEquals("M0 30C50 30 50 80 100 80", line.path());
	}

	@Test
	void aCurveBreaksWhereNothingIsKnown() {
		Shape line = (Shape) curve(1, 1, null, 2, 2).line(Stroke.of(Paint.NOW, 2)).getFirst();
		assertEquals("M0 40C50 40 50 40 100 40M300 30C350 30 350 30 400 30", line.path());
		assertTrue(curve(1, null, 1).line(Stroke.of(Paint.NOW, 2)).isEmpty());
		assertTrue(curve().areas().isEmpty());
	}

	@Test
	void theGroundChangesItsColourWhereTheCurveCrossesNought() {
		List<Paint> fills = curve(2, -2).areas().stream().map(m -> ((Shape) m).fill()).toList();
		assertEquals(List.of(Paint.GOOD_BG, Paint.POOR_BG), fills);
		assertTrue(((Shape) curve(2, -2).areas().getFirst()).path().endsWith("L50 50Z"));
	}

	@Test
	void pathsAreShortAndAlikeOnEveryMachine() {
		assertEquals("M0 1.5L-0.33 12345.68Z", new Path().move(-0.0001, 1.5).line(-1 / 3.0, 12345.678).close().toString());
	}

	@Test
	void aChipIsNeverWiderThanItsPlaceAndTellsTheWhole() {
		String text = "A standard with a name that goes on and on";
		Figure chip = Chip.tinted(text).with(Icon.PLAY).figure("x", "standard", 100);
		assertTrue(chip.width() <= 100 && chip.telling().tip().equals(text));
		assertEquals("", Chip.tinted("Short").figure("x", "standard", 100).telling().tip());
	}

	@Test
	void cellsPutChipsIntoRows() {
		Cell cell = Cell.of(120);
		List<Figure> chips = java.util.stream.Stream.of("One", "Two", "Three and four").map(t -> Chip.tinted(t).figure(t, "chip", cell.inside())).toList();
		cell.row(chips);
		assertEquals(cell.figures().get(0).y(), cell.figures().get(1).y());
		assertTrue(cell.figures().get(2).y() > cell.figures().get(0).y());
		assertEquals(cell.figures().get(2).y() + Chip.HEIGHT + Cell.PADDING, cell.height());
		assertFalse(cell.isCut());
		assertTrue(cell.words("word ".repeat(50), TypeStyle.TEXT, Paint.INK, 2).isCut());
	}

	@Test
	void barsStayWithinTheirWidth() {
		for (double share : new double[] { -1, 0, 0.4, 1, 99 }) {
			Bars.share(10, 0, 100, share, Paint.POOR).forEach(m -> assertTrue(((Box) m).x() >= 10 && ((Box) m).x() + ((Box) m).width() <= 110));
			Bars.bullet(10, 0, 100, share, 2, 2, Paint.INFO).forEach(m -> assertTrue(((Box) m).x() >= 10 && ((Box) m).x() + ((Box) m).width() <= 110));
		}
		assertEquals(1, Bars.share(0, 0, 100, 0, Paint.POOR).size());
		assertEquals(2, Bars.bullet(0, 0, 100, 0.5, -1, -1, Paint.INFO).size());
	}

	@Test
	void choicesKeepTheOrderThatWasChosen() {
		SequencedMap<String, String> options = new LinkedHashMap<>();
		options.put("a", "A");
		options.put("b", "B");
		options.put("c", "C");
		assertEquals(List.of("c", "a", "b"), Choices.many("s", "S", List.of("c", "a", "gone", "c"), options).options().stream().map(Option::value).toList());
		assertEquals("a", Choices.chosen(Settings.USUAL.with("s", "gone"), "s", options));
		assertEquals("b", Choices.chosen(Settings.USUAL.with("s", "b"), "s", options));
	}

	@Test
	void idsThatComeTwiceAreToldApartWhereverTheyStand() {
		Figure one = Figure.of("a", "k", 0, 0, 1, 1);
		List<Figure> distinct = Ids.distinct(List.of(one.with(List.of(one)), one, Figure.of("a~2", "k", 0, 0, 1, 1)));
		List<String> ids = new java.util.ArrayList<>();
		distinct.forEach(f -> {
			ids.add(f.id());
			f.inner().forEach(i -> ids.add(i.id()));
		});
		assertEquals(4, Set.copyOf(ids).size(), ids.toString());
		assertEquals("a", ids.getFirst());
	}

	@Test
	void thingsOfOneNameAreToldByWhereTheyStand() {
		Bench bench = Bench.of(new Relationship(), "journey One { stage S { touchpoint Desk touchpoint Door } }\njourney Two { stage S { touchpoint Desk } }\nissue Desk\n");
		assertEquals(List.of("Desk (One)", "Desk (Two)", "Door"), Existing.names(bench.model(), Literals.TOUCHPOINT));
		assertEquals(List.of("Desk (issue)", "Desk (One)", "Desk (Two)", "Door"), Existing.names(bench.model(), Literals.ADDRESSABLE));
		assertEquals("touchpoint:Two/Desk", Existing.required(bench.live(), Literals.TOUCHPOINT, "Desk (Two)"));
		String several = assertThrows(EditRefusedException.class, () -> Existing.named(bench.live(), Literals.TOUCHPOINT, "desk")).getMessage();
		assertEquals("Several things are called “desk”. Write which one is meant: Desk (One) and Desk (Two).", several);
	}

	@Test
	void kindsAreReadOffIdentities() {
		assertEquals("touchpoint", Standing.kind("touchpoint:A: b/C#d".replace("#d", "")));
		assertEquals("root cause", Standing.kind("issue:Slow#root cause 2"));
		assertEquals("", Standing.kind("nothing"));
	}
}
