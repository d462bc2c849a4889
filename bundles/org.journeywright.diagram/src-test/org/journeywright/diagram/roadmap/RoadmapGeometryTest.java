package org.journeywright.diagram.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.junit.jupiter.api.Test;

class RoadmapGeometryTest {

	private static final Settings TIME = Settings.USUAL.with("axis", "time");
	private static final List<Settings> ALL = List.of(Settings.USUAL, TIME, Settings.USUAL.with("lanes", "element"), TIME.with("lanes", "element"));
	private static final Pattern PLACE = Pattern.compile("(-?[\\d.]+) (-?[\\d.]+)");

	/** A place in a drawing. */
	private record Place(double x, double y) {
	}

	private static void sound(Drawing drawing) {
		Bench.sound(drawing);
		List<Figure> cells = drawing.figures().stream().filter(f -> List.of("cell", "time", "undated", "lane", "horizon", "corner", "calendar").contains(f.kind())).toList();
		Bench.apart(cells);
		cells.forEach(c -> Bench.apart(c.inner()));
		List<Figure> bars = drawing.figures().stream().filter(f -> f.kind().equals("initiative")).toList();
		Bench.apart(bars);
		drawing.all().filter(f -> f.kind().equals("initiative")).forEach(f -> Bench.apart(f.inner().stream().filter(i -> !i.kind().equals("milestone")).toList()));
	}

	/** The cards where they stand in the drawing. */
	private static List<Figure> cards(Drawing drawing) {
		List<Figure> cards = new ArrayList<>();
		drawing.figures().stream().filter(f -> f.kind().equals("cell")).forEach(c -> c.inner().forEach(f -> cards.add(f.at(c.x() + f.x(), c.y() + f.y()))));
		return cards;
	}

	private static void arrowsPassNoCard(Drawing drawing) {
		List<Figure> cards = cards(drawing);
		drawing.figures().stream().filter(f -> f.kind().equals("dependency")).forEach(link -> {
			List<Place> places = places(((Shape) link.marks().getFirst()).path());
			for (int i = 1; i < places.size(); i++) {
				Place from = places.get(i - 1);
				Place to = places.get(i);
				cards.forEach(c -> assertTrue(!crosses(c, from, to), () -> link.id() + " crosses " + c.id()));
			}
		});
	}

