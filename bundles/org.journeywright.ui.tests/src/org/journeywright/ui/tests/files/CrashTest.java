package org.journeywright.ui.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.journeywright.ui.tests.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbench that is killed while somebody types loses at most the last five seconds. */
class CrashTest {

	private static final String TEAM = "team Back {\n  role Planning\n}\n";
	private static final int START_SECONDS = 90;
	private static final int LOST_MS = 5000;

	@TempDir
	private Path place;
	private final List<Process> started = new ArrayList<>();

	@AfterEach
	void end() throws InterruptedException {
		for (Process process : started) {
			process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		}
	}

	@Test
	void whatWasTypedIsBackAfterACrash() throws Exception {
		Path folder = Files.createDirectory(place.resolve("model"));
		Files.writeString(folder.resolve(Typist.FILE), TEAM);
		Path keys = place.resolve("keys.log");
		Process typing = workbench(folder, keys, true);
		assertTrue(until(() -> Files.exists(keys)), () -> "The first workbench has not started: " + output());
		Ui.settle(7000);
		typing.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		long killed = System.currentTimeMillis();
		assertEquals(TEAM, Files.readString(folder.resolve(Typist.FILE)), "Nothing was saved.");

		Path back = place.resolve("back.log");
		workbench(folder, back, false);
		assertTrue(until(() -> Files.exists(back) && read(back).endsWith(TEAM)), () -> "The text is not back: " + output());
		long recovered = read(back).chars().filter(c -> c == 'x').count();
		long safe = Stream.of(read(keys).split("\n")).filter(line -> Long.parseLong(line.split(" ")[0]) <= killed - LOST_MS).count();
		assertTrue(safe > 0, "Enough was typed to lose some of it.");
		assertTrue(recovered >= safe, () -> recovered + " of " + safe + " characters are back");
	}

	private Process workbench(Path folder, Path log, boolean types) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Dtypist.folder=" + folder, "-Dtypist.log=" + log,
				"-Dtypist.types=" + types, "-cp", System.getProperty("java.class.path"), "org.eclipse.equinox.launcher.Main", "-application", "org.journeywright.ui.tests.typist", "-product",
				"org.journeywright.ui.product", "-configuration", System.getProperty("osgi.configuration.area"), "-data", place.resolve("state").toString(), "-consoleLog"));
		Stream.ofNullable(System.getProperty("osgi.dev")).forEach(dev -> command.addAll(List.of("-dev", dev)));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(place.resolve("output.log").toFile())).start();
		started.add(process);
		return process;
	}

	private static boolean until(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			Ui.settle(100);
		}
		return condition.getAsBoolean();
	}

	private String output() {
		return read(place.resolve("output.log"));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
