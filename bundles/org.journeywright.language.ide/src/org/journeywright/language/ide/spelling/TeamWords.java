package org.journeywright.language.ide.spelling;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that a team has added: a plain file in the folder of the model, a word a line in the order of the alphabet, so that it travels with the model
 * through Git. Lines that begin with {@code #} are remarks. May be used by any thread.
 */
final class TeamWords {

	/** The name of the file. */
	static final String FILE = "words.txt";

	private static final long LARGEST = 1_000_000;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019-][\\p{L}\\p{M}]+)*");
	private static final int LONGEST = 100;
	private static final Read NOTHING = new Read(FileTime.fromMillis(0), -1, Set.of());

	private record Read(FileTime when, long size, Set<String> words) {

		boolean isOf(BasicFileAttributes file) {
			return when.equals(file.lastModifiedTime()) && size == file.size();
		}
	}

	private final Path file;
	private volatile Read read = NOTHING;

	/** The words of a folder. */
	TeamWords(Path folder) {
		file = folder.resolve(FILE);
	}

	/** The words as the file has them now, in the form of {@link Forms#plain}; none where it cannot be read. */
	Set<String> now() {
		try {
			BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
			if (!read.isOf(found)) {
				read = new Read(found.lastModifiedTime(), found.size(), found.isRegularFile() && found.size() <= LARGEST ? words(text()) : Set.of());
			}
		} catch (IOException e) {
			read = NOTHING;
		}
		return read.words();
	}

	/** Malformed bytes become signs that stand in no word. */
	private String text() throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}

	private String exactText() throws IOException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
	}

	private static Set<String> words(String text) {
		return text.lines().map(TeamWords::entry).filter(e -> !e.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

	private static String entry(String line) {
		String word = line.strip();
		return word.startsWith("#") ? "" : Forms.plain(word);
	}

	/**
	 * Adds a word in its place in the alphabet; every other byte of the file stays as it is.
	 *
	 * @throws IllegalArgumentException
	 *             if it is no word
	 * @throws CharacterCodingException
	 *             if the file is not written in UTF-8: what cannot be read is not written back either
	 * @throws IOException
	 *             if the file cannot be written
	 */
	synchronized void add(String word) throws IOException {
		if (word.length() > LONGEST || !WORD.matcher(word).matches()) {
			throw new IllegalArgumentException("That is no word: " + word);
		}
		String text = Files.exists(file) ? exactText() : "";
		if (words(text).contains(Forms.plain(word))) {
			return;
		}
		// Written in place, so that it stays what it is to others: its owner, its permissions, a link.
		Files.writeString(file, with(text, word));
		read = NOTHING;
	}

	private static String with(String text, String word) {
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		String ended = text.isEmpty() || text.endsWith("\n") ? text : text + end;
		int at = 0;
		while (at < ended.length()) {
			int next = ended.indexOf('\n', at) + 1;
			String entry = entry(ended.substring(at, next));
			if (!entry.isEmpty() && entry.compareTo(Forms.plain(word)) > 0) {
				break;
			}
			at = next;
		}
		return ended.substring(0, at) + word + end + ended.substring(at);
	}
}
