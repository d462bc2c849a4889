package org.journeywright.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.files.OpenFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exports of the File menu. */
class ExportTest {

	private static final String GAPS = "org.journeywright.ui.exportGaps";
	private static final String TRAINING = "org.journeywright.ui.exportTraining";

	@TempDir
	private Path out;
	private OpenFolder open;
	private int told;

	@BeforeEach
	void count() {
		Settings.instance().saveByItself(false, Settings.SECONDS);
		told = Messages.instance().all().size();
	}

	@AfterEach
	void closeFolder() {
		if (open != null) {
			open.close();
		}
		Settings.instance().saveByItself(true, Settings.SECONDS);
	}

	@Test
	void nothingCanBeExportedWithoutAFolder() {
		assertFalse(Window.get().getService(ICommandService.class).getCommand(GAPS).isEnabled());
	}

	@Test
	void theGapReportIsTheOneOfTheCommandLine() throws Exception {
		open = new OpenFolder(cafe());
		export(GAPS, out.resolve("window"));
		Message message = next();
		assertTrue(message.text().matches("The gap report is written: \\d+ gaps\\."), message.text());
		assertEquals(List.of("Open page", "Show folder"), message.links().stream().map(Message.Link::label).toList());

		commandLine("gaps", open.folder().toString(), "--out", out.resolve("terminal").toString());
		assertEquals(files(out.resolve("terminal")), files(out.resolve("window")));
		assertTrue(files(out.resolve("window")).containsKey("gap-report.html"));
	}

	@Test
	void theTrainingIsTheOneOfTheCommandLine() throws Exception {
		open = new OpenFolder(cafe());
		export(TRAINING, out.resolve("window"));
		assertTrue(next().text().startsWith("The training is written: "), () -> Messages.instance().all().getFirst().text());

		commandLine("training", open.folder().toString(), "--out", out.resolve("terminal").toString());
		assertEquals(files(out.resolve("terminal")), files(out.resolve("window")));
		assertTrue(files(out.resolve("window")).keySet().stream().anyMatch(f -> f.endsWith("-scorm12.zip")));
	}

	@Test
	void changesAreSavedFirst() throws Exception {
		open = new OpenFolder(Map.of("a.journey", "team Back {\n  role Planning\n}\n"));
		open.model().documents().open("a.journey").replace(0, 0, "// first\n");
		Window.inDialog(() -> Window.run(GAPS), question -> {
			assertEquals("Save the changes first?", question.getText());
			Pictures.of(question, "export-save");
			Window.press(question, "Cancel");
		});
		assertEquals(List.of("a.journey"), open.model().documents().unsaved());
		open.model().discard("a.journey");
	}

	@Test
	void whatIsSavedFirstIsPartOfTheReport() throws Exception {
		open = new OpenFolder(Map.of("a.journey", "team Back {\n  role Planning\n}\n"));
		open.model().documents().open("a.journey").replace(0, 0, "team Front {\n  role Greeter front-line\n}\n");
		Window.inDialog(() -> Window.inDialog(() -> Window.run(GAPS), "Save the changes first?", question -> Window.press(question, "Save and Go On")), "Export Gap Report", dialog -> {
			Window.all(Text.class, dialog).stream().filter(t -> t.getText().startsWith("/")).findFirst().orElseThrow().setText(out.resolve("window").toString());
			Window.press(dialog, "Export");
		});
		assertTrue(next().text().startsWith("The gap report is written: "), () -> Messages.instance().all().getFirst().text());
		assertEquals("team Front {\n  role Greeter front-line\n}\nteam Back {\n  role Planning\n}\n", open.onDisk("a.journey"));
		assertEquals(List.of(), open.model().documents().unsaved());
		assertTrue(Files.readString(out.resolve("window/gap-report.html")).contains("Greeter"));
	}

	@Test
	void aFolderThatCannotBeReadIsToldAbout() throws Exception {
		open = new OpenFolder(Map.of("a.journey", "team Back {\n  role Planning\n}\n"));
		Window.inDialog(() -> Window.run(GAPS), dialog -> {
			Window.all(Text.class, dialog).stream().filter(t -> t.getText().startsWith("/")).findFirst().orElseThrow().setText(out.resolve("window").toString());
			remove(open.folder());
			told = Messages.instance().all().size();
			Window.press(dialog, "Export");
		});
		assertTrue(Ui.until(() -> Messages.instance().all().stream().anyMatch(m -> m.text().startsWith("The model in " + open.folder() + " cannot be read, so the gap report was not made."))),
				() -> Messages.instance().all().getFirst().text());
		assertFalse(Files.exists(out.resolve("window")));
	}

