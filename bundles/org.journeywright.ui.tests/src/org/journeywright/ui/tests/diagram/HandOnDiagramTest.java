package org.journeywright.ui.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.ui.explorer.ExplorerView;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.hand.Hand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A diagram in the window under a real mouse and a real keyboard: what the web engine, the toolkit and the workbench make of them together. */
class HandOnDiagramTest {

	private static final String TEXT = """
			// A short journey.
			standard Greet external { statement "We greet" }
			scenario Rain
			team Front { role Clerk }
			journey Visit as-is {
			  stage Arrive {
			    touchpoint Door { feels -2  wants +3 }   // squeaks
			    touchpoint Desk
			  }
			  stage Leave {
			    touchpoint Exit
			  }
			}
			""";
	private static final String DOOR = "touchpoint:Visit/Door";
	private static final String DESK = "touchpoint:Visit/Desk";

	private static Hand hand;
	private DiagramWindow window;
	private Rectangle before;

	@BeforeAll
	static void takeTheMouse() {
		hand = new Hand();
	}

	@AfterAll
	static void leaveTheMouse() {
		hand.close();
		// What is dragged may leave the keyboard with nobody, where no manager of windows gives it back.
		Shell shell = Window.get().getShell();
		shell.setVisible(false);
		shell.setVisible(true);
		shell.forceActive();
		Ui.settle(200);
	}

	@BeforeEach
	void open() {
		Shell shell = Window.get().getShell();
		before = shell.getBounds();
		shell.setBounds(0, 0, 1590, 960);
		shell.forceActive();
		window = new DiagramWindow(Map.of("visit.journey", TEXT), DiagramKind.JOURNEY_MAP);
	}

	@AfterEach
	void close() {
		hand.release();
		window.close();
		Window.get().getShell().setBounds(before);
	}

	private String text() {
		return window.folder().text("visit.journey");
	}

	private void untilText(String expected) {
		Ui.until(() -> text().equals(expected));
		assertEquals(expected, text(), () -> "The page says: " + window.says());
	}

	/** The middle of a row of the explorer. */
	private static Point row(String label) throws PartInitException {
		ExplorerView explorer = (ExplorerView) Window.page().showView(Views.EXPLORER);
		explorer.viewer().expandAll();
		assertTrue(Ui.until(() -> find(explorer.viewer().getTree().getItems(), label) != null), label);
		TreeItem item = find(explorer.viewer().getTree().getItems(), label);
		explorer.viewer().getTree().showItem(item);
		Ui.settle(100);
		Rectangle place = item.getBounds();
		return explorer.viewer().getTree().toDisplay(place.x + Math.min(20, place.width / 2), place.y + place.height / 2);
	}

