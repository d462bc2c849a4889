package org.journeywright.ui.tests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** New folders for tests. All of them are in one, which is gone when the tests are over: only then nobody looks into them any more. */
public final class TestFolder {

	private static final Path ALL = all();

	private TestFolder() {
	}

	/** Makes a folder whose name begins with a word. */
	public static Path of(String word) {
		try {
			return Files.createTempDirectory(ALL, word);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path all() {
		try {
			Path folder = Files.createTempDirectory("journeywright-tests").toRealPath();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
			return folder;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void remove(Path folder) {
		try (Stream<Path> found = Files.walk(folder)) {
			found.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		} catch (IOException | UncheckedIOException e) {
			System.getLogger(TestFolder.class.getName()).log(System.Logger.Level.WARNING, "Folders of the tests are still there: " + folder, e);
		}
	}
}
