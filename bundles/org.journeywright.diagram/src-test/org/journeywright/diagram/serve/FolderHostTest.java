package org.journeywright.diagram.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.relationship.Relationship;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.StepPlan.Step;
import org.journeywright.model.NamedElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is edited from pages: its files are written as a whole, and its history holds what was done. */
class FolderHostTest {

	private static final String CHANNELS = "channel Counter\n";
	private static final String VISIT = "journey Visit as-is { stage Arrive { touchpoint Door via Counter } }\n";

	@TempDir
	private Path folder;
	private FolderHost host;

	@BeforeEach
	void open() throws IOException {
		Files.writeString(folder.resolve("a.journey"), CHANNELS);
		Files.writeString(folder.resolve("b.journey"), VISIT);
		host = new FolderHost(folder, false);
	}

	@AfterEach
	void close() {
		host.close();
	}

	/** Concerns both files. */
	private CompletableFuture<Boolean> rename(String from, String to) {
		return host.edit("Rename channel", (model, editor) -> editor.rename((NamedElement) model.element("channel:" + from).orElseThrow(), to));
	}

	private void says(String channels, String visit) throws IOException {
		assertEquals(channels, Files.readString(folder.resolve("a.journey")));
		assertEquals(visit, Files.readString(folder.resolve("b.journey")));
	}

	@Test
	void aStepIsPlannedOnceAndGetsItsNameThen() throws IOException {
		int[] plans = {0};
		assertTrue(host.edit((model, editor) -> {
			plans[0]++;
			return new Step("Rename " + model.element("channel:Counter").map(e -> ((NamedElement) e).getName()).orElseThrow(), editor.rename((NamedElement) model.element("channel:Counter").orElseThrow(), "Window"));
		}).join());
		assertEquals(1, plans[0]);
		says(CHANNELS.replace("Counter", "Window"), VISIT.replace("Counter", "Window"));
		assertEquals("Undo: Rename Counter", host.undo().join().message());
		says(CHANNELS, VISIT);
	}

	@Test
	void whereADirectoryHasTakenThePlaceOfASecondFileNoneIsWritten() throws IOException {
		host.service().ask(model -> model.fileNames()).join();
		Files.delete(folder.resolve("b.journey"));
		Files.createDirectory(folder.resolve("b.journey"));
		try {
			// The folder may have been looked at once more by now; then nothing else is to be renamed.
			rename("Counter", "Window").join();
			assertEquals(CHANNELS.replace("Counter", "Window"), Files.readString(folder.resolve("a.journey")));
		} catch (CompletionException refused) {
			assertTrue(refused.getCause() instanceof EditRefusedException || refused.getCause() instanceof java.io.UncheckedIOException, refused::toString);
			assertEquals(CHANNELS, Files.readString(folder.resolve("a.journey")));
		}
		assertTrue(Files.isDirectory(folder.resolve("b.journey")));
	}

	@Test
	void aStepThatCannotBeTakenBackForNowCanBeLater() throws IOException {
		rename("Counter", "Window").join();
		Path channels = folder.resolve("a.journey");
		String kept = Files.readString(channels);
		Files.delete(channels);
		Files.createDirectory(channels);
		assertThrows(CompletionException.class, () -> host.undo().join());
		Files.delete(channels);
		Files.writeString(channels, kept);
		assertTrue(host.undo().join().isDone());
		says(CHANNELS, VISIT);
	}

	@Test
	void aModelCanBeBegunByDrawing(@TempDir Path empty) throws IOException {
		try (FolderHost fresh = new FolderHost(empty, false)) {
			Relationship relationship = new Relationship();
			assertThrows(CompletionException.class, () -> fresh.edit("Nothing", (model, editor) -> {
				throw new EditRefusedException("Not so.");
			}).join());
			assertFalse(Files.exists(empty.resolve("model.journey")), "where nothing comes of it there is no file either");
			assertTrue(fresh.edit("Add journey", (model, editor) -> {
				Drawing drawing = relationship.draw(fresh.service().view(), "", Settings.USUAL);
				return relationship.edit(new Gesture.Create("journey", "", Gesture.Where.INTO, "Own a machine"), drawing, model, editor).edits();
			}).join());
			assertTrue(Files.readString(empty.resolve("model.journey")).startsWith("journey \"Own a machine\""), Files.readString(empty.resolve("model.journey")));
			assertTrue(fresh.undo().join().isDone());
			assertEquals("", Files.readString(empty.resolve("model.journey")));
		}
	}

	@Test
	void closingWaitsForTheEditThatIsUnderWay() throws Exception {
		host.service().ask(model -> model.fileNames()).join();
		CountDownLatch begun = new CountDownLatch(1);
		CompletableFuture<Boolean> edit = host.edit("Rename channel", (model, editor) -> {
			begun.countDown();
			try {
				Thread.sleep(300);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return editor.rename((NamedElement) model.element("channel:Counter").orElseThrow(), "Window");
		});
		assertTrue(begun.await(10, TimeUnit.SECONDS));
		host.close();
		assertTrue(edit.isDone());
		assertTrue(edit.join());
		says(CHANNELS.replace("Counter", "Window"), VISIT.replace("Counter", "Window"));
	}

	@Test
	void nothingIsEditedAfterClosing() throws IOException {
		host.close();
		host.close();
		CompletableFuture<Boolean> late = rename("Counter", "Window");
		assertTrue(assertThrows(CompletionException.class, late::join).getCause() instanceof EditRefusedException);
		assertThrows(CompletionException.class, () -> host.undo().join());
		says(CHANNELS, VISIT);
		assertFalse(Files.exists(folder.resolve(".a.journey")));
	}
}
