package org.journeywright.diagram.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cuts things on the diagrams of an example and pastes them anywhere: they are moved, or stay where they are, and are never lost. */
class MovingTest {

	private static final int TARGETS = 8;

	@ParameterizedTest
	@EnumSource
	void whatIsCutIsNeverLost(DiagramKind kind) {
		Diagram diagram = Diagrams.of(kind).orElseThrow();
		Bench bench = Bench.example(diagram, "corner-cafe");
		Map<String, String> texts = texts(bench);
		Drawing drawing = bench.draw();
		Map<String, Figure> ofEachKind = new LinkedHashMap<>();
		drawing.all().filter(f -> f.ways().deletable() && f.ends().isEmpty() && f.about().isPresent()).forEach(f -> ofEachKind.putIfAbsent(f.kind(), f));
		Random random = new Random(7);
		List<Figure> all = drawing.all().toList();
		int moved = 0;
		for (Figure cut : ofEachKind.values()) {
			for (int i = 0; i < TARGETS; i++) {
				moved += isMoved(diagram, bench, cut, all.get(random.nextInt(all.size()))) ? 1 : 0;
				bench.live().put(texts);
			}
		}
		assertTrue(moved > 0 || kind == DiagramKind.RELATIONSHIP, "something can be moved");
	}

	private static boolean isMoved(Diagram diagram, Bench bench, Figure cut, Figure target) {
		Paste paste = bench.cut(cut.id(), target.id(), Where.AFTER);
		if (paste.ties().isEmpty() && cut.ways().drags().isEmpty()) {
			return false;
		}
		List<String> things = paste.ties().stream().map(Paste::identity).toList();
		long before = problems(bench);
		try {
			boolean isChanged = !bench.make(paste).edits().isEmpty();
			assertEquals(before, problems(bench), () -> cut.id() + " on " + target.id());
			assertTrue(!isChanged || things.stream().allMatch(t -> isTied(diagram, bench, t)), () -> cut.id() + " on " + target.id() + " is lost");
			return isChanged;
		} catch (EditRefusedException refused) {
			assertTrue(refused.getMessage().length() > 20, refused.getMessage());
			return false;
		}
	}

	/** Whether a figure ties a thing. */
	private static boolean isTied(Diagram diagram, Bench bench, String identity) {
		Drawing drawing = bench.draw();
		return drawing.all().anyMatch(f -> diagram.tied(f, drawing, bench.live()).contains(identity));
	}

	private static long problems(Bench bench) {
		return bench.live().fileNames().stream().mapToLong(f -> bench.live().problems(f).size()).sum();
	}

	private static Map<String, String> texts(Bench bench) {
		Map<String, String> texts = new LinkedHashMap<>();
		bench.live().fileNames().forEach(f -> texts.put(f, bench.text(f)));
		return texts;
	}
}
