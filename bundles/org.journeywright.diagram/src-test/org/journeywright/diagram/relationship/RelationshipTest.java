package org.journeywright.diagram.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.api.Test;

class RelationshipTest {

	private static final String TEXT = """
			persona Commuter
			// The morning.
			journey Morning as-is { stage A { touchpoint P { feels -2 moment of truth } touchpoint Q { feels 1 } } }

			journey Evening as-is
			journey MorningToBe to-be { stage A { touchpoint P { wants 2 } } }
			""";

	private final Bench bench = Bench.of(new Relationship(), TEXT);

	private static List<Figure> journeys(Drawing drawing) {
		return drawing.all().filter(f -> f.kind().equals("journey")).toList();
	}

	private void refused(Gesture gesture, String words) {
		String message = assertThrows(EditRefusedException.class, () -> bench.plan(gesture)).getMessage();
		assertTrue(message.contains(words), message);
	}

	@Test
	void journeysStandOnOneLineInTheOrderOfTheModel() {
		Drawing drawing = bench.draw();
		List<Figure> cards = journeys(drawing);
		assertEquals(List.of("journey:Morning", "journey:Evening", "journey:MorningToBe"), cards.stream().map(Figure::id).toList());
		assertEquals(1, cards.stream().map(Figure::y).distinct().count());
		assertTrue(cards.get(0).x() < cards.get(1).x() && cards.get(1).x() < cards.get(2).x());
		Bench.apart(cards);
		Bench.sound(drawing);
	}

	@Test
	void aJourneyToBeStandsBelowTheOneItImproves() {
		Drawing drawing = Bench.example(new Relationship(), "lumen").draw();
		Figure today = drawing.figure("journey:Own a Lumen today").orElseThrow();
		Figure tomorrow = drawing.figure("journey:Own a Lumen tomorrow").orElseThrow();
		assertEquals(today.x(), tomorrow.x());
		assertTrue(today.y() + today.height() < tomorrow.y());
		Figure link = drawing.all().filter(f -> f.kind().equals("improves") && f.id().contains("Own a Lumen")).findFirst().orElseThrow();
		assertEquals(today.id(), link.ends().orElseThrow().to());
		Bench.apart(journeys(drawing));
		Bench.sound(drawing);
	}

	@Test
	void aCardSaysWhatOneAsksFirst() {
		String words = Bench.words(bench.draw().figure("journey:Morning").orElseThrow());
		for (String expected : List.of("AS IT IS TODAY", "Morning", "2 touchpoints · 1 moment of truth", "Lowest point", "P, −2")) {
			assertTrue(words.contains(expected), expected + " in " + words);
		}
		assertTrue(Bench.words(bench.draw().figure("journey:Evening").orElseThrow()).contains("No stage yet"));
	}

	@Test
	void aCardIsAboutItsJourneySoThatItCanBeOpened() {
		assertTrue(journeys(bench.draw()).stream().allMatch(f -> f.about().orElseThrow().equals(f.id())));
	}

	@Test
	void onlyTheJourneysOfAPersonaAreShown() {
		bench.make(new Drop(List.of("element:persona:Commuter"), "journey:Morning", Where.INTO));
		assertTrue(bench.text().contains("journey Morning as-is for Commuter {"), bench.text());
		assertEquals(1, journeys(bench.draw(Settings.USUAL.with("persona", "persona:Commuter"))).size());
	}

	@Test
	void anEmptyModelSaysWhatToDoFirst() {
		Drawing drawing = Bench.of(new Relationship(), Map.of()).draw();
		assertTrue(drawing.hint().contains("Create the first one"));
		Bench.sound(drawing);
	}

	@Test
	void namesOfAnyLengthStayOnTheCard() {
		Bench.sound(Bench.of(new Relationship(), "journey \"" + "Zoë's <b>\u202e morning ".repeat(400).strip() + "\" as-is { stage \"" + "x".repeat(9000) + "\" { touchpoint \""
				+ "y".repeat(9000) + "\" { feels -5 } } }").draw());
	}

	@Test
	void everyStageIsNamedHoweverShortItIs() {
		StringBuilder text = new StringBuilder("journey Short as-is {\n");
		for (String name : List.of("Learn about us", "Wait", "Have it installed", "Renew the contract", "Leave")) {
			text.append("stage \"").append(name).append("\" { touchpoint P").append(name.length()).append(" { feels 1 } }\n");
		}
		text.append("stage Use {").append(java.util.stream.IntStream.range(0, 40).mapToObj(i -> " touchpoint U" + i + " { feels 2 }").collect(java.util.stream.Collectors.joining())).append(" } }");
		for (Bench named : List.of(Bench.of(new Relationship(), text.toString()), Bench.example(new Relationship(), "lumen"), Bench.example(new Relationship(), "corner-cafe"))) {
			Drawing drawing = named.draw();
			Bench.sound(drawing);
			List<Figure> stages = drawing.all().filter(f -> f.kind().equals("journey.stage")).toList();
			assertTrue(!stages.isEmpty());
			stages.forEach(s -> assertEquals(s.telling().tip(), Bench.words(s).strip().replace("\n", " ")));
		}
	}

	@Test
	void theCurveGoesOverTheStageOfEachTouchpoint() {
		Figure card = journeys(bench.draw()).getFirst();
		Figure stage = card.inner().getFirst();
		List<Sign> truths = card.marks().stream().filter(Sign.class::isInstance).map(Sign.class::cast).filter(s -> s.size() == 10).toList();
		assertEquals(stage.x() + stage.width() / 4, truths.getFirst().x() + 5, 0.01);
	}

