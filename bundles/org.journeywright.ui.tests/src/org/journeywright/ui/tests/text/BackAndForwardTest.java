package org.journeywright.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.ui.explorer.OpenText;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going back to where one came from, and forward again. */
class BackAndForwardTest {

	private static final String BACK = "org.eclipse.ui.navigate.backwardHistory";
	private static final String FORWARD = "org.eclipse.ui.navigate.forwardHistory";
	private static final String DECLARATION = "org.journeywright.ui.go.declaration";

	private static final String TEAM = "// who we are\nteam Back {\n  role Planning reports to Office\n  role Office\n}\n";
	private static final String NOTE = "handoff Note from Planning to Office {\n  within 2 hours\n}\nissue Late \"Nobody tells\"\n";

	private OpenModel model;

	@BeforeEach
	void openEditor() throws Exception {
		Path folder = TestFolder.of("model");
		Files.writeString(folder.resolve("a.journey"), TEAM);
		Files.writeString(folder.resolve("b.journey"), NOTE);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		ITextEditor editor = Texts.show(model, "b.journey").orElseThrow();
		assertTrue(Ui.until(() -> model.documents().document("b.journey").isPresent()));
		Ui.settle(100);
		Window.page().activate(editor);
	}

	@AfterEach
	void close() {
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
	}

	@Test
	void theyHaveTheUsualKeys() throws Exception {
		var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		assertEquals(BACK, bindings.getPerfectMatch(KeySequence.getInstance("ALT+ARROW_LEFT")).getParameterizedCommand().getId());
		assertEquals(FORWARD, bindings.getPerfectMatch(KeySequence.getInstance("ALT+ARROW_RIGHT")).getParameterizedCommand().getId());
	}

	@Test
	void theMenuSaysTheKeys() {
		Menu go = Stream.of(Window.get().getShell().getMenuBar().getItems()).filter(i -> i.getText().equals("&Go")).findFirst().orElseThrow().getMenu();
		go.notifyListeners(SWT.Show, new Event());
		assertEquals(List.of("&Back\tAlt+Left", "&Forward\tAlt+Right"), Stream.of(go.getItems()).limit(2).map(MenuItem::getText).toList());
		go.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void backLeadsToWhereTheDeclarationWasAskedFor() {
		put(NOTE.indexOf("Planning") + 3);
		Window.run(DECLARATION);
		assertTrue(Ui.until(() -> isAt("a.journey", TEAM.indexOf("Planning"))), this::place);
		go(BACK);
		assertTrue(Ui.until(() -> isAt("b.journey", NOTE.indexOf("Planning") + 3)), this::place);
		go(FORWARD);
		assertTrue(Ui.until(() -> isAt("a.journey", TEAM.indexOf("Planning"))), this::place);
	}

	@Test
	void backLeadsThroughPlacesOfOneText() {
		Texts.show(model, "a.journey");
		put(TEAM.indexOf("Office") + 1);
		Window.run(DECLARATION);
		assertTrue(Ui.until(() -> isAt("a.journey", TEAM.lastIndexOf("Office"))), this::place);
		go(BACK);
		assertTrue(Ui.until(() -> isAt("a.journey", TEAM.indexOf("Office") + 1)), this::place);
	}

	@Test
	void thePlaceMovesWithItsText() throws Exception {
		put(NOTE.indexOf("Planning") + 3);
		Window.run(DECLARATION);
		assertTrue(Ui.until(() -> isAt("a.journey", TEAM.indexOf("Planning"))), this::place);
		model.documents().document("b.journey").orElseThrow().replace(0, 0, "// new\n");
		go(BACK);
		assertTrue(Ui.until(() -> isAt("b.journey", NOTE.indexOf("Planning") + 3 + 7)), this::place);
	}

	@Test
	void anotherTabIsAPlaceToComeBackFrom() {
		var note = Window.page().getActiveEditor();
		var team = Texts.show(model, "a.journey").orElseThrow();
		put(TEAM.indexOf("team"));
		Window.page().activate(note);
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() == note));
		go(BACK);
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() == team && isAt("a.journey", TEAM.indexOf("team"))), this::place);
	}

	@Test
	void backLeadsToWhereTheCursorWasWhenAnotherViewOpenedAText() {
		put(NOTE.indexOf("within"));
		int office = TEAM.indexOf("Office");
		OpenText.show(Window.page(), model, new SourceLocation("a.journey", 3, 28, office, 6));
		assertTrue(Ui.until(() -> isAt("a.journey", office)), this::place);
		Ui.settle(50);
		Texts.show(model, new SourceLocation("b.journey", 4, 7, NOTE.indexOf("Late"), 4));
		assertTrue(Ui.until(() -> isAt("b.journey", NOTE.indexOf("Late"))), this::place);
		go(BACK);
		assertTrue(Ui.until(() -> isAt("a.journey", office)), this::place);
		go(BACK);
		assertTrue(Ui.until(() -> isAt("b.journey", NOTE.indexOf("within"))), this::place);
	}

	@Test
	void whatWasClosedIsOpenedAnew() {
		put(NOTE.indexOf("Planning") + 3);
		Window.run(DECLARATION);
		assertTrue(Ui.until(() -> isAt("a.journey", TEAM.indexOf("Planning"))), this::place);
		Ui.settle(50);
		var note = Window.page().getEditorReferences()[0];
		Window.page().closeEditor(note.getEditor(false), false);
		go(BACK);
		assertTrue(Ui.until(() -> isAt("b.journey", NOTE.indexOf("Planning") + 3)), this::place);
	}

	@Test
	void whereNothingIsLeftBehindTheCursorThereIsNothingAheadEither() throws Exception {
		put(NOTE.indexOf("Planning") + 3);
		Window.run(DECLARATION);
		assertTrue(Ui.until(() -> isAt("a.journey", TEAM.indexOf("Planning"))), this::place);
		Ui.settle(50);
		Window.page().closeEditor(Window.page().getEditorReferences()[0].getEditor(false), false);
		Files.delete(model.folder().resolve("b.journey"));
		go(BACK);
		assertTrue(Ui.until(() -> !isPossible(BACK)));
		assertTrue(isAt("a.journey", TEAM.indexOf("Planning")), this::place);
		assertFalse(isPossible(FORWARD), "Nobody has gone back.");
	}

	@Test
	void anotherFolderHasNoWayBackIntoThisOne() throws Exception {
		put(NOTE.indexOf("Planning") + 3);
		Window.run(DECLARATION);
		assertTrue(Ui.until(() -> isAt("a.journey", TEAM.indexOf("Planning"))), this::place);
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
		assertTrue(Ui.until(() -> !isPossible(BACK) && !isPossible(FORWARD)));
	}

	/** Puts the cursor somewhere as a click does. */
	private static void put(int offset) {
		text().setSelection(offset);
		assertEquals(offset, text().getCaretOffset());
	}

	private static void go(String way) {
		assertTrue(Ui.until(() -> isPossible(way)), way);
		Window.run(way);
	}

	private static boolean isPossible(String way) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(way).isEnabled();
	}

	private static StyledText text() {
		return (StyledText) Window.page().getActiveEditor().getAdapter(Control.class);
	}

	private static boolean isAt(String file, int offset) {
		return Window.page().getActiveEditor() != null && Window.page().getActiveEditor().getTitle().equals(file) && text().getSelection().x == offset;
	}

	private String place() {
		return Window.page().getActiveEditor().getTitle() + " " + text().getSelection();
	}
}