	private static List<Place> places(String path) {
		List<Place> places = new ArrayList<>();
		for (Matcher matcher = PLACE.matcher(path); matcher.find();) {
			places.add(new Place(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
		}
		return places;
	}

	private static boolean crosses(Figure card, Place from, Place to) {
		return Math.max(from.x(), to.x()) > card.x() + 1 && Math.min(from.x(), to.x()) < card.x() + card.width() - 1 && Math.max(from.y(), to.y()) > card.y() + 1
				&& Math.min(from.y(), to.y()) < card.y() + card.height() - 1;
	}

	@Test
	void bothExamplesAreSoundInEveryView() {
		for (String example : List.of("lumen", "corner-cafe")) {
			Bench bench = Bench.example(new Roadmap(), example);
			for (Settings settings : ALL) {
				Drawing drawing = bench.draw(settings);
				sound(drawing);
				arrowsPassNoCard(drawing);
				assertEquals(drawing, bench.draw(settings), "the same model gives the same drawing");
			}
		}
	}

	/** A roadmap with everything that can be said, at random but always the same. */
	static String generated(int count) {
		Random random = new Random(7);
		StringBuilder text = new StringBuilder("organisation O { as of 2026-11-01 }\nteam T { role Boss leader role Hand internal }\n");
		for (int i = 0; i < 12; i++) {
			text.append("strategy S").append(i).append(" { maturity ").append(1 + i % 5).append(" }\nissue I").append(i).append('\n');
		}
		for (int i = 0; i < count; i++) {
			LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
			text.append("initiative N").append(i).append(" ").append(List.of("now", "next", "later", "").get(random.nextInt(4))).append(" at ")
					.append(List.of("team", "department", "organisation").get(random.nextInt(3))).append(" level status ")
					.append(List.of("proposed", "planned", "running", "done", "stopped").get(random.nextInt(5))).append(" {\n  description \"")
					.append("A longer text of some words. ".repeat(random.nextInt(5))).append("\"\n");
			text.append(random.nextInt(4) > 0 ? "  from " + start + "\n" : "").append(random.nextInt(4) > 0 ? "  until " + start.plusDays(random.nextInt(300)) + "\n" : "");
			text.append(random.nextBoolean() ? "  sponsored by Boss\n" : "").append(random.nextBoolean() ? "  impact " + (1 + random.nextInt(5)) + "\n" : "");
			text.append(random.nextBoolean() ? "  strengthens S" + random.nextInt(12) + ", S" + random.nextInt(12) + "\n  addresses I1, I2, I3, I4, I5\n" : "");
			text.append(random.nextBoolean() ? "  milestone " + start.plusDays(random.nextInt(400) - 50) + " \"Something is there\"\n" : "");
			text.append(i > 0 && random.nextInt(3) > 0 ? "  depends on N" + random.nextInt(i) + "\n" : "").append("}\n");
		}
		return text.toString();
	}

	@Test
	void twoHundredInitiativesFindTheirPlaces() {
		Bench bench = Bench.of(new Roadmap(), generated(200));
		for (Settings settings : ALL) {
			Drawing drawing = bench.draw(settings);
			sound(drawing);
			arrowsPassNoCard(drawing);
			assertEquals(200, drawing.all().filter(f -> f.kind().equals("initiative")).count());
			assertTrue(drawing.figures().stream().filter(f -> f.kind().equals("dependency")).count() > 50);
		}
	}

	@Test
	void twoHundredInitiativesAreDrawnAtOnce() {
		Bench bench = Bench.of(new Roadmap(), generated(200));
		for (int i = 0; i < 20; i++) {
			ALL.forEach(bench::draw);
		}
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 10; i++) {
			long start = System.nanoTime();
			bench.draw();
			best = Math.min(best, System.nanoTime() - start);
		}
		long millis = best / 1_000_000;
		assertTrue(millis < 150, () -> "200 initiatives took " + millis + " ms");
	}

	@Test
	void anyTextStaysOnItsCard() {
		for (String name : List.of("x".repeat(10_000), "مبادرة جديدة ".repeat(40), "<b>&\\\"quoted\\\"", "😀".repeat(300), "a b ".repeat(2_000), "漢字".repeat(500))) {
			String text = "organisation O { as of 2026-11-01 }\nteam T { role \"" + name + "\" leader }\nissue \"" + name + "\"\nstrategy \"" + name + "\" { maturity 5 target 5 }\ninitiative \"" + name
					+ "\" now status running { description \"" + name + "\" from 2026-01-01 until 2026-02-01 sponsored by \"" + name + "\" owned by \"" + name + "\" addresses \"" + name
					+ "\" strengthens \"" + name + "\" milestone 2026-01-15 \"" + name + "\" }\ninitiative Other { depends on \"" + name + "\" }\n";
			Bench bench = Bench.of(new Roadmap(), text);
			for (Settings settings : ALL) {
				Drawing drawing = bench.draw(settings);
				assertEquals(2, drawing.all().filter(f -> f.kind().equals("initiative")).count(), name);
				sound(drawing);
				assertTrue(drawing.width() < 4000);
			}
		}
	}

	@Test
	void anyDatesFindRoom() {
		for (String dates : List.of("from 0001-01-01 until 9999-12-31", "from 2026-05-01 until 2026-01-01", "from 2026-05-01 until 2026-05-01", "until 0001-01-02", "from 9999-12-30",
				"from 2026-05-01 milestone 0900-01-01 \"long ago\" milestone 9000-01-01 \"far ahead\"")) {
			Bench bench = Bench.of(new Roadmap(), "organisation O { as of 2026-11-01 }\ninitiative A { " + dates + " }\ninitiative B { depends on A from 2026-03-01 until 2026-04-01 }\n");
			for (Settings settings : ALL) {
				Drawing drawing = bench.draw(settings);
				sound(drawing);
				assertTrue(drawing.width() < 4000, () -> dates + " took " + drawing.width());
			}
		}
	}
}
