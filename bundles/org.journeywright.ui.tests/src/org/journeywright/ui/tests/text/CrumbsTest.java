package org.journeywright.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.crumbs.CrumbBar;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.files.OpenFolder;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps above a text: from the model to where the cursor stands. */
class CrumbsTest {

	private static final String WAY = """
			journey "Own & use it" as-is {
			  stage Buy {
			    touchpoint Ask { }
			    touchpoint Order { }
			  }
			  stage Use {
			    touchpoint Clean { }
			  }
			}
			""";
	private static final String OTHER = "journey Leave as-is {\n  stage Stop\n}\n";

	private OpenFolder open;
	private ITextEditor editor;

	@BeforeEach
	void openText() {
		open = new OpenFolder(Map.of("own.journey", WAY, "more/leave.journey", OTHER));
		editor = Texts.show(open.model(), "own.journey").orElseThrow();
	}

	@AfterEach
	void close() {
		open.close();
	}

	@Test
	void theStepsLeadToTheElementAtTheCursor() {
		editor.selectAndReveal(WAY.indexOf("Order"), 0);
		assertTrue(Ui.until(() -> steps().equals(List.of(folder(), "Own & use it", "Buy", "Order"))), () -> steps().toString());
		editor.selectAndReveal(WAY.indexOf("Use {"), 0);
		assertTrue(Ui.until(() -> steps().equals(List.of(folder(), "Own & use it", "Use"))), () -> steps().toString());
	}

	@Test
	void theStepsTakeANewNameAsItIsTyped() throws Exception {
		editor.selectAndReveal(WAY.indexOf("Order"), 0);
		assertTrue(Ui.until(() -> steps().contains("Order")), () -> steps().toString());
		editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(WAY.indexOf("Order"), 5, "Sign");
		assertTrue(Ui.until(() -> steps().contains("Sign")), () -> steps().toString());
	}

	@Test
	void aStepOffersWhatIsBesideItAndGoesThere() {
		editor.selectAndReveal(WAY.indexOf("Order"), 0);
		assertTrue(Ui.until(() -> steps().size() == 4), () -> steps().toString());
		Menu menu = menus();
		assertEquals(List.of("more/leave.journey", "own.journey"), labels(menu.getItem(0)));
		assertEquals(List.of("Leave", "Own & use it"), labels(menu.getItem(1)));
		assertEquals(List.of("Buy", "Use"), labels(menu.getItem(2)));
		assertEquals(List.of("Ask", "Order"), labels(menu.getItem(3)));
		choose(menu.getItem(3).getMenu().getItem(0));
		assertTrue(Ui.until(() -> Cursor.of(editor).orElseThrow().offset() == WAY.indexOf("Ask")));
	}

	@Test
	void aStepLeadsToOtherTexts() {
		editor.selectAndReveal(WAY.indexOf("Order"), 0);
		assertTrue(Ui.until(() -> steps().size() == 4), () -> steps().toString());
		choose(menus().getItem(1).getMenu().getItem(0));
		assertTrue(Ui.until(() -> Window.page().getActiveEditor().getTitle().contains("leave.journey")));
	}

	private String folder() {
		return open.folder().getFileName().toString();
	}

	private List<String> steps() {
		return Arrays.stream(bar().getItems()).map(ToolItem::getText).map(text -> text.replace("\u203A  ", "")).toList();
	}

	private ToolBar bar() {
		return Window.all(ToolBar.class, (Control) editor.getSite().getService(MPart.class).getWidget()).getFirst();
	}

	/** The menu of all steps, as the shortcut opens it. */
	private Menu menus() {
		return editor.getAdapter(CrumbBar.class).menu();
	}

	private static List<String> labels(MenuItem step) {
		return Arrays.stream(step.getMenu().getItems()).map(item -> item.getText().replace("&&", "&")).toList();
	}

	private static void choose(MenuItem item) {
		Arrays.stream(item.getParent().getItems()).forEach(other -> other.setSelection(other == item));
		item.notifyListeners(SWT.Selection, new Event());
	}
}
