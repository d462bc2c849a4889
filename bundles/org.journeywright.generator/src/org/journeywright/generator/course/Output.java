package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** A file or folder that a run writes. */
sealed interface Output {

	/** Where it belongs. */
	Path target();

	/**
	 * Passes a place that is free, or holds what Journeywright wrote before.
	 *
	 * @throws IOException when it holds anything else
	 */
	void refuseForeign() throws IOException;

	/**
	 * Writes it to a place aside.
	 *
	 * @param goOn is asked before each file and throws when the run is to stop
	 */
	void stage(Path aside, Runnable goOn) throws IOException;

	/** Whether there is nothing at a place that anybody could miss; a symbolic link leads to it and is not it. */
	private static boolean isFree(Path target) {
		return !Files.exists(target, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(target);
	}

	/** Passes a place that is no folder. */
	static void refuseFolder(Path target) throws IOException {
		if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new IOException(target + " is a folder, but a file is to be written there; move the folder away, or choose another folder with --out.");
		}
	}

	private static IOException foreign(Path target) {
		return new IOException(target + " was not written by Journeywright, so it is not replaced; move it away, or choose another folder with --out.");
	}

	/** A file. */
	record Single(Path target, byte[] content, Mark mark) implements Output {
		@Override
		public void refuseForeign() throws IOException {
			if (isFree(target)) {
				return;
			}
			refuseFolder(target);
			if (Files.size(target) > 0 && !mark.isOn(target)) {
				throw foreign(target);
			}
		}

		@Override
		public void stage(Path aside, Runnable goOn) throws IOException {
			goOn.run();
			Files.write(aside, content);
			Folders.readableByAll(aside, "rw-r--r--");
		}
	}

	/** A folder with exactly these files. */
	record Tree(Path target, SortedMap<String, byte[]> files, Mark mark) implements Output {
		@Override
		public void refuseForeign() throws IOException {
			if (!isFree(target) && !mark.isOn(target)) {
				throw foreign(target);
			}
		}

		@Override
		public void stage(Path aside, Runnable goOn) throws IOException {
			Files.createDirectory(aside);
			Folders.readableByAll(aside, "rwxr-xr-x");
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Path place = aside.resolve(file.getKey()).normalize();
				if (!place.startsWith(aside) || place.equals(aside)) {
					throw new IOException("The file name \"" + file.getKey() + "\" leads outside of its folder.");
				}
				goOn.run();
				Files.createDirectories(place.getParent());
				Files.write(place, file.getValue());
			}
		}
	}
}
