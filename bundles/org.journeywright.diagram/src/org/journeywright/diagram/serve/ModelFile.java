package org.journeywright.diagram.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.PlannedEdit;

/** A file of a model on disk, read and written as a whole. */
final class ModelFile {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private ModelFile() {
	}

	/** Whether a file says this and nothing else, a byte order mark aside. */
	static boolean says(Path file, String text) throws IOException {
		return Files.exists(file) && text.equals(withoutMark(Files.readString(file, StandardCharsets.UTF_8)));
	}

	private static String withoutMark(String text) {
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	/** Refuses where a file may not be written. */
	static void checkWritable(Path file) {
		if (!Files.isWritable(file)) {
			throw new EditRefusedException(PlannedEdit.refusal(file.getFileName().toString()));
		}
	}

	/**
	 * Lets a file say something else; a byte order mark stays. Whoever reads it meanwhile sees the old text or the new one, never half of it.
	 *
	 * @throws EditRefusedException
	 *             if the file may not be written
	 */
	static void write(Path file, String text) throws IOException {
		checkWritable(file);
		boolean isMarked = Files.readString(file, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
		Path real = file.toRealPath();
		Path aside = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".new");
		try {
			Files.writeString(aside, (isMarked ? BYTE_ORDER_MARK : "") + text, StandardCharsets.UTF_8);
			copyRights(real, aside);
			move(aside, real);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private static void copyRights(Path from, Path to) throws IOException {
		if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
