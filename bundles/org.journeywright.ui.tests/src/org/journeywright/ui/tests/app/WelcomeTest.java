package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.session.FolderChoice;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The welcome page, and what can be begun from it. */
class WelcomeTest {

	@TempDir
	private Path place;

	@BeforeEach
	void show() {
		Window.run("org.journeywright.ui.welcome");
		Ui.settle(200);
	}

	@AfterEach
	void closeFolder() {
		Window.run("org.journeywright.ui.closeFolder");
		Settings.instance().recent().forEach(Settings.instance()::forget);
	}

	@Test
	void aFolderIsOpenedAndRemembered() throws IOException {
		var folder = Files.createDirectory(place.resolve("Our @ model & more"));
		answering(Optional.of(folder), () -> Window.follow(page(), "Open folder…"));
		assertEquals(Optional.of(folder.toRealPath()), Sessions.instance().folder());
		assertEquals("Our @ model & more – Journeywright", Window.get().getShell().getText());
		Window.run("org.journeywright.ui.closeFolder");
		assertEquals(Optional.empty(), Sessions.instance().folder());
		assertEquals("Journeywright", Window.get().getShell().getText());
		show();
		Pictures.of(Window.get().getShell(), "welcome");
		Window.follow(page(), "Our @ model && more");
		assertEquals(Optional.of(folder.toRealPath()), Sessions.instance().folder());
	}

	@Test
	void whoThinksBetterOfItStaysWhereTheyAre() {
		answering(Optional.empty(), () -> Window.follow(page(), "Open folder…"));
		assertEquals(Optional.empty(), Sessions.instance().folder());
	}

	@Test
	void aFolderThatIsGoneIsSaidToBe() {
		var gone = place.resolve("gone");
		Window.inDialog(() -> answering(Optional.of(gone), () -> Window.follow(page(), "Open folder…")), dialog -> {
			assertTrue(Window.words(dialog).stream().anyMatch(word -> word.contains(gone + " is not there any more")), () -> Window.words(dialog).toString());
			Window.press(dialog, "OK");
		});
		assertEquals(List.of(), Settings.instance().recent());
	}

	@Test
	void aRecentFolderThatIsGoneClosesNothingAndLeavesTheList() throws Exception {
		var gone = Files.createDirectory(place.resolve("gone"));
		var here = Files.createDirectory(place.resolve("here"));
		Files.writeString(here.resolve("a.journey"), "team Back {\n}\n");
		Folders.open(Window.get(), gone);
		Folders.open(Window.get(), here);
		var text = JourneyFiles.open(Window.page(), here.resolve("a.journey"));
		show();
		Files.delete(gone);
		Window.inDialog(() -> Window.follow(page(), "gone"), dialog -> Window.press(dialog, "OK"));
		assertTrue(Ui.until(() -> !Window.words(page()).contains("gone")), () -> Window.words(page()).toString());
		assertTrue(Window.words(page()).contains("here"));
		assertTrue(List.of(Window.page().getEditors()).contains(text), "The open text stays.");
		assertEquals(Optional.of(here.toRealPath()), Sessions.instance().folder());
		assertEquals(List.of(here.toRealPath()), Settings.instance().recent());
	}

	@Test
	void aModelIsMadeFromAnExampleAndOpened() throws IOException {
		Window.inDialog(() -> Window.follow(page(), "Try Lumen Appliances…"), wizard -> {
			Pictures.of(wizard, "new-model");
			var chosen = Window.all(Button.class, wizard).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0 && button.getSelection()).map(Button::getText).toList();
			assertEquals(List.of("Lumen Appliances"), chosen);
			field(wizard, 1).setText(place.toString());
			Window.press(wizard, "Finish");
			Ui.until(wizard::isDisposed);
		});
		var folder = place.resolve("Lumen Appliances");
		assertEquals(Optional.of(folder.toRealPath()), Sessions.instance().folder());
		assertTrue(Files.exists(folder.resolve("customers.journey")) && Files.exists(folder.resolve("data/repair-follow-up.csv")));
		try (var files = Files.list(place)) {
			assertEquals(List.of(folder), files.toList());
		}
	}

	@Test
	void aModelNeedsANameThatAFolderCanHave() throws IOException {
		Files.createDirectory(place.resolve("taken"));
		Window.inDialog(() -> Window.follow(page(), "New model…"), wizard -> {
			field(wizard, 1).setText(place.toString());
			assertTrue(finish(wizard).isEnabled());
			for (String bad : List.of("", " ", "a/b", "a\\b", "..", "what?", "taken", "end.")) {
				field(wizard, 0).setText(bad);
				assertFalse(finish(wizard).isEnabled(), bad);
			}
			field(wizard, 0).setText("new");
			field(wizard, 1).setText(place.resolve("nowhere").toString());
			assertFalse(finish(wizard).isEnabled());
		});
	}

	@Test
	void theTourGoesThroughTheWindowInFiveSteps() {
		Window.follow(page(), "Take the tour");
		var guide = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Tour")).findFirst().orElseThrow();
		for (int step = 1; step <= 5; step++) {
			String count = "Step " + step + " of 5";
			assertTrue(Window.words(guide).contains(count), () -> count + " is not among " + Window.words(guide));
			assertTrue(Window.get().getShell().getBounds().intersects(guide.getBounds()));
			Pictures.of(Window.get().getShell(), "tour-" + step);
			assertEquals(step == 5 ? LeadPerspective.ID : Window.page().getPerspective().getId(), Window.page().getPerspective().getId());
			Window.press(guide, step == 5 ? "Done" : "Next");
		}
		assertTrue(guide.isDisposed());
		assertEquals(MapPerspective.ID, Window.page().getPerspective().getId(), "the tour ends where one writes");
		Window.run("org.journeywright.ui.tour");
		assertEquals(MapPerspective.ID, Window.page().getPerspective().getId());
		Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Tour")).forEach(Shell::close);
	}

	private static Composite page() {
		return (Composite) Window.page().getActiveEditor().getSite().getService(MPart.class).getWidget();
	}

	private static Text field(Shell wizard, int number) {
		return Window.all(Text.class, wizard).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).skip(number).findFirst().orElseThrow();
	}

	private static Button finish(Shell wizard) {
		return Window.all(Button.class, wizard).stream().filter(button -> button.getText().replace("&", "").equals("Finish")).findFirst().orElseThrow();
	}

	private static void answering(Optional<Path> folder, Runnable action) {
		var before = FolderChoice.answerWith((parent, message) -> folder);
		try {
			action.run();
		} finally {
			FolderChoice.answerWith(before);
		}
	}
}
