package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Replaces output only as a whole: it is written aside, in the same folder, and then moved into place. A reader, or
 * an interrupted run, sees the old output or the new, never a mixture. A symbolic link in the place of an output is
 * replaced and never followed.
 */
public final class WholeOutput {

	private WholeOutput() {
	}

	/**
	 * Writes a file.
	 *
	 * @param target where it belongs; its folder is made when missing
	 * @throws IOException when it cannot be written; an older file is then still whole
	 */
	public static void writeFile(Path target, byte[] content) throws IOException {
		Path folder = target.getParent() == null ? target.toAbsolutePath().getParent() : target.getParent();
		Path ready = Folders.ready(folder);
		Output.refuseFolder(target);
		Path aside = Folders.explain(folder, () -> Leftovers.OF_PROCESS.watch(Files.createTempFile(ready, ".journeywright-", ".part")));
		try {
			Folders.explain(folder, () -> {
				Files.write(aside, content);
				Folders.readableByAll(aside, "rw-r--r--");
				return move(aside, target, StandardCopyOption.REPLACE_EXISTING);
			});
		} finally {
			Leftovers.OF_PROCESS.remove(aside);
		}
	}

	/**
	 * Gives a file of the user new content. Unlike output, it keeps who may read and write it, and where it is reached
	 * through a symbolic link the link stays.
	 *
	 * @param target an existing file
	 * @throws IOException when it cannot be written; the file is then as it was
	 */
	public static void replaceFile(Path target, byte[] content) throws IOException {
		Path file = target.toRealPath();
		Path aside = Folders.explain(file.getParent(), Folders.ASK,
				() -> Leftovers.OF_PROCESS.watch(Files.createTempFile(file.getParent(), ".journeywright-", ".part")));
		try {
			Files.write(aside, content);
			if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(file));
			}
			move(aside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Leftovers.OF_PROCESS.remove(aside);
		}
	}

	/** Moves a file or folder, in one step where the file system can. */
	static Path move(Path from, Path to, CopyOption... options) throws IOException {
		CopyOption[] atomic = new CopyOption[options.length + 1];
		System.arraycopy(options, 0, atomic, 0, options.length);
		atomic[options.length] = StandardCopyOption.ATOMIC_MOVE;
		try {
			return Files.move(from, to, atomic);
		} catch (AtomicMoveNotSupportedException unsupported) {
			return Files.move(from, to, options);
		}
	}

	/** Removes a file, or a folder with all that is in it; silent where it is gone already. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (failure instanceof NoSuchFileException) {
					return FileVisitResult.CONTINUE;
				}
				throw failure;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.deleteIfExists(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
