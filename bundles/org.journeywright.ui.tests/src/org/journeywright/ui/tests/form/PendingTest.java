package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.files.Messages;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.TrainPerspective;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into a form is part of the model for whatever is done next, however soon. */
class PendingTest {

	private static final String CALL = "touchpoint:Own/CallUs";
	private static final String TYPED = Sample.MAIN.replace("\"Calls\"", "\"Calls us\"");
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	private Form form;

	@BeforeEach
	void open() throws Exception {
		Settings.instance().saveByItself(false, Settings.SECONDS);
		form = Form.open(Sample.texts());
		form.show(CALL);
	}

	@AfterEach
	void close() {
		Window.page().closeAllEditors(false);
		Form.close();
		Settings.instance().saveByItself(true, Settings.SECONDS);
	}

	private StyledText type() {
		StyledText text = form.texts("The customer").get(0);
		text.setFocus();
		text.append(" us");
		return text;
	}

	private String onDisk() {
		try {
			return Files.readString(form.folder.resolve("main.journey"));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void saveWritesIt() {
		type();
		Window.run("org.eclipse.ui.file.save");
		assertTrue(Ui.until(() -> onDisk().equals(TYPED)), this::onDisk);
	}

	@Test
	void saveAllWritesIt() {
		type();
		Window.run("org.eclipse.ui.file.saveAll");
		assertTrue(Ui.until(() -> onDisk().equals(TYPED)), this::onDisk);
	}

	@Test
	void undoTakesItBackAndRedoBringsItAgain() {
		StyledText text = type();
		Window.run(UNDO);
		assertTrue(Ui.until(() -> text.getText().equals("Calls") && !form.model.pending().isThere()), text::getText);
		assertEquals(Sample.MAIN, form.text("main.journey"));
		assertEquals("Change the customer of Call us", form.model.history().redoLabel());
		Window.run(REDO);
		assertTrue(Ui.until(() -> text.getText().equals("Calls us")), text::getText);
		assertEquals(TYPED, form.text("main.journey"));
	}

	@Test
	void undoTakesBackTheLatestStepAndNotTheOneBefore() {
		StyledText text = type();
		assertTrue(form.says("main.journey", "Calls us\""));
		text.append(" again");
		Window.run(UNDO);
		assertTrue(Ui.until(() -> text.getText().equals("Calls us")), text::getText);
		assertEquals(TYPED, form.text("main.journey"));
	}

	@Test
	void closingTheFolderAsksAboutIt() {
		type();
		Window.inDialog(() -> Folders.close(Window.get()), question -> {
			assertEquals("Save the changes?", question.getText());
			Window.press(question, "Save");
		});
		assertEquals(TYPED, onDisk());
		assertTrue(Sessions.instance().model().isEmpty());
	}

	@Test
	void closingTheTextAsksAboutIt() throws Exception {
		var editor = JourneyFiles.open(Window.page(), form.folder.resolve("main.journey"));
		type();
		Window.page().activate(editor);
		List<String> asked = new ArrayList<>();
		Window.inDialog(() -> Window.run("org.eclipse.ui.file.close"), question -> {
			asked.addAll(Window.words(question));
			Window.press(question, "Save");
		});
		assertTrue(asked.stream().anyMatch(w -> w.contains("main.journey")), asked::toString);
		assertTrue(Ui.until(() -> onDisk().equals(TYPED)), this::onDisk);
	}

	@Test
	void closingTheTextByItsTabLosesNothing() throws Exception {
		var editor = JourneyFiles.open(Window.page(), form.folder.resolve("main.journey"));
		type();
		Window.page().closeEditor(editor, false);
		assertTrue(form.says("main.journey", "Calls us\""));
		assertEquals(List.of("main.journey"), form.model.documents().unsaved());
	}

	@Test
	void exportingAsksAboutIt() {
		type();
		Window.inDialog(() -> Window.run("org.journeywright.ui.exportGaps"), question -> {
			assertEquals("Save the changes first?", question.getText());
			Window.press(question, "Cancel");
		});
	}

	@Test
	void anotherPerspectiveKeepsIt() throws WorkbenchException {
		type();
		PlatformUI.getWorkbench().showPerspective(TrainPerspective.ID, Window.get());
		try {
			assertTrue(form.says("main.journey", "Calls us\""));
		} finally {
			PlatformUI.getWorkbench().showPerspective(MapPerspective.ID, Window.get());
		}
	}

	@Test
	void closingTheFormKeepsIt() throws Exception {
		type();
		Window.page().hideView(form.view);
		assertTrue(form.says("main.journey", "Calls us\""));
	}

	@Test
	void typingWithoutAPauseIsWrittenEveryFewSeconds() {
		StyledText text = type();
		long end = System.nanoTime() + 8_000_000_000L;
		typeOn(text, end);
		assertTrue(Ui.until(() -> form.text("main.journey").contains("Calls us.")));
		assertTrue(System.nanoTime() < end, "It was written while the typing went on.");
		Ui.until(() -> System.nanoTime() > end);
	}

	private static void typeOn(StyledText text, long end) {
		if (System.nanoTime() < end) {
			text.append(".");
			Display.getCurrent().timerExec(100, () -> typeOn(text, end));
		}
	}

	@Test
	void aNumberIsWrittenSoonThoughTheFieldIsNotLeft() {
		form.show("role:Front/Desk");
		form.texts("Headcount").get(0).setText("12");
		assertTrue(form.says("team.journey", "headcount 12"));
	}

	@Test
	void aNameIsWrittenSoonThoughTheFieldIsNotLeft() {
		StyledText name = Window.all(StyledText.class, form.view.form().orElseThrow()).get(0);
		assertEquals("Call us", name.getText());
		name.setText("Ring us");
		assertTrue(form.says("main.journey", "touchpoint RingUs"));
	}

	@Test
	void whatCannotBeWrittenIsAskedAboutBeforeItIsLost() {
		form.show("organisation:Lumen");
		StyledText day = form.texts("As of").get(0);
		day.setText("2026-02-30");
		List<String> asked = new ArrayList<>();
		Window.inDialog(() -> Folders.close(Window.get()), question -> {
			asked.addAll(Window.words(question));
			Window.press(question, "Go Back and Mend It");
		});
		assertTrue(asked.stream().anyMatch(w -> w.contains("As of: '2026-02-30' is not a day of the calendar")), asked::toString);
		assertFalse(Sessions.instance().model().isEmpty());
		assertEquals("2026-02-30", day.getText());
	}

	@Test
	void savingWithoutWhatCannotBeWrittenIsAskedAbout() throws Exception {
		form.show("organisation:Lumen");
		StyledText day = form.texts("As of").get(0);
		day.setText("2026-02-30");
		form.model.documents().open("main.journey").replace(0, 0, "// first\n");
		Window.inDialog(() -> Window.run("org.eclipse.ui.file.saveAll"), question -> {
			assertEquals("Save without what you typed last?", question.getText());
			Window.press(question, "Go Back and Mend It");
		});
		assertEquals(Sample.MAIN, onDisk());
		assertEquals("2026-02-30", day.getText());
		Window.inDialog(() -> Window.run("org.eclipse.ui.file.saveAll"), question -> Window.press(question, "Save Without It"));
		assertTrue(Ui.until(() -> onDisk().equals("// first\n" + Sample.MAIN)), this::onDisk);
	}

	@Test
	void whatCannotBeWrittenIsToldWhenSomethingElseIsChosen() {
		form.show("organisation:Lumen");
		form.texts("As of").get(0).setText("2026-02-30");
		form.show(CALL);
		assertEquals("What you typed last was not taken over. As of: '2026-02-30' is not a day of the calendar; write year, month and day, as in 2026-11-22.",
				Messages.instance().all().get(0).text());
	}
}
