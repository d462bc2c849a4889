package org.journeywright.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.type.Lettering;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Measures the flows of both examples, and of conversations that are hard to lay out. */
class FlowGeometryTest {

	private static final Pattern COMMAND = Pattern.compile("([MLQ])([-0-9. ]+)");
	static final String TANGLE = """
			scenario Tangle {
			  opening "Off we go."
			  decision First "One?" {
			    best "On." mood +1 -> Second
			    acceptable "Again." -> First
			    poor "Far." -> Fourth
			  }
			  decision Second "Two?" {
			    best "On." -> Third
			    poor "Back." mood -2 -> First
			    poor "Nowhere."
			  }
			  decision Third "Three?" {
			    best "On." -> Good
			    acceptable "Back to two." -> Second
			    poor "Back to one." -> First
			  }
			  decision Fourth "Four?" {
			    poor "Round." -> Fifth
			  }
			  decision Fifth "Five?" {
			    poor "And round." -> Fourth
			  }
			  decision Lost "Six?" {
			    best "In." -> Third
			    poor "On." -> LostToo
			  }
			  decision LostToo "Seven?" {
			    poor "Back." -> Lost
			  }
			  outcome Good good "Well."
			  outcome Never bad "Never."
			}
			""";

	@TestFactory
	Stream<DynamicTest> everyFlowIsTidy() {
		return Stream.of("lumen", "corner-cafe", "tangle").flatMap(name -> {
			FlowOf model = name.equals("tangle") ? FlowOf.text(TANGLE) : FlowOf.example(name);
			return model.subjects().stream().flatMap(s -> Stream.of("down", "right").flatMap(direction -> Stream.of("short", "whole")
					.map(texts -> DynamicTest.dynamicTest(s.label() + ", " + direction + ", " + texts, () -> measure(model.draw(s.identity(), "direction", direction, "texts", texts))))));
		});
	}

	private static void measure(Drawing drawing) {
		List<Figure> cards = drawing.figures().stream().filter(f -> f.ends().isEmpty() && !f.kind().equals("band")).toList();
		for (Figure card : drawing.figures()) {
			assertTrue(card.x() >= 0 && card.y() >= 0 && card.x() + card.width() <= drawing.width() && card.y() + card.height() <= drawing.height(), () -> card.id() + " stands out of the drawing");
		}
		for (int i = 0; i < cards.size(); i++) {
			for (int j = i + 1; j < cards.size(); j++) {
				assertApart(cards.get(i), cards.get(j), 8);
			}
		}
		drawing.all().forEach(FlowGeometryTest::assertHoldsWhatIsOnIt);
		drawing.figures().stream().filter(f -> f.ends().isPresent()).forEach(w -> assertLed(w, cards));
		Set<String> ids = new HashSet<>();
		drawing.all().forEach(f -> assertTrue(ids.add(f.id()), () -> "twice: " + f.id()));
	}

	private static void assertApart(Figure one, Figure other, double gap) {
		assertTrue(one.x() + one.width() + gap <= other.x() || other.x() + other.width() + gap <= one.x() || one.y() + one.height() + gap <= other.y() || other.y() + other.height() + gap <= one.y(),
				() -> one.id() + " and " + other.id() + " stand in each other's way");
	}

	private static void assertHoldsWhatIsOnIt(Figure figure) {
		List<Figure> inner = figure.inner();
		for (int i = 0; i < inner.size(); i++) {
			Figure on = inner.get(i);
			assertTrue(on.x() >= 0 && on.y() >= 0 && on.x() + on.width() <= figure.width() + 0.01 && on.y() + on.height() <= figure.height() + 0.01, () -> on.id() + " stands out of " + figure.id());
			for (int j = i + 1; j < inner.size(); j++) {
				assertApart(on, inner.get(j), 0);
			}
		}
		for (var mark : figure.marks()) {
			if (mark instanceof Words words && figure.ends().isEmpty()) {
				double left = switch (words.anchor()) {
					case START -> words.x();
					case MIDDLE -> words.x() - Lettering.width(words.text(), words.style()) / 2;
					case END -> words.x() - Lettering.width(words.text(), words.style());
				};
				assertTrue(left >= -2 && left + Lettering.width(words.text(), words.style()) <= figure.width() + 2, () -> "“" + words.text() + "” stands out of " + figure.id());
			}
		}
	}

