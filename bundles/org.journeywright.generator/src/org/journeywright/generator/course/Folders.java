package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** The folders that output goes into; says in plain words why one cannot take it. */
final class Folders {

	/** How to mend it where the folder was given by the place of a file that is to be replaced. */
	static final String ASK = "; ask for the right to write there, or move the file to a folder of yours.";

	private static final String CHOOSE = "; choose another folder with --out.";

	private Folders() {
	}

	/** Work in a folder. */
	@FunctionalInterface
	interface Work<T> {
		T run() throws IOException;
	}

	/**
	 * Makes a folder where it is missing.
	 *
	 * @return its full path
	 * @throws IOException when there is something else, or the folder may not be made
	 */
	static Path ready(Path folder) throws IOException {
		try {
			return Files.createDirectories(folder.toAbsolutePath().normalize());
		} catch (FileAlreadyExistsException file) {
			throw new IOException(folder + " is a file and no folder, so nothing can be written into it" + CHOOSE, file);
		} catch (FileSystemException failure) {
			throw unwritable(folder, CHOOSE, failure);
		}
	}

	/**
	 * Writes into a folder.
	 *
	 * @throws IOException when that fails; names the folder, and not the file aside in which it showed
	 */
	static <T> T explain(Path folder, Work<T> work) throws IOException {
		return explain(folder, CHOOSE, work);
	}

	/** Does the same with another way to mend it. */
	static <T> T explain(Path folder, String mend, Work<T> work) throws IOException {
		try {
			return work.run();
		} catch (FileSystemException failure) {
			throw unwritable(folder, mend, failure);
		}
	}

	private static IOException unwritable(Path folder, String mend, FileSystemException failure) {
		String reason = failure.getReason();
		String why = reason == null ? " may not be written to" : " cannot be written to (" + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1) + ")";
		return new IOException(folder + why + mend, failure);
	}

	/** Gives a file or folder these rights, where the file system knows such. */
	static void readableByAll(Path path, String permissions) throws IOException {
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}
}