	private static TreeItem find(TreeItem[] items, String label) {
		for (TreeItem item : items) {
			TreeItem found = item.getText().startsWith(label) ? item : find(item.getItems(), label);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void standardsAndScenariosAreDraggedFromTheExplorerOntoTouchpointsAndTakenBackOneByOne() throws PartInitException {
		hand.drag(row("Greet"), window.figure(DESK));
		String greeted = TEXT.replace("touchpoint Desk", "touchpoint Desk {\n      applies Greet\n    }");
		untilText(greeted);
		hand.drag(row("Rain"), window.figure(DOOR));
		untilText(greeted.replace("scenario Rain", "scenario Rain at Door"));
		hand.click(window.figure(DESK)).key(SWT.CTRL, KeyEvent.VK_Z);
		untilText(greeted);
		hand.key(SWT.CTRL, KeyEvent.VK_Z);
		untilText(TEXT);
	}

	@Test
	void whatCannotBeTiedIsRefusedInWords() throws PartInitException {
		hand.drag(row("Front"), window.figure(DESK));
		assertTrue(Ui.until(() -> window.says().contains("A team is not tied to touchpoints.")), window::says);
		assertEquals(TEXT, text());
	}

	@Test
	void aToolIsDraggedToItsPlaceWhichIsShownMeanwhile() {
		hand.hold(window.middle(".palette .tool"), window.figure(DOOR));
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.querySelector('.drop') !== null && document.querySelector('.ghost') !== null")), window::says);
		hand.release();
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.activeElement.matches('.create input')")), window::says);
		hand.type("bell").key(KeyEvent.VK_ENTER);
		assertTrue(Ui.until(() -> text().contains("touchpoint bell")), this::text);
	}

	@Test
	void aToolIsPressedAndThenThePlace() {
		hand.click(window.middle(".palette .tool")).click(window.figure(DESK));
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.activeElement.matches('.create input')")), window::says);
		hand.key(KeyEvent.VK_ESCAPE);
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.querySelector('.create') === null")), window::says);
		assertEquals(TEXT, text());
	}

	@Test
	void aTouchpointIsDraggedToAnotherStageAndAPointOfTheCurveUp() {
		hand.drag(window.figure(DESK), window.figure("touchpoint:Visit/Exit"));
		String moved = TEXT.replace("    touchpoint Desk\n", "");
		assertTrue(Ui.until(() -> text().indexOf("touchpoint Desk") > text().indexOf("stage Leave")), this::text);
		assertEquals(moved.replaceAll("\\s+", ""), text().replace("touchpoint Desk", "").replaceAll("\\s+", ""));
		hand.key(SWT.CTRL, KeyEvent.VK_Z);
		untilText(TEXT);
		hand.type("0");
		assertTrue(Ui.until(() -> (Boolean) window.ask("window.journeywright.zoom() < 1")), window::says);
		Point now = window.figure(DOOR + "@emotion.now");
		hand.drag(now, new Point(now.x, now.y - 20));
		assertTrue(Ui.until(() -> !text().equals(TEXT)), this::text);
		assertTrue(text().replaceFirst("feels [-+]?\\d", "feels -2").equals(TEXT), this::text);
		hand.key(SWT.CTRL, KeyEvent.VK_Z);
		untilText(TEXT);
	}

	@Test
	void deleteAsksWhenMoreGoesWithItAndEscapeLeavesTheQuestion() {
		hand.click(window.figure("stage:Visit/Arrive")).key(KeyEvent.VK_DELETE);
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.querySelector('dialog.ask[open]') !== null")), () -> text() + window.says());
		hand.key(KeyEvent.VK_ESCAPE);
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.querySelector('dialog[open]') === null")), window::says);
		assertEquals(TEXT, text());
		hand.key(KeyEvent.VK_DELETE);
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.querySelector('dialog.ask[open]') !== null")), window::says);
		hand.key(KeyEvent.VK_TAB).key(KeyEvent.VK_ENTER);
		assertTrue(Ui.until(() -> !text().contains("Arrive")), this::text);
		hand.key(SWT.CTRL, KeyEvent.VK_Z);
		untilText(TEXT);
	}

	@Test
	void aDiagramTakesTheWholeScreenAndGivesItBack() {
		hand.click(window.figure(DESK)).key(KeyEvent.VK_F11);
		assertTrue(Ui.until(() -> Window.get().getShell().getFullScreen() && Window.page().isPageZoomed()));
		hand.click(window.figure(DESK)).key(KeyEvent.VK_F11);
		assertTrue(Ui.until(() -> !Window.get().getShell().getFullScreen() && !Window.page().isPageZoomed()));
	}

	@Test
	void aNameIsWrittenInItsPlace() {
		hand.click(window.figure(DOOR)).key(KeyEvent.VK_F2);
		assertTrue(Ui.until(() -> window.says().contains("Door") && (Boolean) window.ask("document.activeElement.matches('textarea')")));
		hand.type("gate").key(KeyEvent.VK_ENTER);
		untilText(TEXT.replace("Door", "gate"));
	}

	@Test
	void escapeLeavesWhatIsUnderWay() {
		hand.click(window.figure(DOOR)).key(KeyEvent.VK_F2);
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.activeElement.matches('textarea')")));
		hand.type("gate").key(KeyEvent.VK_ESCAPE);
		assertTrue(Ui.until(() -> (Boolean) window.ask("document.querySelector('textarea') === null")));
		// The first may go to the tip of what the mouse is on.
		assertTrue(Ui.until(() -> window.chosen().isEmpty() || hand.key(KeyEvent.VK_ESCAPE) == null), window.chosen()::toString);
		assertEquals(TEXT, text());
	}
}