	/** A line is upright or level everywhere, starts at its option, ends at its step and crosses no card. */
	private static void assertLed(Figure way, List<Figure> cards) {
		List<Point> points = corners(way);
		Figure end = cards.stream().filter(c -> c.id().equals(way.ends().get().to())).findFirst().orElseThrow();
		Figure start = cards.stream().filter(c -> c.id().equals(way.ends().get().from()) || c.inner().stream().anyMatch(f -> f.id().equals(way.ends().get().from()))).findFirst().orElseThrow();
		assertTrue(touches(points.getFirst(), start, 0.01), () -> way.id() + " starts away from its card");
		assertTrue(touches(points.getLast(), end, 9.01), () -> way.id() + " ends away from its card");
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			assertTrue(Math.abs(a.x() - b.x()) < 0.02 || Math.abs(a.y() - b.y()) < 0.02, () -> way.id() + " runs aslant: " + a + " " + b);
			cards.forEach(c -> assertTrue(Math.max(a.x(), b.x()) <= c.x() + 0.02 || Math.min(a.x(), b.x()) >= c.x() + c.width() - 0.02 || Math.max(a.y(), b.y()) <= c.y() + 0.02
					|| Math.min(a.y(), b.y()) >= c.y() + c.height() - 0.02, () -> way.id() + " crosses " + c.id()));
		}
	}

	private static boolean touches(Point point, Figure card, double far) {
		return point.x() >= card.x() - far && point.x() <= card.x() + card.width() + far && point.y() >= card.y() - far && point.y() <= card.y() + card.height() + far;
	}

	/** The points between which a line runs, from its start, its round corners made square. */
	static List<Point> corners(Figure way) {
		String path = ((Shape) way.marks().getFirst()).path();
		List<Point> points = new ArrayList<>();
		Matcher commands = COMMAND.matcher(path);
		while (commands.find()) {
			String[] numbers = commands.group(2).strip().split(" ");
			points.add(new Point(Double.parseDouble(numbers[0]) + way.x(), Double.parseDouble(numbers[1]) + way.y()));
			if (commands.group(1).equals("Q")) {
				points.add(new Point(Double.parseDouble(numbers[2]) + way.x(), Double.parseDouble(numbers[3]) + way.y()));
			}
		}
		return points.reversed();
	}

	@Test
	void everyDecisionOptionAndWayOfTheExampleIsDrawn() {
		FlowOf lumen = FlowOf.example("lumen");
		int decisions = 0;
		int options = 0;
		int ways = 0;
		for (Subject subject : lumen.subjects()) {
			Drawing drawing = lumen.draw(subject.identity());
			decisions += drawing.figures().stream().filter(f -> f.kind().equals("decision")).count();
			options += drawing.all().filter(f -> f.kind().matches("option\\.(best|acceptable|poor)")).count();
			ways += drawing.figures().stream().filter(f -> f.kind().startsWith("way") && !f.id().equals("way:opening")).count();
		}
		assertEquals(13, lumen.subjects().size());
		assertEquals(108, decisions);
		assertEquals(options, ways);
		assertTrue(options > 300, "options: " + options);
	}

	@Test
	void laterStepsStandBelowEarlierOnesExceptWhereALoopLeadsBack() {
		Drawing drawing = FlowOf.text(TANGLE).draw();
		for (Figure way : drawing.figures().stream().filter(f -> f.ends().isPresent()).toList()) {
			List<Point> points = corners(way);
			boolean isUp = points.getLast().y() < points.getFirst().y();
			assertEquals(way.kind().equals("way.back"), isUp, way.id());
		}
		assertEquals(6, drawing.figures().stream().filter(f -> f.kind().equals("way.back")).count());
	}

	@Test
	void sameModelSameDrawing() {
		FlowOf lumen = FlowOf.example("lumen");
		String subject = lumen.subjects().get(9).identity();
		assertEquals(lumen.draw(subject), FlowOf.example("lumen").draw(subject));
	}

	@Test
	void threeHundredStepsAreDrawnInAMoment() {
		FlowOf model = FlowOf.text(longConversation(300));
		Drawing drawing = model.draw();
		assertEquals(300, drawing.figures().stream().filter(f -> f.kind().equals("decision") || f.kind().startsWith("outcome")).count());
		// The time of the processor, so that whatever else the machine does is no matter.
		ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 8; i++) {
			long start = clock.getCurrentThreadCpuTime();
			model.draw();
			best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
		}
		assertTrue(best < 300_000_000L, "ms: " + best / 1_000_000);
	}

	static String longConversation(int steps) {
		StringBuilder text = new StringBuilder("scenario Long {\n");
		int decisions = steps * 9 / 10;
		for (int i = 0; i < decisions; i++) {
			text.append("  decision D%d \"What about number %d, then? I have been waiting for an answer since the morning.\" {\n".formatted(i, i));
			text.append("    best \"Here is what we do about it, and when.\" mood +1 -> %s\n".formatted(i + 1 < decisions ? "D" + (i + 1) : "O" + decisions));
			text.append("    acceptable \"We will look into it.\" mood 0 -> %s\n".formatted(i + 3 < decisions ? "D" + (i + 3) : "O" + decisions));
			text.append("    poor \"That is not for us to say, I am afraid.\" mood -1 -> %s\n".formatted(i % 10 == 9 && i / 10 < steps - decisions ? "O" + (decisions + i / 10) : i % 17 == 16 ? "D" + (i - 5) : i + 2 < decisions ? "D" + (i + 2) : "O" + decisions));
			text.append("  }\n");
		}
		for (int i = decisions; i < steps; i++) {
			text.append("  outcome O%d %s \"So it ends.\"\n".formatted(i, i == decisions ? "good" : "bad"));
		}
		return text.append("}\n").toString();
	}
}
