package org.journeywright.ui.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.files.JourneyFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the window tells without stopping the work, and what it asks when two people changed the same lines. */
class MessagesTest {

	private static final String NOTE = "team Back {\n  role Planning\n  role Office\n}\nhandoff Note from Planning to Office // daily\n";

	private OpenFolder open;

	@BeforeEach
	void openFolder() {
		closeAll();
		Settings.instance().saveByItself(false, Settings.SECONDS);
		open = new OpenFolder(Map.of("b.journey", NOTE));
	}

	@AfterEach
	void closeFolder() {
		closeAll();
		open.close();
		Settings.instance().saveByItself(true, Settings.SECONDS);
		Settings.instance().theme(Theme.SYSTEM);
	}

	@Test
	void aMessageIsShownUntilEscIsPressed() {
		List<String> done = new ArrayList<>();
		Messages.instance().show(Message.now("The gap report & its data are written.", new Message.Link("Open page", () -> done.add("page"))));
		Messages.instance().show(Message.now("A second message waits for its turn."));
		assertTrue(Ui.until(() -> bar().isPresent()));
		Pictures.of(Window.get().getShell(), "message");
		assertTrue(words().contains("The gap report && its data are written."), () -> words().toString());
		assertFalse(words().contains("A second message waits for its turn."));
		Window.follow(Window.get().getShell(), "Open page");
		assertEquals(List.of("page"), done);

		press(SWT.ESC);
		assertFalse(words().contains("The gap report && its data are written."));
		assertTrue(words().contains("A second message waits for its turn."));
		press(SWT.ESC);
		assertFalse(words().contains("A second message waits for its turn."));
	}

	@Test
	void escClosesOneMessageWhoeverElseHearsTheKeys() {
		Listener other = e -> {
			// It only hears.
		};
		Messages.instance().show(Message.now("First."));
		Messages.instance().show(Message.now("Second."));
		Display.getCurrent().addFilter(SWT.KeyDown, other);
		try {
			press(SWT.ESC);
			assertTrue(words().contains("Second."), () -> words().toString());
		} finally {
			Display.getCurrent().removeFilter(SWT.KeyDown, other);
		}
	}

	@Test
	void messagesAreLegibleInTheDark() {
		Settings.instance().theme(Theme.DARK);
		Messages.instance().show(Message.now("b.journey has changed on disk. Those changes and yours are joined now; save to keep both.", new Message.Link("Show folder", () -> {
		})));
		Ui.settle(300);
		Pictures.of(Window.get().getShell(), "message-dark");
		assertTrue(isShown("Show folder"));
	}

	@Test
	void messagesCanBeReadAgain() {
		Messages.instance().show(Message.now("Something to read later."));
		Window.inDialog(() -> Window.run("org.journeywright.ui.messages"), dialog -> {
			assertEquals("Something to read later.", Window.all(StyledText.class, dialog).getFirst().getText());
			Messages.instance().show(Message.now("It goes on.", new Message.Link("Show folder", () -> {
			})));
			Ui.settle(50);
			Pictures.of(dialog, "messages");
			assertEquals(List.of("It goes on.", "Something to read later."), Window.all(StyledText.class, dialog).stream().map(StyledText::getText).limit(2).toList());
		});
	}

	@Test
	void noticesOfTheModelAreMessages() throws Exception {
		IDocument note = open.model().documents().open("b.journey");
		note.replace(0, 0, "// mine\n");
		open.somebodyWrites("b.journey", NOTE + "// theirs\n");
		assertTrue(Ui.until(() -> note.get().equals("// mine\n" + NOTE + "// theirs\n")), note::get);
		assertTrue(isShown("b.journey has changed on disk. Those changes and yours are joined now"), () -> words().toString());
		open.model().discard("b.journey");
	}

