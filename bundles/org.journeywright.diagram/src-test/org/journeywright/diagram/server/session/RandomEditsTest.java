package org.journeywright.diagram.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.journeywright.diagram.edit.Gesture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Text and diagrams are edited in turn, at random but each time alike. After every step what a page shows is what is drawn of the same texts read from scratch,
 * and the model is the one that they say.
 */
class RandomEditsTest {

	private static final long SEED = 20261122;

	@TempDir
	private Path folder;

	@Test
	void aThousandEditsOfTheCafeLeaveDiagramsAndTextInStep() throws IOException {
		try (RandomEdits edits = edited("corner-cafe", 1000)) {
			Map<Class<?>, Integer> made = edits.made();
			int count = made.values().stream().mapToInt(Integer::intValue).sum();
			assertEquals(500, count + edits.refusals());
			assertTrue(count > 250, made + " made, " + edits.refusals() + " refused");
			assertEquals(Gesture.class.getPermittedSubclasses().length, made.size(), made::toString);
			assertTrue(edits.unreadable() > 20, "seldom unreadable: " + edits.unreadable());
		}
	}

	@Test
	void editsOfManyFilesLeaveDiagramsAndTextInStep() throws IOException {
		try (RandomEdits edits = edited("lumen", 30)) {
			assertTrue(!edits.made().isEmpty());
		}
	}

	private RandomEdits edited(String example, int steps) throws IOException {
		RandomEdits edits = new RandomEdits(example, folder, SEED);
		for (int step = 0; step < steps; step++) {
			edits.step(step);
		}
		return edits;
	}
}
