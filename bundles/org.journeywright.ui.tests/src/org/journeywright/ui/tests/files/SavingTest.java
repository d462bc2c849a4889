package org.journeywright.ui.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.eclipse.ui.texteditor.ITextEditorExtension;
import org.journeywright.ui.files.JourneyEditor;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.files.Messages;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saving, undoing and closing, wherever the focus is. */
class SavingTest {

	private static final String TEAM = "team Back {\n  role Planning\n  role Office\n}\n";
	private static final String NOTE = "handoff Note from Planning to Office // daily\n";
	private static final String SAVE = "org.eclipse.ui.file.save";
	private static final String SAVE_ALL = "org.eclipse.ui.file.saveAll";
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	private OpenFolder open;
	private LocalTime began;

	@BeforeEach
	void openFolder() {
		Settings.instance().saveByItself(false, Settings.SECONDS);
		began = LocalTime.now();
		open = new OpenFolder(Map.of("a.journey", TEAM, "b.journey", NOTE));
	}

	@AfterEach
	void closeFolder() {
		open.close();
		Settings.instance().saveByItself(true, Settings.SECONDS);
	}

	@Test
	void saveInAViewWritesEverything() throws PartInitException {
		Window.page().showView(Views.EXPLORER);
		assertFalse(isEnabled(SAVE));
		open.rename("role:Back/Planning", "Dispatch");
		assertTrue(Ui.until(() -> isEnabled(SAVE)));

		Window.run(SAVE);

		assertEquals(TEAM.replace("Planning", "Dispatch"), open.onDisk("a.journey"));
		assertEquals(NOTE.replace("Planning", "Dispatch"), open.onDisk("b.journey"));
		assertTrue(Ui.until(() -> !isEnabled(SAVE) && !isEnabled(SAVE_ALL)));
	}

	@Test
	void saveInATextLeavesOtherTextsToTheirEditors() throws Exception {
		text("a.journey");
		IEditorPart b = text("b.journey");
		open.rename("role:Back/Planning", "Dispatch");
		assertTrue(Ui.until(() -> b.isDirty() && isEnabled(SAVE)));

		Window.run(SAVE);
		assertEquals(TEAM, open.onDisk("a.journey"));
		assertEquals(NOTE.replace("Planning", "Dispatch"), open.onDisk("b.journey"));
		assertFalse(b.isDirty());

		Window.run(SAVE_ALL);
		assertEquals(TEAM.replace("Planning", "Dispatch"), open.onDisk("a.journey"));
	}

	@Test
	void saveInATextWritesWhatNoEditorShows() throws Exception {
		text("b.journey");
		open.rename("role:Back/Planning", "Dispatch");
		assertTrue(Ui.until(() -> isEnabled(SAVE)));
		Window.run(SAVE);
		assertEquals(TEAM.replace("Planning", "Dispatch"), open.onDisk("a.journey"));
	}

	@Test
	void undoInATextTakesTheWholeStepBack() throws Exception {
		IEditorPart editor = text("b.journey");
		open.rename("role:Back/Planning", "Dispatch");
		type(editor, "// typed\n");
		assertTrue(Ui.until(() -> menu("Undo").equals("Undo Typing")), () -> menu("Undo"));

		Window.run(UNDO);
		assertEquals(NOTE.replace("Planning", "Dispatch"), open.text("b.journey"));
		assertTrue(Ui.until(() -> menu("Undo").equals("Undo Rename role")), () -> menu("Undo"));

		Window.run(UNDO);
		assertEquals(TEAM, open.text("a.journey"));
		assertEquals(NOTE, open.text("b.journey"));
		assertTrue(Ui.until(() -> menu("Undo").equals("Undo")), () -> menu("Undo"));
		assertFalse(isEnabled(UNDO));

		Window.run(REDO);
		assertEquals(TEAM.replace("Planning", "Dispatch"), open.text("a.journey"));
	}

