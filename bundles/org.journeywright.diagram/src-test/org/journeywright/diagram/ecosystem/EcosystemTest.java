package org.journeywright.diagram.ecosystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.junit.jupiter.api.Test;

class EcosystemTest {

	private static final Pattern PLACE = Pattern.compile("(-?[\\d.]+) (-?[\\d.]+)");
	private static final String MODEL = """
			organisation O { vision "No morning is lost" value proposition "Coffee" }
			team T { role Boss leader }
			strategy Leadership { description "What leaders do" maturity 2 target 4 influences Vision, Values owned by Boss }
			strategy Vision { maturity 1 target 3 influences Leadership }
			strategy Values
			strategy Rewards { maturity 3 target 3 }
			initiative Coach { strengthens Leadership }
			initiative Given status stopped { strengthens Vision }
			practice Huddle by Boss { strengthens Leadership }
			""";

	private final Bench bench = Bench.of(new Ecosystem(), MODEL);
	private final Drawing drawing = bench.draw();

	private Figure figure(String id) {
		return drawing.figure(id).orElseThrow(() -> new AssertionError("No figure " + id));
	}

	@Test
	void eachElementSaysHowMatureItIsAndShallBe() {
		String words = Bench.words(figure("strategy element:Leadership"));
		for (String said : List.of("Leadership", "2 of 5, wanted 4 · Boss", "1 initiative", "1 practice")) {
			assertTrue(words.contains(said), () -> said + " is not in " + words);
		}
		assertEquals("Strategy element Leadership, 2 of 5, wanted 4, owned by Boss", figure("strategy element:Leadership").telling().name());
	}

	@Test
	void whatIsMissingIsSeenInItsPlace() {
		assertEquals("missing.now", figure("strategy element:Values@now").kind());
		assertEquals("missing.wanted", figure("strategy element:Values@wanted").kind());
		assertEquals("missing.owner", figure("strategy element:Values@owner").kind());
		assertEquals("missing.initiative", figure("strategy element:Vision@initiatives").kind(), "a stopped initiative develops nothing");
		assertEquals("missing.practice", figure("strategy element:Vision@practices").kind());
	}

	@Test
	void reachedIsFullWantedIsDashedAndTheGapIsTinted() {
		List<Shape> shapes = figure("strategy element:Leadership@segment").marks().stream().map(Shape.class::cast).toList();
		assertEquals(1, shapes.stream().filter(s -> s.fill() == Paint.NOW).count());
		assertEquals(1, shapes.stream().filter(s -> s.stroke().paint() == Paint.WANTED && s.stroke().dash() == Dash.DASHED).count());
		assertEquals(1, shapes.stream().filter(s -> s.fill() == Paint.TINT).count());
		assertTrue(figure("strategy element:Rewards@segment").marks().stream().map(Shape.class::cast).noneMatch(s -> s.fill() == Paint.TINT), "nothing is left to do");
		assertTrue(figure("strategy element:Values@segment").marks().stream().map(Shape.class::cast).noneMatch(s -> s.fill() == Paint.NOW));
	}

	@Test
	void maturityIsPulledAlongTheSpoke() {
		Slider now = figure("strategy element:Leadership@now").ways().slider().orElseThrow();
		Figure handle = figure("strategy element:Leadership@now");
		assertEquals(2, now.value());
		double share = (2 - 1) / 4.0;
		assertEquals(handle.x() + handle.width() / 2, now.leastX() + share * (now.greatestX() - now.leastX()), 0.01);
		assertEquals(handle.y() + handle.height() / 2, now.bottom() + share * (now.top() - now.bottom()), 0.01);
	}

	@Test
	void theVisionStandsInTheMiddle() {
		assertEquals("VISION No morning is lost ", Bench.words(figure("hub")));
		Bench without = Bench.of(new Ecosystem(), MODEL.replace("vision \"No morning is lost\"", ""));
		assertEquals("VALUE PROPOSITION Coffee ", Bench.words(without.draw().figure("hub").orElseThrow()));
		Bench neither = Bench.of(new Ecosystem(), "organisation O\nstrategy A\n");
		assertEquals("missing.vision", neither.draw().figure("organisation:O@vision").orElseThrow().kind());
	}

	@Test
	void influencesRunAroundTheMiddleAndNeverThroughItsWords() {
		Figure hub = figure("hub");
		double radius = hub.width() / 2;
		for (Bench one : List.of(bench, Bench.example(new Ecosystem(), "lumen"))) {
			Drawing all = one.draw();
			Figure middle = all.figure("hub").orElseThrow();
			for (Figure arrow : all.figures().stream().filter(f -> f.kind().equals("influence")).toList()) {
				for (Matcher place = PLACE.matcher(((Shape) arrow.marks().getFirst()).path()); place.find();) {
					double distance = Math.hypot(Double.parseDouble(place.group(1)) - middle.x() - radius, Double.parseDouble(place.group(2)) - middle.y() - radius);
					assertTrue(distance > radius, () -> arrow.id() + " runs through the middle");
				}
			}
		}
		assertEquals(3, drawing.figures().stream().filter(f -> f.kind().equals("influence")).count());
	}