	@Test
	void theCursorStaysAmongItsWordsWhenChangesOnDiskAreJoinedIn() throws Exception {
		ITextEditor editor = (ITextEditor) JourneyFiles.open(Window.page(), open.folder().resolve("b.journey"));
		IDocument note = open.model().documents().open("b.journey");
		int role = NOTE.indexOf("Office\n}") + 6;
		note.replace(role, 0, " // mine");
		editor.selectAndReveal(role + 8, 0);
		open.somebodyWrites("b.journey", "// theirs\n// above\n" + NOTE.replace("daily", "weekly"));
		String joined = "// theirs\n// above\n" + NOTE.replace("Office\n}", "Office // mine\n}").replace("daily", "weekly");
		assertTrue(Ui.until(() -> note.get().equals(joined)), note::get);
		assertEquals(joined.indexOf(" // mine") + 8, ((StyledText) editor.getAdapter(Control.class)).getCaretOffset());
		Window.page().closeAllEditors(false);
		open.model().discard("b.journey");
	}

	@Test
	void theSameLinesAreShownInBothVersionsAndTheirsCanBeTaken() throws Exception {
		List<String> versions = new ArrayList<>();
		whenAsked(question -> {
			Pictures.of(question, "conflict");
			Window.all(Text.class, question).forEach(t -> versions.add(t.getText()));
			Window.press(question, "Take Theirs");
		});
		IDocument note = conflict();
		assertTrue(Ui.until(() -> note.get().equals(NOTE.replace("daily", "theirs"))), note::get);
		assertEquals(List.of("Line 5:\n  handoff Note from Planning to Office // mine\n", "Line 5:\n  handoff Note from Planning to Office // theirs\n"), versions);
	}

	@Test
	void mineIsKeptWhenTheQuestionIsClosedAndWrittenWhenItIsSaved() throws Exception {
		List<String> asked = new ArrayList<>();
		whenAsked(question -> {
			asked.add(question.getText());
			question.close();
		});
		IDocument note = conflict();
		assertTrue(Ui.until(() -> !asked.isEmpty()));
		assertTrue(Ui.until(() -> open.model().documents().textFile("b.journey").orElseThrow().isSynchronized()));
		assertEquals(NOTE.replace("daily", "mine"), note.get());
		assertEquals(NOTE.replace("daily", "theirs"), open.onDisk("b.journey"));
		Ui.settle(100);
		Window.run("org.eclipse.ui.file.saveAll");
		assertEquals(NOTE.replace("daily", "mine"), open.onDisk("b.journey"));
	}

	@Test
	void aSecondChangeOnDiskWhileItIsAskedIsNotLost() throws Exception {
		whenAsked(question -> {
			open.somebodyWrites("b.journey", NOTE.replace("daily", "later"));
			Ui.settle(1500);
			whenAsked(again -> Window.press(again, "Take Theirs"));
			Window.press(question, "Take Theirs");
		});
		IDocument note = conflict();
		assertTrue(Ui.until(() -> note.get().equals(NOTE.replace("daily", "later"))), note::get);
	}

	/** What other tests have left would have to be read first. */
	private static void closeAll() {
		for (int i = 0; i < 200 && bar().isPresent(); i++) {
			press(SWT.ESC);
		}
	}

	/** Looks out for the question, and does something in it. */
	private static void whenAsked(Consumer<Shell> answer) {
		Display.getCurrent().timerExec(200, () -> dialog().ifPresentOrElse(answer, () -> whenAsked(answer)));
	}

	private IDocument conflict() throws Exception {
		IDocument note = open.model().documents().open("b.journey");
		note.replace(0, note.getLength(), NOTE.replace("daily", "mine"));
		open.somebodyWrites("b.journey", NOTE.replace("daily", "theirs"));
		return note;
	}

	private static Optional<Shell> dialog() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.getText().equals("Two versions of b.journey")).findFirst();
	}

	private static boolean isShown(String word) {
		return words().stream().anyMatch(w -> w.contains(word));
	}

	private static List<String> words() {
		return bar().map(Window::words).orElse(List.of());
	}

	private static Optional<Composite> bar() {
		return Window.all(Composite.class, Window.get().getShell()).stream().filter(c -> c.getData("org.journeywright.ui.files.MessageBar") != null).findFirst();
	}

	private static void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = (char) key;
		Window.get().getShell().notifyListeners(SWT.KeyDown, event);
		Ui.settle(100);
	}
}
