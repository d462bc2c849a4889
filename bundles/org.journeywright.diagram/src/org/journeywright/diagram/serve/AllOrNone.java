package org.journeywright.diagram.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.journeywright.language.edit.EditRefusedException;

/** Lets several files of a folder say something else, all of them or none: what was written is put back where another one cannot be. */
final class AllOrNone {

	private final Path root;
	private final Writing writing;

	/** Lets a file say something else. */
	@FunctionalInterface
	interface Writing {
		void write(Path file, String text) throws IOException;
	}

	AllOrNone(Path root) {
		this(root, ModelFile::write);
	}

	AllOrNone(Path root, Writing writing) {
		this.root = root;
		this.writing = writing;
	}

	/**
	 * Writes files.
	 *
	 * @param before
	 *            what they say now, by name
	 * @param after
	 *            what they are to say
	 * @throws EditRefusedException
	 *             if one of them cannot be written, with what the user can do; no file says anything else then, as far as that is in our hands
	 */
	void write(Map<String, String> before, Map<String, String> after) {
		after.keySet().forEach(file -> ModelFile.checkWritable(root.resolve(file)));
		List<String> written = new ArrayList<>();
		try {
			for (Map.Entry<String, String> file : after.entrySet()) {
				writing.write(root.resolve(file.getKey()), file.getValue());
				written.add(file.getKey());
			}
		} catch (IOException | EditRefusedException e) {
			List<String> lost = written.stream().filter(file -> !isPutBack(file, before.get(file))).toList();
			throw new EditRefusedException("The files cannot be written, and " + outcome(lost) + ": " + e.getMessage() + ". Is the disk full, or the folder protected?");
		}
	}

	/** One that cannot be put back must not keep the others from it. */
	private boolean isPutBack(String file, String text) {
		try {
			writing.write(root.resolve(file), text);
			return true;
		} catch (IOException | EditRefusedException e) {
			return false;
		}
	}

	private static String outcome(List<String> lost) {
		return lost.isEmpty() ? "nothing was changed" : "what was changed in " + String.join(", ", lost) + " could not be taken back";
	}
}
