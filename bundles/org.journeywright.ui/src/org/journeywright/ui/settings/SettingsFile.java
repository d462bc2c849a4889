package org.journeywright.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** A small file of keys and values that several windows read and write. */
record SettingsFile(Path path) {

	/** What the file holds; nothing if there is none, or none that can be read. */
	Optional<Properties> read() {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(path)) {
			properties.load(reader);
			return Optional.of(properties);
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Replaces the file as a whole, so that nobody ever reads half of it. */
	void write(Properties values) throws IOException {
		Files.createDirectories(path.getParent());
		var aside = Files.createTempFile(path.getParent(), "settings", null);
		try {
			Files.write(aside, values.stringPropertyNames().stream().sorted().map(key -> key + "=" + escaped(values.getProperty(key))).toList());
			Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	/** As {@link Properties#load(java.io.Reader)} reads it back. */
	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t").replace("\f", "\\f").replaceFirst("^ ", "\\\\ ");
	}
}
