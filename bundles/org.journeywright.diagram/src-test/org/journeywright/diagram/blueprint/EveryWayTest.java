package org.journeywright.diagram.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.api.Test;

/** What the figures offer can be done, or is refused with a sentence; it never breaks the text. */
class EveryWayTest {

	private static final int SOME = 160;

	@Test
	void whatFiguresOfferHoldsOrIsRefusedInWords() {
		List<Gesture> gestures = gestures(Bench.of(new Blueprint(), Bakery.TEXT).draw());
		assertTrue(gestures.size() > SOME);
		Collections.shuffle(gestures, new Random(11));
		int made = 0;
		for (Gesture gesture : gestures.subList(0, SOME)) {
			made += isMade(gesture) ? 1 : 0;
		}
		assertTrue(made > SOME / 2, made + " of " + SOME + " held");
	}

	private static boolean isMade(Gesture gesture) {
		Bench bench = Bench.of(new Blueprint(), Bakery.TEXT);
		try {
			bench.make(gesture);
		} catch (EditRefusedException refused) {
			assertFalse(refused.getMessage().isBlank());
			assertEquals(Bakery.TEXT, bench.text());
			return false;
		}
		assertEquals(List.of(), bench.live().problems("m.journey"), () -> gesture + " leaves " + bench.text());
		assertEquals(2, bench.text().split("// Nobody sees this\\.|// always", -1).length - 1, () -> gesture + " loses a comment: " + bench.text());
		Bench.sound(bench.draw());
		return true;
	}

	private static List<Gesture> gestures(Drawing drawing) {
		List<Figure> figures = drawing.all().toList();
		List<Gesture> gestures = new ArrayList<>();
		for (Figure figure : figures) {
			figure.ways().writing().ifPresent(w -> gestures.add(new Gesture.Write(figure.id(), figure.kind().contains("within") ? "2 h" : "Something else")));
			figure.ways().creates().forEach(kind -> gestures.add(new Gesture.Create(kind, figure.id(), Where.INTO, kind.equals("role") ? "Driver" : "")));
			for (Figure other : figures) {
				if (other.ways().takes().contains(figure.ways().drags()) && other != figure) {
					gestures.add(new Gesture.Drop(List.of(figure.id()), other.id(), Where.values()[gestures.size() % 3]));
				}
				figure.ways().starts().stream().filter(other.ways().ends()::contains).filter(kind -> other != figure).forEach(kind -> gestures.add(new Gesture.Connect(kind, figure.id(), other.id())));
			}
		}
		return gestures;
	}

	@Test
	void deletingAnythingThatOffersItLeavesASoundText() {
		for (Figure figure : Bench.of(new Blueprint(), Bakery.TEXT).draw().all().filter(f -> f.ways().deletable()).toList()) {
			Bench bench = Bench.of(new Blueprint(), Bakery.TEXT);
			bench.make(new Gesture.Delete(List.of(figure.id()), true));
			assertFalse(bench.text().equals(Bakery.TEXT), figure.id());
			assertEquals(List.of(), bench.live().problems("m.journey"), () -> figure.id() + " leaves " + bench.text());
		}
	}
}