	@Test
	void undoInAViewTakesBackWhatWasTyped() throws Exception {
		type(text("b.journey"), "// typed\n");
		Window.page().showView(Views.EXPLORER);
		assertTrue(Ui.until(() -> isEnabled(UNDO)));
		Window.run(UNDO);
		assertEquals(NOTE, open.text("b.journey"));
		assertTrue(Ui.until(() -> isEnabled(REDO) && menu("Redo").equals("Redo Typing")));
	}

	@Test
	void undoShowsTheTextThatItChanges() throws Exception {
		IEditorPart a = text("a.journey");
		type(a, "// typed\n");
		text("b.journey");
		assertFalse(Window.page().isPartVisible(a));

		Window.run(UNDO);
		assertEquals(TEAM, open.text("a.journey"));
		assertTrue(Ui.until(() -> Window.page().getActivePart() == a), "The text comes to the front.");

		text("b.journey");
		Window.run(REDO);
		assertTrue(Ui.until(() -> Window.page().getActivePart() == a && caret(a) == "// typed\n".length()), () -> "The cursor is at " + caret(a));
	}

	@Test
	void undoOpensTheTextThatItChanges() throws Exception {
		text("b.journey");
		open.model().documents().open("a.journey").replace(TEAM.indexOf("Planning"), "Planning".length(), "Dispatch");
		Window.run(UNDO);
		assertEquals(TEAM, open.text("a.journey"));
		assertTrue(Ui.until(() -> Window.page().getActiveEditor().getEditorInput().getName().equals("a.journey")));
		assertEquals(TEAM.indexOf("Planning") + "Planning".length(), caret(Window.page().getActiveEditor()));
	}

	@Test
	void undoInAViewLeavesTheFocusThereAndSaysOnceWhereItWas() throws Exception {
		open.model().documents().open("a.journey").replace(0, 0, "// one\n");
		IWorkbenchPart explorer = Window.page().showView(Views.EXPLORER);
		Window.run(UNDO);
		assertTrue(Ui.until(() -> told("Undone in a.journey.") == 1));
		Window.run(REDO);
		assertTrue(Ui.until(() -> told("Done again in a.journey.") == 1));

		IEditorPart a = text("a.journey");
		IEditorPart b = text("b.journey");
		Window.page().activate(explorer);
		Window.run(UNDO);
		assertTrue(Ui.until(() -> Window.page().isPartVisible(a) && !Window.page().isPartVisible(b)));
		assertEquals(explorer, Window.page().getActivePart());
		assertEquals(1, told("Undone in a.journey."), "What is in sight need not be said.");
	}

	@Test
	void aWriteProtectedTextTakesNoLetter() throws Exception {
		open.model().documents().tellWritable(file -> !file.endsWith("a.journey"));
		IEditorPart a = text("a.journey");
		StyledText widget = (StyledText) a.getAdapter(Control.class);
		assertFalse(widget.getEditable());
		assertFalse(((ITextEditor) a).isEditable());
		assertTrue(((ITextEditorExtension) a).isEditorInputReadOnly());
		assertFalse(((ITextEditorExtension2) a).isEditorInputModifiable());
		Pictures.of(Window.get().getShell(), "write-protected");
		assertEquals(1, protectedLines(a));

		IEditorPart b = text("b.journey");
		StyledText other = (StyledText) b.getAdapter(Control.class);
		assertTrue(other.getEditable());
		assertEquals(0, protectedLines(b));

		open.model().documents().tellWritable(Files::isWritable);
		Window.page().activate(a);
		assertTrue(Ui.until(() -> widget.getEditable() && protectedLines(a) == 0), "Without the protection it can be written again.");
	}

