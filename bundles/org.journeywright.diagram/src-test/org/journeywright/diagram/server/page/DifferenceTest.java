package org.journeywright.diagram.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.junit.jupiter.api.Test;

/** What a page has to draw anew. */
class DifferenceTest {

	private static Drawing drawing(Figure... figures) {
		return new Drawing(DiagramKind.JOURNEY_MAP, "Title", "", 10, 10, Arrays.asList(figures), List.of(), List.of(), "");
	}

	private static Figure figure(String id, double x) {
		return Figure.of(id, "kind", x, 0, 1, 1);
	}

	@Test
	void whatIsTheSameIsNoDifference() {
		assertTrue(Difference.between(drawing(figure("a", 0)), drawing(figure("a", 0))).isNothing());
	}

	@Test
	void whatDiffersIsPutAndWhatDoesNotIsKeptAsItWas() {
		Drawing before = drawing(figure("a", 0), figure("b", 1), figure("gone", 2));
		Drawing now = drawing(figure("new", 3), figure("b", 1), figure("a", 5));
		Difference difference = Difference.between(before, now);
		assertFalse(difference.isNothing());
		assertEquals(List.of("new", "b", "a"), difference.order());
		assertEquals(List.of("new", "a"), difference.put().stream().map(Figure::id).toList());
		Drawing kept = difference.sharing(before, now);
		assertEquals(now, kept);
		assertSame(before.figures().get(1), kept.figures().get(1));
		assertNotSame(before.figures().get(0), kept.figures().get(2));
	}
}
