package org.journeywright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs commands as a user does and keeps what they said. */
record Run(int exit, String out, String err) {

	/** Runs a command with the built player and report files that stand beside this bundle. */
	static Run of(Object... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false,
				(bundle, folder) -> filesIn(Path.of("..", bundle, folder)));
		int exit = Journeywright.run(console, Stream.of(arguments).map(Object::toString).toList());
		return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** The contents of all files below a folder, by relative name. */
	static Map<String, byte[]> filesIn(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			Map<String, byte[]> files = new TreeMap<>();
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
			}
			return files;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** An example that ships with the product. */
	static Path example(String name) {
		return Path.of("..", "org.journeywright.examples", "models", name);
	}

	/** Writes a model of one file. */
	static Path model(Path folder, String text) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("model.journey"), text);
		return folder;
	}

	List<String> lines() {
		return out.lines().toList();
	}
}