	@Test
	void aTextOfNoModelIsAskedAboutWhenItChangesOnDisk() throws Exception {
		Path outside = TestFolder.of("outside").resolve("other.journey");
		Files.writeString(outside, TEAM);
		IEditorPart other = JourneyFiles.open(Window.page(), outside);
		IEditorPart a = text("a.journey");
		Ui.settle(1500);
		Files.writeString(outside, "// theirs\n" + TEAM);
		Window.inDialog(() -> Window.page().activate(other), question -> {
			assertTrue(Window.words(question).stream().anyMatch(w -> w.contains("other.journey")), () -> Window.words(question).toString());
			Window.press(question, "Replace editor content");
		});
		StyledText widget = (StyledText) other.getAdapter(Control.class);
		assertTrue(Ui.until(() -> widget.getText().startsWith("// theirs\n")), widget::getText);
		Window.page().activate(a);
	}

	@Test
	void closingTheFolderAsksAndSaves() throws Exception {
		open.rename("role:Back/Planning", "Dispatch");
		Window.inDialog(() -> Folders.close(Window.get()), question -> {
			Pictures.of(question, "unsaved");
			assertTrue(Window.words(question).stream().anyMatch(w -> w.contains("a.journey") && w.contains("b.journey")), () -> Window.words(question).toString());
			Window.press(question, "Save");
		});
		assertTrue(Sessions.instance().model().isEmpty());
		assertEquals(NOTE.replace("Planning", "Dispatch"), open.onDisk("b.journey"));
	}

	@Test
	void closingTheFolderCanBeCalledOff() {
		open.rename("role:Back/Planning", "Dispatch");
		Window.inDialog(() -> Folders.close(Window.get()), question -> Window.press(question, "Cancel"));
		assertTrue(Sessions.instance().model().isPresent());
		assertEquals(List.of("a.journey", "b.journey"), open.model().documents().unsaved());
	}

	@Test
	void closingTheWindowAsksAndCanBeCalledOff() {
		open.rename("role:Back/Planning", "Dispatch");
		Window.inDialog(() -> Window.get().close(), question -> {
			assertEquals("Save the changes?", question.getText());
			Window.press(question, "Cancel");
		});
		assertFalse(Window.get().getShell().isDisposed());
		assertEquals(TEAM, open.onDisk("a.journey"));
	}

	@Test
	void whatIsNotSavedIsGivenUpWhenThatIsWanted() throws Exception {
		open.rename("role:Back/Planning", "Dispatch");
		Window.inDialog(() -> Folders.close(Window.get()), question -> Window.press(question, "Don't Save"));
		assertEquals(TEAM, open.onDisk("a.journey"));
		try (OpenFolder again = new OpenFolder(open.folder())) {
			Ui.settle(300);
			assertEquals(List.of(), again.model().documents().unsaved(), "No draft comes back.");
		}
	}

	@Test
	void whatWasDoneBeforeATextIsOpenedCanBeUndoneInIt() throws Exception {
		open.rename("role:Back/Planning", "Dispatch");
		IEditorPart editor = text("b.journey");
		assertEquals("Rename role", open.model().history().undoLabel());
		Window.page().activate(editor);
		Window.run(UNDO);
		assertTrue(Ui.until(() -> open.text("b.journey").equals(NOTE) && open.text("a.journey").equals(TEAM)), () -> open.text("b.journey") + open.text("a.journey"));
	}

	@Test
	void closingAnEditorUnsavedGivesItsTextUp() throws Exception {
		IEditorPart editor = text("b.journey");
		type(editor, "// typed\n");
		assertTrue(editor.isDirty());
		Window.page().closeEditor(editor, false);
		assertTrue(Ui.until(() -> open.model().documents().unsaved().isEmpty()));
		assertEquals(NOTE, open.text("b.journey"));

		open.model().history().undo();
		assertEquals("// typed\n" + NOTE, open.text("b.journey"), "Undo brings it back.");
	}

	@Test
	void textsAreSavedByThemselvesWhenThatIsSet() throws Exception {
		Settings.instance().saveByItself(true, 1);
		IDocument note = open.model().documents().open("b.journey");
		note.replace(0, 0, "// one\n");
		Ui.settle(600);
		note.replace(0, 0, "// two\n");
		Ui.settle(600);
		assertEquals(NOTE, open.onDisk("b.journey"), "Nothing is saved while somebody types.");
		assertTrue(Ui.until(() -> open.onDisk("b.journey").equals("// two\n// one\n" + NOTE)));
	}

