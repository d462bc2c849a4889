package org.journeywright.ui.welcome;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

/** Makes the folder of a new model. */
final class NewModel {

	private NewModel() {
	}

	/** Says what is wrong with where a model is to be made; nothing if all is well. */
	static Optional<String> problem(String name, String place) {
		if (name.isBlank()) {
			return Optional.of("Give the model a name. Its folder will be called so.");
		}
		if (!name.equals(name.strip()) || !name.matches("[^\\\\/:*?\"<>|\\p{Cntrl}]+") || name.matches("\\.+|.*\\.")) {
			return Optional.of("A folder cannot be called so. Leave out \\ / : * ? \" < > | and blanks or dots at the end.");
		}
		if (!isFolder(place)) {
			return Optional.of("Choose an existing folder to put the model in.");
		}
		return Files.exists(Path.of(place).resolve(name)) ? Optional.of("There is already something called so. Choose another name or another place.") : Optional.empty();
	}

	private static boolean isFolder(String place) {
		try {
			return Path.of(place).isAbsolute() && Files.isDirectory(Path.of(place));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/**
	 * Makes a folder with the files of a template. If that fails half-way nothing is left behind.
	 *
	 * @param folder where to; must not exist
	 * @throws IOException if it exists or cannot be written
	 */
	static void create(Template template, Path folder) throws IOException {
		var aside = Files.createTempDirectory(folder.getParent(), ".new-model");
		try {
			copy(template, aside);
			Files.createDirectory(folder);
			for (var file : children(aside)) {
				Files.move(file, folder.resolve(file.getFileName()));
			}
		} finally {
			remove(aside);
		}
	}

	private static void copy(Template template, Path to) throws IOException {
		var bundle = Platform.getBundle(template.bundle());
		String prefix = "/" + template.place() + "/";
		for (URL entry : Collections.list(bundle.findEntries(template.place(), "*", true))) {
			if (entry.getPath().endsWith("/")) {
				continue;
			}
			var file = to.resolve(entry.getPath().substring(prefix.length()));
			Files.createDirectories(file.getParent());
			write(entry, file, template == Template.FIRST);
		}
	}

	/** A first model speaks of the day on which it is begun; an example stays as it was written. */
	private static void write(URL entry, Path file, boolean dated) throws IOException {
		try (var content = entry.openStream()) {
			if (dated) {
				Files.writeString(file, new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("as of 2026-01-01", "as of " + LocalDate.now()));
			} else {
				Files.copy(content, file);
			}
		}
	}

	private static List<Path> children(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}

	private static void remove(Path folder) throws IOException {
		for (var file : children(folder)) {
			if (Files.isDirectory(file)) {
				remove(file);
			} else {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}
}
