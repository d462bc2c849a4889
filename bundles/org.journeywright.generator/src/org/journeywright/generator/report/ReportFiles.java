package org.journeywright.generator.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the script and the style sheet of the report come from: a folder, or the bundle that ships them. */
@FunctionalInterface
public interface ReportFiles {

	/**
	 * Reads the files.
	 *
	 * @return the contents by name: {@code report.js} and {@code report.css}
	 * @throws IOException
	 *             if a file cannot be read
	 */
	Map<String, byte[]> read() throws IOException;

	/** The files in a folder. */
	static ReportFiles in(Path folder) {
		return () -> {
			Map<String, byte[]> files = new TreeMap<>();
			try (Stream<Path> all = Files.list(folder)) {
				for (Path file : all.filter(Files::isRegularFile).toList()) {
					files.put(file.getFileName().toString(), Files.readAllBytes(file));
				}
			}
			return files;
		};
	}
}