	private static void remove(Path folder) {
		try {
			Files.delete(folder.resolve("a.journey"));
			Files.delete(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void noTrainingIsMadeFromAModelWithErrors() throws Exception {
		open = new OpenFolder(Map.of("a.journey", "team Back {\n  role Planning\n}\nhandoff Note from Nobody to Planning\n"));
		export(TRAINING, out.resolve("window"));
		String said = next().text();
		assertTrue(said.startsWith("No training is made from a model with errors, and nothing was written. The first of 1 error: a.journey:4"), said);
		assertFalse(Files.exists(out.resolve("window")));
	}

	@Test
	void aFolderThatCannotBeWrittenIsToldAbout() throws Exception {
		open = new OpenFolder(Map.of("a.journey", "team Back {\n  role Planning\n}\n"));
		Files.writeString(out.resolve("file"), "");
		export(GAPS, out.resolve("file/below"));
		String said = next().text();
		assertTrue(said.startsWith("The gap report could not be written to " + out.resolve("file/below")), said);
	}

	@Test
	void workThatIsStoppedWritesNothing() throws Exception {
		open = new OpenFolder(cafe());
		JobChangeAdapter impatient = new JobChangeAdapter() {
			@Override
			public void running(IJobChangeEvent event) {
				if (event.getJob().getName().equals("Making the gap report")) {
					event.getJob().cancel();
				}
			}
		};
		Job.getJobManager().addJobChangeListener(impatient);
		try {
			export(GAPS, out.resolve("window"));
			assertEquals("The gap report was stopped. Nothing was written.", next().text());
		} finally {
			Job.getJobManager().removeJobChangeListener(impatient);
		}
		assertFalse(Files.exists(out.resolve("window")));
	}

	@Test
	void theFolderIsCheckedAndRemembered() {
		open = new OpenFolder(Map.of("a.journey", "team Back {\n  role Planning\n}\n"));
		Window.inDialog(() -> Window.run(GAPS), dialog -> {
			Text place = Window.all(Text.class, dialog).stream().filter(t -> t.getText().startsWith("/")).findFirst().orElseThrow();
			assertEquals(open.folder().resolve("out").toString(), place.getText());
			place.setText("somewhere");
			assertFalse(button(dialog, "Export").isEnabled());
			place.setText(out.toString());
			assertTrue(button(dialog, "Export").isEnabled());
			Pictures.of(dialog, "export-gaps");
			Window.press(dialog, "Export");
		});
		next();
		Window.inDialog(() -> Window.run(GAPS), dialog -> assertTrue(Window.all(Text.class, dialog).stream().anyMatch(t -> t.getText().equals(out.toString()))));
		Window.inDialog(() -> Window.run(TRAINING), dialog -> Pictures.of(dialog, "export-training"));
	}

	private void export(String command, Path to) {
		Window.inDialog(() -> Window.run(command), dialog -> {
			Window.all(Text.class, dialog).stream().filter(t -> t.getText().startsWith("/")).findFirst().orElseThrow().setText(to.toString());
			Window.press(dialog, "Export");
		});
	}

	/** The message about the export, once it is there. */
	private Message next() {
		assertTrue(Ui.until(() -> Messages.instance().all().size() > told), "nothing was told");
		return Messages.instance().all().getFirst();
	}

	private static Button button(Shell dialog, String label) {
		return Window.all(Button.class, dialog).stream().filter(b -> b.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
	}

	private static Map<String, String> cafe() throws IOException {
		Map<String, String> files = new HashMap<>();
		String place = "models/corner-cafe/";
		for (URL url : Collections.list(Platform.getBundle("org.journeywright.examples").findEntries(place, "*.journey", true))) {
			try (var in = url.openStream()) {
				files.put(url.getPath().substring(url.getPath().indexOf(place) + place.length()), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private static void commandLine(String... arguments) throws Exception {
		var application = (IApplication) Platform.getBundle("org.journeywright.cli").loadClass("org.journeywright.cli.JourneywrightApplication").getConstructor().newInstance();
		application.start((IApplicationContext) Proxy.newProxyInstance(ExportTest.class.getClassLoader(), new Class<?>[] { IApplicationContext.class },
				(proxy, method, args) -> method.getName().equals("getArguments") ? Map.of(IApplicationContext.APPLICATION_ARGS, arguments) : null));
	}

	/** What is in the files of a folder, by name. */
	private static Map<String, Integer> files(Path folder) throws IOException {
		Map<String, Integer> contents = new TreeMap<>();
		try (var all = Files.walk(folder)) {
			all.filter(Files::isRegularFile).forEach(f -> contents.put(folder.relativize(f).toString(), hash(f)));
		}
		return contents;
	}

	private static int hash(Path file) {
		try {
			return Arrays.hashCode(Files.readAllBytes(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
