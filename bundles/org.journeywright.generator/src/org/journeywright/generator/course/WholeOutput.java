package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.SortedMap;

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
		Path folder = parent(target);
		Path aside = Leftovers.watch(Files.createTempFile(folder, ".journeywright-", ".part"));
		try {
			Files.write(aside, content);
			readableByAll(aside, "rw-r--r--");
			refuseFolder(target);
			move(aside, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(aside);
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
		Path aside = Leftovers.watch(Files.createTempFile(file.getParent(), ".journeywright-", ".part"));
		try {
			Files.write(aside, content);
			if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(file));
			}
			move(aside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	/**
	 * Writes a folder with exactly these files.
	 *
	 * @param target where it belongs; its parent is made when missing
	 * @param files  contents by relative name with {@code /} between folders; a name that would lead outside is refused
	 * @param sign   name of a file by which an existing folder is known as ours; any other folder that is not empty is
	 *               left alone, so that no one's own files are lost
	 * @throws IOException when it cannot be written; an older folder is then still whole
	 */
	public static void writeFolder(Path target, SortedMap<String, byte[]> files, String sign) throws IOException {
		Path folder = parent(target);
		refuseForeign(target, sign);
		Path aside = Leftovers.watch(Files.createTempDirectory(folder, ".journeywright-"));
		try {
			readableByAll(aside, "rwxr-xr-x");
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				writeInside(aside, file.getKey(), file.getValue());
			}
			swap(aside, target);
		} finally {
			delete(aside);
		}
	}

	private static Path parent(Path target) throws IOException {
		return Files.createDirectories(target.toAbsolutePath().normalize().getParent());
	}

	private static void writeInside(Path folder, String name, byte[] content) throws IOException {
		Path file = folder.resolve(name).normalize();
		if (!file.startsWith(folder) || file.equals(folder)) {
			throw new IOException("The file name \"" + name + "\" leads outside of its folder.");
		}
		Files.createDirectories(file.getParent());
		Files.write(file, content);
	}

	private static void swap(Path aside, Path target) throws IOException {
		if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			move(aside, target);
			return;
		}
		Path old = Files.createTempDirectory(parent(target), ".journeywright-");
		Path kept = old.resolve("old");
		move(target, kept);
		try {
			move(aside, target);
		} catch (IOException failure) {
			move(kept, target);
			throw failure;
		} finally {
			delete(old);
		}
	}

	private static void refuseFolder(Path target) throws IOException {
		if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new IOException(target + " is a folder, but a file is to be written there; move the folder away.");
		}
	}

	private static void refuseForeign(Path target, String sign) throws IOException {
		if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(target)
				|| Files.exists(target.resolve(sign))) {
			return;
		}
		if (!Files.isDirectory(target) || !isEmpty(target)) {
			throw new IOException(target + " holds something that Journeywright did not write; move it away or choose "
					+ "another output folder.");
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var entries = Files.newDirectoryStream(folder)) {
			return !entries.iterator().hasNext();
		}
	}

	private static void readableByAll(Path path, String permissions) throws IOException {
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	private static void move(Path from, Path to, CopyOption... options) throws IOException {
		CopyOption[] atomic = new CopyOption[options.length + 1];
		System.arraycopy(options, 0, atomic, 0, options.length);
		atomic[options.length] = StandardCopyOption.ATOMIC_MOVE;
		try {
			Files.move(from, to, atomic);
		} catch (AtomicMoveNotSupportedException unsupported) {
			Files.move(from, to, options);
		}
	}

	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