	@Test
	void textsAreNotSavedByThemselvesOtherwise() throws Exception {
		Settings.instance().saveByItself(false, 1);
		open.model().documents().open("b.journey").replace(0, 0, "// one\n");
		Ui.settle(1600);
		assertEquals(NOTE, open.onDisk("b.journey"));
		open.model().discard("b.journey");
	}

	@Test
	void theCursorStaysAmongItsWordsWhenOtherLinesChangeOnDisk() throws Exception {
		IEditorPart editor = text("a.journey");
		StyledText widget = (StyledText) editor.getAdapter(Control.class);
		int place = TEAM.indexOf('\n');
		widget.replaceTextRange(place, 0, " // mine");
		widget.setSelection(place + " // mine".length());
		open.somebodyWrites("a.journey", "// theirs\n" + TEAM);
		assertTrue(Ui.until(() -> widget.getText().startsWith("// theirs\n")));
		assertTrue(Ui.until(() -> widget.getCaretOffset() == "// theirs\n".length() + place + " // mine".length()), () -> "The cursor is at " + widget.getCaretOffset());
		widget.insert("!");
		assertEquals("// theirs\n" + TEAM.substring(0, place) + " // mine!" + TEAM.substring(place), widget.getText());
	}

	@Test
	void aFileThatIsNotUtf8IsSaidToBeSoAndNeverWritten() throws Exception {
		byte[] latin = "persona Ren\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
		Path file = Files.write(open.folder().resolve("latin.journey"), latin);
		assertTrue(Ui.until(() -> Ui.get(open.model().service().ask(live -> open.model().service().files().contains("latin.journey")))));
		assertTrue(Ui.get(open.model().service().ask(live -> open.model().service().problems("latin.journey"))).get(0).message().contains("UTF-8"));
		IEditorPart editor = JourneyFiles.open(Window.page(), file);
		Ui.settle(100);
		assertFalse(editor instanceof JourneyEditor, "What is shown instead says why.");
		assertTrue(open.model().documents().document("latin.journey").isEmpty());
		open.model().saveAll();
		assertArrayEquals(latin, Files.readAllBytes(file));
	}

	private IEditorPart text(String file) throws PartInitException {
		IEditorPart editor = JourneyFiles.open(Window.page(), open.folder().resolve(file));
		assertTrue(Ui.until(() -> open.model().documents().document(file).isPresent()));
		Ui.settle(100);
		return editor;
	}

	private static void type(IEditorPart editor, String text) {
		StyledText widget = (StyledText) editor.getAdapter(Control.class);
		widget.setFocus();
		widget.replaceTextRange(0, 0, text);
		Ui.settle(50);
	}

	private static int caret(IEditorPart editor) {
		return ((StyledText) editor.getAdapter(Control.class)).getCaretOffset();
	}

	private long told(String message) {
		return Messages.instance().all().stream().filter(m -> m.at().isAfter(began) && m.text().equals(message)).count();
	}

	private static long protectedLines(IEditorPart editor) {
		return Window.all(Label.class, (Composite) editor.getSite().getService(MPart.class).getWidget()).stream().filter(Label::getVisible).filter(l -> l.getText().contains("a.journey is write-protected")).count();
	}

	private static boolean isEnabled(String command) {
		return Window.get().getService(ICommandService.class).getCommand(command).isEnabled();
	}

	private static String menu(String word) {
		var edit = Window.get().getShell().getMenuBar().getItem(1).getMenu();
		edit.notifyListeners(SWT.Show, new Event());
		String text = Arrays.stream(edit.getItems()).map(i -> i.getText().replace("&", "").replaceFirst("\t.*", "")).filter(t -> t.startsWith(word)).findFirst().orElse("");
		edit.notifyListeners(SWT.Hide, new Event());
		Display.getCurrent().readAndDispatch();
		return text;
	}
}
