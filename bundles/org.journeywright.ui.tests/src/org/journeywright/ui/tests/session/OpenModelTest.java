package org.journeywright.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IDocument;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.NamedElement;
import org.journeywright.ui.session.ConflictQuestion;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenModelTest {

	private static final String TEAM = "// who we are\nteam Back {\n  role Planning\n  role Office\n}\n";
	private static final String NOTE = "handoff Note from Planning to Office // daily\n";

	private final List<String> notices = new ArrayList<>();
	private Path folder;
	private OpenModel model;

	@BeforeEach
	void openModel() throws Exception {
		folder = TestFolder.of("model");
		Files.writeString(folder.resolve("a.journey"), TEAM);
		Files.writeString(folder.resolve("b.journey"), NOTE);
		open();
	}

	private void open() throws Exception {
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		model.addListener(new OpenModelListener() {
			@Override
			public void notice(String message) {
				notices.add(message);
			}
		});
	}

	@AfterEach
	void closeModel() {
		Sessions.instance().close();
	}

	@Test
	void anEditOfSeveralFilesIsOneStep() throws Exception {
		assertTrue(rename("role:Back/Planning", "Dispatch"));
		assertEquals(TEAM.replace("Planning", "Dispatch"), text("a.journey"));
		assertEquals(NOTE.replace("Planning", "Dispatch"), text("b.journey"));
		assertEquals("Rename role", model.history().undoLabel());

		model.history().undo();
		assertEquals(TEAM, text("a.journey"));
		assertEquals(NOTE, text("b.journey"));

		model.history().redo();
		assertEquals(NOTE.replace("Planning", "Dispatch"), text("b.journey"));
		assertEquals(Boolean.TRUE, Ui.get(model.service().ask(m -> m.element("role:Back/Dispatch").isPresent())));
	}

	@Test
	void typingAndEditsOfViewsAreOneHistory() throws Exception {
		IDocument note = model.documents().open("b.journey");
		note.replace(0, 0, "// first\n");
		assertTrue(rename("role:Back/Office", "Desk"));
		note.replace(0, 0, "// second\n");

		model.history().undo();
		assertEquals("// first\n" + NOTE.replace("Office", "Desk"), text("b.journey"));
		model.history().undo();
		assertEquals("// first\n" + NOTE, text("b.journey"));
		assertEquals(TEAM, text("a.journey"));
		model.history().undo();
		assertEquals(NOTE, text("b.journey"));
	}

	@Test
	void nothingIsWrittenUntilItIsSaved() throws Exception {
		rename("role:Back/Planning", "Dispatch");
		assertEquals(TEAM, Files.readString(folder.resolve("a.journey")));
		assertEquals(List.of("a.journey", "b.journey"), model.documents().unsaved());
		model.saveAll();
		assertEquals(TEAM.replace("Planning", "Dispatch"), Files.readString(folder.resolve("a.journey")));
		assertEquals(List.of(), model.documents().unsaved());
	}

	@Test
	void aRefusedEditSaysWhyAndChangesNothing() {
		var done = model.edit("Rename role", (m, editor) -> {
			throw new EditRefusedException("There is one already.");
		});
		assertTrue(Ui.until(done::isDone));
		CompletionException failure = assertThrows(CompletionException.class, done::join);
		assertEquals("There is one already.", failure.getCause().getMessage());
		assertEquals("", model.history().undoLabel());
	}

	@Test
	void changesOnDiskAndInTheWindowAreJoined() throws Exception {
		IDocument team = model.documents().open("a.journey");
		team.replace(0, 0, "// mine\n");
		writeLater("a.journey", TEAM.replace("role Office\n", "role Office\n  role Depot\n"));
		assertTrue(Ui.until(() -> team.get().contains("Depot")));
		assertEquals("// mine\n" + TEAM.replace("role Office\n", "role Office\n  role Depot\n"), team.get());
		assertTrue(notices.stream().anyMatch(n -> n.contains("joined")), notices::toString);
		model.saveAll();
		assertEquals(team.get(), Files.readString(folder.resolve("a.journey")));
	}

	@Test
	void changesOfTheSameLineAreAskedAbout() throws Exception {
		List<String> asked = new ArrayList<>();
		model.onConflict(file -> {
			asked.add(file);
			return ConflictQuestion.Answer.THEIRS;
		});
		IDocument note = model.documents().open("b.journey");
		note.replace(0, note.getLength(), NOTE.replace("daily", "mine"));
		writeLater("b.journey", NOTE.replace("daily", "theirs"));
		assertTrue(Ui.until(() -> note.get().contains("theirs")));
		assertEquals(List.of("b.journey"), asked);

		model.history().undo();
		assertTrue(note.get().contains("mine"), "Undo brings back what was typed.");
	}

	@Test
	void changesOnDiskOfUnopenedFilesAreSeen() throws Exception {
		writeLater("c.journey", "team New {\n  role Fresh\n}\n");
		assertTrue(Ui.until(() -> Boolean.TRUE.equals(Ui.get(model.service().ask(m -> m.element("role:New/Fresh").isPresent())))));
	}

	@Test
	void writeProtectedFilesAreLeftAlone() throws Exception {
		assertFalse(model.documents().unsaved().contains("a.journey"));
		assertTrue(folder.resolve("a.journey").toFile().setReadOnly());
		if (!Files.isWritable(folder.resolve("a.journey"))) {
			var done = model.edit("Rename role", (m, editor) -> editor.rename((NamedElement) m.element("role:Back/Planning").orElseThrow(), "Other"));
			assertTrue(Ui.until(done::isDone));
			assertTrue(assertThrows(CompletionException.class, done::join).getMessage().contains("write-protected"));
		}
		assertEquals(TEAM, text("a.journey"));
	}

	private boolean rename(String identity, String name) {
		return Ui.get(model.edit("Rename role", (m, editor) -> {
			EObject element = m.element(identity).orElseThrow();
			return editor.rename((NamedElement) element, name);
		}));
	}

	private String text(String file) {
		return model.documents().document(file).map(IDocument::get).orElseGet(() -> {
			try {
				return Files.readString(folder.resolve(file));
			} catch (java.io.IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		});
	}

	private void writeLater(String file, String text) throws Exception {
		Ui.settle(1500);
		Files.writeString(folder.resolve(file), text);
	}
}
