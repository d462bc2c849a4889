package org.journeywright.ui.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Map;

import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** A model that is begun by drawing, in a folder that has no text yet. */
class FirstJourneyTest {

	private static final String FILE = "model.journey";

	@Test
	void theFirstJourneyThatIsDrawnBringsTheFirstFile() throws Exception {
		try (DiagramWindow window = new DiagramWindow(Map.of(), DiagramKind.RELATIONSHIP)) {
			window.say("{kind: 'journeywright/create', isOperation: true, tool: 'journey', target: '', where: 'into', name: 'Own a machine'}");
			assertTrue(Ui.until(() -> window.drawn().contains("journey:Own a machine")), () -> window.ask("document.body.innerText").toString());
			String text = window.folder().model().documents().document(FILE).orElseThrow().get();
			assertTrue(text.startsWith("journey \"Own a machine\""), text);
			Window.run("org.eclipse.ui.edit.undo");
			assertTrue(Ui.until(() -> window.isEmpty()), () -> window.drawn().toString());
			assertEquals("", window.folder().model().documents().document(FILE).orElseThrow().get());
			Window.run("org.eclipse.ui.edit.redo");
			assertTrue(Ui.until(() -> window.drawn().contains("journey:Own a machine")));
			assertFalse(Files.exists(window.folder().folder().resolve(FILE)), "as everything in the window it is written when it is saved");
			window.folder().model().saveAll();
			assertEquals(text, window.folder().onDisk(FILE));
		}
	}
}