	@Test
	void aJourneyIsRenamed() {
		bench.make(new Write("journey:Evening", "Night"));
		bench.reads(TEXT.replace("journey Evening", "journey Night"));
	}

	@Test
	void journeysChangePlacesWithTheirRemarks() {
		bench.make(new Drop(List.of("journey:Evening"), "journey:Morning", Where.BEFORE));
		assertTrue(bench.text().indexOf("journey Evening") < bench.text().indexOf("// The morning."), bench.text());
	}

	@Test
	void aJourneyToBeIsPutUnderTheOneItImproves() {
		bench.make(new Drop(List.of("journey:MorningToBe"), "journey:Morning", Where.INTO));
		bench.reads(TEXT.replace("MorningToBe to-be {", "MorningToBe to-be improves Morning {"));
	}

	@Test
	void whatCannotBeIsRefusedWithAReason() {
		refused(new Drop(List.of("journey:Evening"), "journey:Morning", Where.INTO), "Only a journey to be");
		refused(new Drop(List.of("element:touchpoint:Morning/P"), "journey:Evening", Where.INTO), "Only journeys and personas");
		refused(new Create("to-be", "", Where.INTO, ""), "choose that one first");
		refused(new Create("touchpoint", "journey:Morning", Where.INTO, ""), "Open a journey");
		refused(new Gesture.Slide("journey:Morning", 1), "Open the journey");
	}

	@Test
	void journeysOfDifferentFilesKeepTheirOrder() {
		Bench two = Bench.of(new Relationship(), Map.of("a.journey", "journey A as-is\n", "b.journey", "journey B as-is\n"));
		String message = assertThrows(EditRefusedException.class, () -> two.plan(new Drop(List.of("journey:B"), "journey:A", Where.BEFORE))).getMessage();
		assertTrue(message.contains("different files"), message);
	}

	@Test
	void aJourneyIsMadeBesideAnother() {
		Edited edited = bench.make(new Create("journey", "journey:Morning", Where.AFTER, "At noon"));
		assertEquals(1, edited.choose().size());
		assertTrue(bench.text().indexOf("journey AtNoon") > bench.text().indexOf("journey Morning"), bench.text());
		assertTrue(bench.text().indexOf("journey AtNoon") < bench.text().indexOf("journey Evening"), bench.text());
	}

	@Test
	void aJourneyToBeIsMadeForOneOfToday() {
		bench.make(new Create("to-be", "journey:Evening", Where.INTO, ""));
		assertTrue(bench.text().contains("journey \"Evening tomorrow\" to-be improves Evening") || bench.text().contains("journey EveningTomorrow to-be improves Evening"), bench.text());
		assertTrue(bench.live().problems("m.journey").isEmpty(), bench.live().problems("m.journey").toString());
	}

	@Test
	void deletingAJourneyAsksFirst() {
		assertTrue(bench.plan(new Delete(List.of("journey:Morning"), false)).question().contains("stage"));
		bench.make(new Delete(List.of("journey:Morning"), true));
		assertTrue(!bench.text().contains("journey Morning as-is"));
	}

	@Test
	void aPersonaGoesThroughAJourneyByItsName() {
		Bench named = Bench.of(new Relationship(), TEXT + "persona \"Early bird\"\n");
		assertEquals(List.of("Commuter", "Early bird"), new Relationship().names("persona", named.model()));
		named.make(new Create("persona", "journey:Evening", Where.INTO, "early Bird"));
		assertEquals(TEXT.replace("journey Evening as-is\n", "journey Evening as-is for \"Early bird\"\n") + "persona \"Early bird\"\n", named.text());
	}

	@Test
	void aCopiedJourneyIsPutBesideTheChosenOne() {
		assertEquals(List.of("journey:Morning2"), bench.make(new Paste("journey Morning as-is\n", "journey:Evening", Where.AFTER)).choose());
	}

	@Test
	void theFirstJourneyIsMadeInAnEmptyFileAndNotWithoutOne() {
		for (String text : List.of("", "// Nothing yet.\n")) {
			Bench empty = Bench.of(new Relationship(), text);
			empty.make(new Create("journey", "", Where.INTO, "Morning"));
			assertTrue(empty.text().startsWith(text) && empty.text().contains("journey Morning"), empty.text());
		}
		Bench none = Bench.of(new Relationship(), Map.of());
		assertThrows(EditRefusedException.class, () -> none.plan(new Create("journey", "", Where.INTO, "Morning")));
	}

	@Test
	void eachOfSeveralJourneysToBeSaysWhichOneItImproves() {
		Drawing drawing = Bench.of(new Relationship(), "journey Now as-is\njourney One to-be improves Now\njourney Other to-be improves Now\n").draw();
		Figure first = drawing.figure("journey:One@improves").orElseThrow();
		Figure second = drawing.figure("journey:Other@improves").orElseThrow();
		assertEquals(Optional.of(new Figure.Ends("journey:One", "journey:Now")), first.ends());
		assertEquals(Optional.of(new Figure.Ends("journey:Other", "journey:Now")), second.ends());
		assertEquals("improves ", Bench.words(first));
		assertEquals("improves “Now”, too ", Bench.words(second), "the journey above it is not the one that it improves");
		Bench.sound(drawing);
	}
}
