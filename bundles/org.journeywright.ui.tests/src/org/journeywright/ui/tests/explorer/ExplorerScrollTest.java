package org.journeywright.ui.tests.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the rows of a long model are, on the screen. */
class ExplorerScrollTest {

	private static final int TOUCHPOINTS = 90;

	private Explorer explorer;

	@BeforeEach
	void openALongModel() throws Exception {
		StringBuilder text = new StringBuilder("journey Long as-is {\n");
		for (int t = 0; t < TOUCHPOINTS; t++) {
			text.append(t % 10 == 0 ? (t == 0 ? "" : "  }\n") + "  stage Stage" + t + " {\n" : "").append("    touchpoint Touch" + t + "\n");
		}
		explorer = Explorer.of(Map.of("a.journey", text + "  }\n}\n"));
		Ui.get(explorer.model().service().askGaps((model, gaps) -> true));
		explorer.viewer().expandAll();
		Ui.settle(300);
	}

	@AfterEach
	void closeModel() {
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
	}

	private static String touchpoint(int number) {
		return "touchpoint:Long/Touch" + number;
	}

	/** The item as it is; to ask for its row would open all rows anew, and with that move them. */
	private TreeItem item(int number) {
		return find(explorer.tree().getItems(), "Touch" + number).findFirst().orElseThrow();
	}

	private static Stream<TreeItem> find(TreeItem[] items, String label) {
		return Arrays.stream(items).flatMap(i -> i.getText().split(" ")[0].equals(label) ? Stream.of(i) : find(i.getItems(), label));
	}

	private String top() {
		TreeItem item = explorer.tree().getItem(new Point(explorer.tree().getClientArea().width - 2, 1));
		return item == null ? "" : item.getText();
	}

	private boolean isInSight(int number, int rowsBehind) {
		Rectangle place = item(number).getBounds();
		return place.y >= 0 && place.y + place.height * (1 + rowsBehind) <= explorer.tree().getClientArea().height + 2;
	}

	private void scrollTo(int number) {
		assertTrue(Ui.until(() -> {
			explorer.tree().notifyListeners(SWT.MouseVerticalWheel, new Event());
			explorer.tree().setTopItem(item(number));
			Ui.settle(50);
			return top().startsWith("Touch" + number);
		}), this::top);
	}

	@Test
	void theRowsStayInTheirPlaceWhenOneIsDropped() {
		scrollTo(33);
		assertTrue(explorer.drag(touchpoint(39), touchpoint(37), 0.1));
		assertTrue(Ui.until(() -> explorer.text("a.journey").indexOf("Touch39") < explorer.text("a.journey").indexOf("Touch37")));
		assertTrue(Ui.until(() -> item(39).getBounds().y < item(37).getBounds().y));
		Ui.get(explorer.model().service().askGaps((model, gaps) -> true));
		Ui.settle(500);
		assertTrue(top().startsWith("Touch33"), this::top);
		assertEquals(List.of("Touch39"), explorer.chosen());

		assertTrue(explorer.drag(touchpoint(41), touchpoint(38), 0.1), "A second one goes where the mouse is.");
		assertTrue(Ui.until(() -> explorer.text("a.journey").indexOf("Touch41") < explorer.text("a.journey").indexOf("Touch38")));
		Ui.settle(500);
		assertTrue(top().startsWith("Touch33"), this::top);
	}

	@Test
	void whatIsChosenIsInSightAgainAfterASearch() {
		explorer.choose(touchpoint(70));
		Text field = Window.all(Text.class, explorer.tree().getParent()).get(0);
		field.setText("Touch1");
		assertTrue(Ui.until(() -> explorer.lines().size() < 30 && explorer.chosen().isEmpty()), () -> explorer.lines().size() + " rows");
		Ui.settle(200);
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		field.notifyListeners(SWT.KeyDown, escape);
		assertTrue(Ui.until(() -> explorer.lines().size() > TOUCHPOINTS));
		assertTrue(Ui.until(() -> explorer.chosen().equals(List.of("Touch70"))), () -> explorer.chosen().toString());
		assertTrue(Ui.until(() -> isInSight(70, 0)), () -> item(70).getBounds().toString());
	}

	@Test
	void whatOthersChooseIsSeenWithTheRowsBehindIt() {
		for (int number : new int[] {45, 60, 75, 5, 88}) {
			explorer.view.reveal(List.of(touchpoint(number)));
			assertTrue(Ui.until(() -> isInSight(number, 2)), () -> number + " at " + item(number).getBounds() + " of " + explorer.tree().getClientArea());
		}
	}

	@Test
	void aRowThatIsPaintedAgainInPartLooksAsBefore() {
		explorer.tree().deselectAll();
		Ui.settle(300);
		byte[] before = picture();
		explorer.tree().redraw(60, 30, 60, 55, false);
		explorer.tree().redraw(90, 110, 80, 9, false);
		explorer.tree().redraw(20, 160, 30, 40, false);
		Ui.settle(300);
		assertArrayEquals(before, picture());
	}

	private byte[] picture() {
		Rectangle area = explorer.tree().getClientArea();
		Image image = new Image(explorer.tree().getDisplay(), area.width, area.height);
		GC gc = new GC(explorer.tree());
		gc.copyArea(image, 0, 0);
		gc.dispose();
		byte[] data = image.getImageData().data;
		image.dispose();
		return data;
	}
}
