package org.journeywright.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.explorer.ExplorerView;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.form.PropertiesView;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The menu under the right mouse button of a text. */
class TextMenuTest {

	private static final String TEXT = "team Back {\n  role Planning\n  role Office\n}\nhandoff Note from Planning to Office {\n  within 2 hours\n}\n";

	private OpenModel model;
	private ITextEditor editor;
	private StyledText text;

	@BeforeEach
	void openEditor() throws Exception {
		Path folder = TestFolder.of("model");
		Files.writeString(folder.resolve("a.journey"), TEXT);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		editor = (ITextEditor) JourneyFiles.open(Window.page(), folder.resolve("a.journey"));
		text = (StyledText) editor.getAdapter(Control.class);
		assertTrue(Ui.until(() -> Ui.get(model.service().ask(live -> live.text("a.journey").isPresent()))));
		assertTrue(Ui.until(() -> text.getSize().x > 0 && text.isVisible()));
	}

	@AfterEach
	void close() {
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
	}

	@Test
	void theMenuSpeaksOfTheWordThatWasClicked() {
		click(TEXT.lastIndexOf("Planning") + 3);
		assertEquals(TEXT.lastIndexOf("Planning") + 3, text.getCaretOffset());
		choose("Go to Declaration");
		assertTrue(Ui.until(() -> text.getSelection().equals(new Point(TEXT.indexOf("Planning"), TEXT.indexOf("Planning") + 8))), () -> text.getSelection().toString());
	}

	@Test
	void aClickBehindALineGoesToItsEnd() {
		click(TEXT.indexOf("\n"), 200);
		assertEquals(TEXT.indexOf("\n"), text.getCaretOffset());
	}

	@Test
	void whatIsSelectedStaysSelected() {
		int start = TEXT.indexOf("Office");
		editor.selectAndReveal(start, 6);
		click(start + 3);
		assertEquals("Office", text.getSelectionText());
	}

	@Test
	void theElementIsShownInTheExplorer() {
		click(TEXT.indexOf("within"));
		choose("Show in Explorer");
		assertTrue(Ui.until(() -> chosenIn(Views.EXPLORER).equals(List.of("Note"))), () -> chosenIn(Views.EXPLORER).toString());
		assertEquals(Views.EXPLORER, Window.page().getActivePart().getSite().getId());
	}

	@Test
	void aSearchThatHidesTheElementEnds() throws Exception {
		ExplorerView explorer = (ExplorerView) Window.page().showView(Views.EXPLORER);
		assertTrue(Ui.until(() -> explorer.viewer().getTree().getItemCount() > 0));
		Text search = Window.all(Text.class, explorer.viewer().getTree().getParent()).get(0);
		search.setText("zebra");
		assertTrue(Ui.until(() -> explorer.viewer().getTree().getItemCount() == 0));
		Window.page().activate(editor);
		click(TEXT.indexOf("within"));
		choose("Show in Explorer");
		assertTrue(Ui.until(() -> chosenIn(Views.EXPLORER).equals(List.of("Note"))), () -> chosenIn(Views.EXPLORER).toString());
		assertEquals("", search.getText());
	}

	@Test
	void theElementIsShownInTheForm() {
		click(TEXT.indexOf("role Office"));
		choose("Show in Properties");
		assertTrue(Ui.until(() -> formTitles().anyMatch("Office"::equals)), () -> formTitles().toList().toString());
		assertEquals(Views.PROPERTIES, Window.page().getActivePart().getSite().getId());
	}

	private static List<String> chosenIn(String view) {
		IViewPart part = Window.page().findView(view);
		return part != null && part.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection chosen
				? Stream.of(chosen.toArray()).map(ElementRef.class::cast).map(ElementRef::label).toList() : List.of();
	}

	private static Stream<String> formTitles() {
		return Stream.ofNullable((PropertiesView) Window.page().findView(Views.PROPERTIES)).flatMap(v -> v.form().stream()).flatMap(form -> Window.all(StyledText.class, form).stream()).map(StyledText::getText);
	}

	private void click(int offset) {
		click(offset, 0);
	}

	/** Asks for the menu with the mouse, so far to the right of a place. */
	private void click(int offset, int right) {
		Point at = text.getLocationAtOffset(offset);
		Point shown = text.toDisplay(at.x + right, at.y + text.getLineHeight() / 2);
		Event event = new Event();
		event.x = shown.x;
		event.y = shown.y;
		event.detail = SWT.MENU_MOUSE;
		text.notifyListeners(SWT.MenuDetect, event);
	}

	/** Chooses a line of the menu. */
	private void choose(String label) {
		Menu menu = text.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem line = Stream.of(menu.getItems()).filter(i -> i.getText().replace("&", "").split("\t")[0].equals(label)).findFirst().orElseThrow();
		assertTrue(line.isEnabled(), label);
		line.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}
}
