package org.journeywright.diagram.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Drawing.Option;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What legends say, and what is drawn: both examples, every diagram of every subject, with each thing that can be chosen. */
class LegendsTest {

	private static final List<Drawing> DRAWINGS = new ArrayList<>();

	/** Leaves out what no example has: ways that lead back, initiatives that are late or stand before what they need. */
	private static final Map<String, List<String>> EXPLAINED = Map.of(
			"relationship", List.of("feeling now", "feeling wanted", "moment of truth"),
			"journey-map", List.of("feeling now", "feeling wanted", "moment of truth", "missing here", "missing, and it matters most here", "scenario to play", "target met",
					"added in the journey to be", "gone in the journey to be", "feeling in “Own a Lumen tomorrow”"),
			"blueprint", List.of("handoff with an internal standard", "handoff without one", "off target, or ends nowhere", "off target", "waits for", "system", "scenario to play",
					"moment of truth", "missing here", "missing, and it matters most here"),
			"scenario-flow", List.of("best option, ends well", "acceptable option, ends so-so", "poor option, ends badly", "best way", "way of a best option", "way of an acceptable option",
					"way of a poor option", "behaviour shown", "behaviour broken", "change of the customer's mood", "missing here"),
			"roadmap", List.of("proposed", "planned", "running", "done", "stopped", "has to be there first", "milestone reached", "milestone to come", "missing, and it matters most here"),
			"ecosystem", List.of("maturity today", "the way to go", "maturity wanted", "influences", "absent, so it holds others back", "missing here"));

	@BeforeAll
	static void drawEverything() {
		for (String example : List.of("lumen", "corner-cafe")) {
			for (Diagram diagram : Diagrams.all()) {
				Bench bench = Bench.example(diagram, example);
				diagram.subjects(bench.model()).forEach(s -> DRAWINGS.addAll(drawings(bench, s.identity())));
			}
		}
	}

	private static List<Drawing> drawings(Bench bench, String subject) {
		Drawing usual = bench.draw(subject, Settings.USUAL);
		List<Drawing> all = new ArrayList<>(List.of(usual));
		for (Choice choice : usual.choices()) {
			String everything = choice.options().stream().map(Option::value).collect(Collectors.joining(","));
			Stream<String> values = choice.many() ? Stream.of(everything) : choice.options().stream().filter(o -> !o.chosen()).map(Option::value);
			values.forEach(v -> all.add(bench.draw(subject, new Settings(Map.of(choice.setting(), v)))));
		}
		return all;
	}

	@Test
	void whatALegendShowsIsDrawnInTheSamePaintAndDash() {
		Set<String> astray = new TreeSet<>();
		for (Drawing drawing : DRAWINGS) {
			Set<String> drawn = drawing.all().flatMap(f -> f.marks().stream()).flatMap(m -> looks(m).stream()).collect(Collectors.toSet());
			drawing.legend().forEach(k -> k.marks().stream().filter(m -> looks(m).stream().noneMatch(drawn::contains))
					.forEach(m -> astray.add(drawing.kind() + ", " + k.meaning() + ": " + m)));
		}
		assertEquals(Set.of(), astray);
	}

	/** How a mark may be met again: a swatch by its ground alone, where a hairline only sets it off. */
	private static Set<String> looks(Mark mark) {
		return switch (mark) {
			case Sign sign -> Set.of(sign.icon() + " " + sign.paint());
			case Box box -> looks(box.fill(), box.stroke());
			case Dot dot -> looks(dot.fill(), dot.stroke());
			case Shape shape -> looks(shape.fill(), shape.stroke());
			case Mark.Words words -> Set.of("words");
		};
	}

	private static Set<String> looks(Paint fill, Stroke stroke) {
		Set<String> looks = new LinkedHashSet<>();
		if (fill != Paint.NONE) {
			looks.add("ground " + fill);
		}
		if (stroke.paint() != Paint.NONE) {
			looks.add("line " + stroke.paint() + " " + stroke.dash());
		}
		return looks;
	}

	@Test
	void whateverALegendCanExplainIsMetInTheExamples() {
		Map<String, Set<String>> met = new HashMap<>();
		DRAWINGS.forEach(d -> met.computeIfAbsent(d.kind().word(), k -> new TreeSet<>()).addAll(d.legend().stream().map(Key::meaning).toList()));
		EXPLAINED.forEach((kind, meanings) -> assertTrue(met.get(kind).containsAll(meanings), kind + " explains " + met.get(kind)));
	}

	@Test
	void signsOfSeverityAreKeptForGaps() {
		Set<Icon> severities = EnumSet.of(Icon.CRITICAL, Icon.MAJOR, Icon.MINOR, Icon.PROBLEM);
		List<String> others = DRAWINGS.stream().flatMap(Drawing::all).filter(f -> signs(f).anyMatch(s -> severities.contains(s.icon()))).map(Figure::id).distinct().toList();
		assertEquals(List.of(), others);
	}

	@Test
	void aSignWithoutWordsBesideItIsExplained() {
		Set<String> alone = new TreeSet<>();
		for (Drawing drawing : DRAWINGS) {
			Set<Icon> explained = drawing.legend().stream().flatMap(k -> k.marks().stream()).filter(Sign.class::isInstance).map(m -> ((Sign) m).icon()).collect(Collectors.toSet());
			drawing.all().filter(f -> f.marks().stream().noneMatch(Mark.Words.class::isInstance)).flatMap(LegendsTest::signs).filter(s -> !explained.contains(s.icon()))
					.forEach(s -> alone.add(drawing.kind() + " " + s.icon() + " " + s.paint()));
		}
		assertEquals(Set.of(), alone);
	}

	private static Stream<Sign> signs(Figure figure) {
		return figure.marks().stream().filter(Sign.class::isInstance).map(Sign.class::cast);
	}

	@Test
	void aKeyOfWhichOneMarkIsNotDrawnIsLeftOut() {
		Key half = new Key(List.of(new Sign(Icon.TRUTH, 0, 0, 12, Paint.TRUTH), Shape.line("M0 0H9", Stroke.dashed(Paint.WANTED, 2))), "half");
		Figure truth = Figure.of("a", "a", 0, 0, 9, 9).drawn(List.of(new Sign(Icon.TRUTH, 3, 3, 8, Paint.TRUTH)));
		Figure full = Figure.of("b", "b", 0, 0, 9, 9).drawn(List.of(Shape.line("M0 0V9", Stroke.of(Paint.WANTED, 1))));
		assertEquals(List.of(), Legends.of(List.of(half), List.of(truth, full)));
		Figure inner = Figure.of("c", "c", 0, 0, 9, 9).drawn(List.of(Shape.line("M0 0V9", new Stroke(Paint.WANTED, 1, Dash.DASHED))));
		assertTrue(Legends.of(List.of(half), List.of(full.with(List.of(truth, inner)))).contains(half));
	}
}
