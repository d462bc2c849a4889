package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the files of the training player come from: a folder, or the bundle that ships the built player.
 *
 * <p>Names are relative, with {@code /} between folders, such as {@code index.html} or {@code img/mark.svg}.
 */
@FunctionalInterface
public interface PlayerFiles {

	/**
	 * Reads every file of the player.
	 *
	 * @return the contents by relative name
	 * @throws IOException when a file cannot be read
	 */
	Map<String, byte[]> read() throws IOException;

	/** The player in a folder and all folders below it. */
	static PlayerFiles in(Path folder) {
		return () -> {
			if (!Files.isDirectory(folder)) {
				throw new IOException("There is no training player in " + folder + "; build the web bundle first.");
			}
			Map<String, byte[]> files = new TreeMap<>();
			for (Path file : regularFiles(folder)) {
				files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
			}
			return files;
		};
	}

	private static List<Path> regularFiles(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
