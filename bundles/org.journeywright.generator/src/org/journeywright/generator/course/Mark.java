package org.journeywright.generator.course;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * How a file or folder that Journeywright wrote is known again, so that nothing of anybody else is replaced: by words
 * that stand near the beginning of it.
 */
public sealed interface Mark {

	/** In HTML pages. */
	Mark PAGE = new Words("<meta name=\"generator\" content=\"Journeywright\">");

	/** Whether the mark is on what stands at a place. */
	boolean isOn(Path path) throws IOException;

	/** Words of a text file, which stand in its first 64 kilobytes. */
	record Words(String words) implements Mark {
		private static final int HEAD = 1 << 16;

		@Override
		public boolean isOn(Path path) throws IOException {
			return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && contains(Files.newInputStream(path));
		}

		private boolean contains(InputStream opened) throws IOException {
			try (InputStream in = opened) {
				return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(words);
			}
		}
	}

	/** Words of a text file in a zip. */
	record InZip(String entry, Words words) implements Mark {
		@Override
		public boolean isOn(Path path) throws IOException {
			if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
				return false;
			}
			try (ZipFile zip = new ZipFile(path.toFile())) {
				ZipEntry found = zip.getEntry(entry);
				return found != null && words.contains(zip.getInputStream(found));
			} catch (ZipException noZip) {
				return false;
			}
		}
	}

	/** Words of a text file in a folder; a folder with nothing in it belongs to nobody. */
	record InFolder(String file, Words words) implements Mark {
		@Override
		public boolean isOn(Path path) throws IOException {
			return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && (isEmpty(path) || words.isOn(path.resolve(file)));
		}

		private static boolean isEmpty(Path folder) throws IOException {
			try (Stream<Path> entries = Files.list(folder)) {
				return entries.findAny().isEmpty();
			}
		}
	}
}
