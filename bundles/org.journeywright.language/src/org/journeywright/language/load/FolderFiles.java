package org.journeywright.language.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.load.ModelFiles.UnreadableText;

/**
 * The model files of a folder, one by one.
 *
 * @param root
 *            the folder
 */
public record FolderFiles(Path root) {

	/** The file that a folder without any is given first. */
	public static final String FIRST = "model.journey";

	/** What reading a file came to. */
	public sealed interface Outcome {
	}

	/** The text of a file, without byte order mark. */
	public record Text(String text) implements Outcome {
	}

	/** Why a file cannot be read. */
	public record Unreadable(Problem problem) implements Outcome {
	}

	/** There is no such file. */
	public record Gone() implements Outcome {
	}

	public FolderFiles {
		root = root.toAbsolutePath().normalize();
	}

	/** The names of the files, relative to the folder, with {@code /} between their parts; empty where the folder cannot be listed. */
	public List<String> names() {
		try {
			return ModelFiles.of(root).stream().map(f -> ModelFiles.name(root, f)).toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	/** The name of a file of this folder. */
	public String name(Path file) {
		return ModelFiles.name(root, file);
	}

	/** Reads a file. */
	public Outcome read(String name) {
		Path file = root.resolve(name).normalize();
		if (!file.startsWith(root) || !Files.exists(file)) {
			return new Gone();
		}
		try {
			return new Text(ModelFiles.read(file));
		} catch (UnreadableText e) {
			return new Unreadable(ModelLoader.unreadable(name, e));
		}
	}
}