	@Test
	void whatIsAbsentIsSeenToHoldOthersBack() {
		assertEquals(Paint.POOR, stroke("strategy element:Vision@strategy element:Leadership@influences"));
		assertEquals(Paint.EDGE, stroke("strategy element:Leadership@strategy element:Vision@influences"));
	}

	private Paint stroke(String arrow) {
		return ((Shape) figure(arrow).marks().getFirst()).stroke().paint();
	}

	@Test
	void oneLightsUpWithWhatItActsOnAndWhatActsOnIt() {
		Set<String> lit = new Ecosystem().litBy(figure("strategy element:Vision"), drawing, bench.model());
		assertTrue(lit.containsAll(List.of("strategy element:Vision", "strategy element:Vision@segment", "strategy element:Leadership", "strategy element:Leadership@strategy element:Vision@influences")));
		assertFalse(lit.contains("strategy element:Values") || lit.contains("strategy element:Leadership@strategy element:Values@influences"));
		assertEquals(Set.of(), new Ecosystem().litBy(figure("hub"), drawing, bench.model()));
		Set<String> byArrow = new Ecosystem().litBy(figure("strategy element:Leadership@strategy element:Values@influences"), drawing, bench.model());
		assertTrue(byArrow.contains("strategy element:Values") && !byArrow.contains("strategy element:Vision"));
	}

	@Test
	void anEmptyStrategySaysWhatToDoFirst() {
		for (String text : List.of("", "strategy", "organisation O { vision \"V\" }\n")) {
			Drawing empty = Bench.of(new Ecosystem(), text).draw();
			assertTrue(empty.hint().startsWith("The strategy has no elements yet."));
			Bench.sound(empty);
		}
	}

	private static void sound(Drawing all) {
		Bench.sound(all);
		List<Figure> labels = all.figures().stream().filter(f -> f.kind().equals("element")).toList();
		Bench.apart(labels);
		labels.forEach(l -> Bench.apart(l.inner()));
		Figure hub = all.figure("hub").orElseThrow();
		double x = hub.x() + hub.width() / 2;
		double y = hub.y() + hub.height() / 2;
		double outer = new Wheel(Math.max(1, labels.size()), x, y).outer();
		labels.forEach(l -> {
			double dx = Math.max(0, Math.max(l.x() - x, x - l.x() - l.width()));
			double dy = Math.max(0, Math.max(l.y() - y, y - l.y() - l.height()));
			assertTrue(Math.hypot(dx, dy) > outer, () -> l.id() + " lies on the wheel");
		});
	}

	@Test
	void anyNumberOfElementsFindsRoom() {
		for (int count : List.of(1, 2, 3, 5, 13, 20, 60)) {
			StringBuilder text = new StringBuilder("organisation O\n");
			for (int i = 0; i < count; i++) {
				text.append("strategy E").append(i).append(i % 2 == 0 ? " { maturity " + (1 + i % 5) + " target 5 influences E" + (i * 7 + 1) % count + " }\n" : "\n");
			}
			Bench many = Bench.of(new Ecosystem(), text.toString());
			assertEquals(count, many.draw().figures().stream().filter(f -> f.kind().equals("element")).count());
			sound(many.draw());
		}
	}

	@Test
	void theExamplesAreSoundAndAlwaysDrawnAlike() {
		for (String name : List.of("lumen", "corner-cafe")) {
			Bench example = Bench.example(new Ecosystem(), name);
			sound(example.draw());
			assertEquals(example.draw(), example.draw());
		}
	}

	@Test
	void anyTextStaysInItsPlace() {
		for (String name : List.of("x".repeat(10_000), "قيادة ".repeat(60), "<b>&", "😀".repeat(300), "a b ".repeat(2_000))) {
			Bench hostile = Bench.of(new Ecosystem(), "organisation O { vision \"" + name + "\" }\nteam T { role \"" + name + "\" leader }\nstrategy \"" + name + "\" { maturity 5 target 1 owned by \"" + name
					+ "\" influences Other }\nstrategy Other { influences Other, \"" + name + "\" }\n");
			sound(hostile.draw());
			assertEquals(2, hostile.draw().figures().stream().filter(f -> f.kind().equals("influence")).count(), "nothing influences itself");
		}
	}

	@Test
	void marksUseTheCommandsOfDrawingsAlone() {
		drawing.all().flatMap(f -> f.marks().stream()).filter(Shape.class::isInstance).map(m -> ((Shape) m).path())
				.forEach(p -> assertTrue(p.matches("[MLHVCQZ\\d. -]+"), p));
		assertFalse(drawing.all().flatMap(f -> f.marks().stream()).anyMatch(m -> m instanceof Mark.Words w && w.paint() == Paint.TRUTH));
	}
}
