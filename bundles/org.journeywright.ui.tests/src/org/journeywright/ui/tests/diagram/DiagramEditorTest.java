package org.journeywright.ui.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.XMLMemento;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.diagram.DiagramEditor;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A diagram in the window: of the same model, with the same history, and choosing the same as everything else. */
class DiagramEditorTest {

	private static final String TEXT = """
			// A short journey.
			journey Visit as-is {
			  stage Arrive {
			    touchpoint Door { feels -2  wants +3 }   // squeaks
			    touchpoint Desk
			  }
			}
			""";
	private static final String DOOR = "touchpoint:Visit/Door";

	private DiagramWindow window;

	@BeforeEach
	void open() {
		window = new DiagramWindow(Map.of("visit.journey", TEXT), DiagramKind.JOURNEY_MAP);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private String text() {
		return window.folder().text("visit.journey");
	}

	@Test
	void theJourneyIsDrawn() {
		assertTrue(window.drawn().contains(DOOR) && window.drawn().contains("touchpoint:Visit/Desk"), window.drawn()::toString);
		assertEquals("Visit", window.editor().getTitle());
	}

	@Test
	void theDiagramFollowsTheText() throws Exception {
		window.folder().model().documents().open("visit.journey").replace(TEXT.indexOf("Desk"), 4, "Counter");
		assertTrue(Ui.until(() -> window.drawn().contains("touchpoint:Visit/Counter")), window.drawn()::toString);
		assertFalse(window.drawn().contains("touchpoint:Visit/Desk"));
	}

	@Test
	void whatIsWrittenOnTheDiagramIsOneStepThatTheWindowTakesBack() {
		window.say("{kind: 'journeywright/write', isOperation: true, figure: '" + DOOR + "', text: 'Gate'}");
		assertTrue(Ui.until(() -> text().equals(TEXT.replace("Door", "Gate"))), this::text);
		assertTrue(Ui.until(() -> window.drawn().contains("touchpoint:Visit/Gate")), () -> window.drawn() + " " + window.ask("window.journeywright.all().join()+document.body.innerText"));
		Window.run("org.eclipse.ui.edit.undo");
		assertTrue(Ui.until(() -> text().equals(TEXT)), this::text);
		assertTrue(Ui.until(() -> window.drawn().contains(DOOR)), () -> window.drawn() + " " + window.ask("window.journeywright.all().join()+document.body.innerText"));
	}

	@Test
	void aRenamedJourneyIsNamedInTheTabAndIsTheOneThatIsBroughtBack() throws Exception {
		window.folder().model().documents().open("visit.journey").replace(TEXT.indexOf("Visit"), 5, "Stay");
		assertTrue(Ui.until(() -> window.editor().getTitle().equals("Stay")), window.editor()::getTitle);
		assertEquals("Journey map: Stay", window.editor().getTitleToolTip());
		XMLMemento kept = XMLMemento.createWriteRoot("input");
		window.editor().getEditorInput().getPersistable().saveState(kept);
		assertEquals("journey:Stay", kept.getString("subject"));
		assertEquals("Stay", Window.page().findEditor(window.editor().getEditorInput()).getEditorInput().getName());
		window.browser().execute("window.journeywrightOpen('journey-map', 'journey:Stay');");
		Ui.settle(500);
		assertEquals(1, java.util.Arrays.stream(Window.page().getEditorReferences()).map(IEditorReference::getId).filter(DiagramEditor.ID::equals).count());
	}

	@Test
	void whatIsChosenOnTheDiagramIsChosenEverywhere() {
		window.browser().setFocus();
		window.say("{kind: 'elementSelected', selectedElementsIDs: ['" + DOOR + "'], deselectedElementsIDs: []}");
		assertTrue(Ui.until(() -> Chosen.in(Window.get()).elements().stream().map(ElementRef::identity).toList().equals(List.of(DOOR))));
	}

	@Test
	void whatIsChosenElsewhereIsChosenOnTheDiagram() {
		ElementRef desk = Ui.get(window.folder().model().service().ask(live -> ElementRef.of(live, live.element("touchpoint:Visit/Desk").orElseThrow())));
		Chosen.in(Window.get()).choose(List.of(desk));
		assertTrue(Ui.until(() -> window.chosen().equals(List.of("touchpoint:Visit/Desk"))), window.chosen()::toString);
	}

	@Test
	void theLastGoodDiagramStaysWhileTheTextCannotBeRead() throws Exception {
		window.folder().model().documents().open("visit.journey").replace(TEXT.indexOf("touchpoint Desk"), "touchpoint".length(), "touchpont");
		assertTrue(Ui.until(() -> window.ask("document.body.innerText").toString().contains("as it was before")), () -> window.ask("document.body.innerText").toString());
		assertTrue(window.drawn().contains("touchpoint:Visit/Desk"));
	}

	@Test
	void aDiagramGoesWithItsFolder() {
		Sessions.instance().close();
		assertTrue(Ui.until(() -> java.util.Arrays.stream(Window.page().getEditorReferences()).map(IEditorReference::getId).noneMatch(DiagramEditor.ID::equals)));
	}

	@Test
	void keysThatThePageDoesNotUseAreKeysOfTheWindow() {
		window.browser().setFocus();
		window.browser().execute("window.journeywrightKey('M1+W');");
		assertTrue(Ui.until(() -> java.util.Arrays.stream(Window.page().getEditorReferences()).map(IEditorReference::getId).noneMatch(DiagramEditor.ID::equals)));
	}

	@Test
	void theRelationshipLeadsIntoItsJourneys() {
		window.browser().execute("window.journeywrightOpen('blueprint', 'journey:Visit');");
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() instanceof DiagramEditor other && other != window.editor() && other.getTitleToolTip().equals("Service blueprint: Visit")));
	}
}
