package org.journeywright.language.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The text files of a model folder. */
final class ModelFiles {

	/** The largest file that is read: 32 MB, some 100,000 touchpoints. */
	static final long LIMIT = 32L << 20;

	private static final String EXTENSION = ".journey";

	private ModelFiles() {
	}

	/** The model files of a folder and the folders in it, sorted by name; hidden folders and linked folders are left out. */
	static List<Path> of(Path folder) throws IOException {
		if (Files.isRegularFile(folder) && folder.toString().endsWith(EXTENSION)) {
			return List.of(folder);
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(f -> f.toString().endsWith(EXTENSION) && !hidden(folder.relativize(f)) && Files.isRegularFile(f)).sorted(
					java.util.Comparator.comparing(f -> name(folder, f))).toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** The name of a file as messages show it: relative to the folder, with slashes. */
	static String name(Path folder, Path file) {
		Path relative = folder.equals(file) ? file.getFileName() : folder.relativize(file);
		return relative.toString().replace('\\', '/');
	}

	private static boolean hidden(Path relative) {
		for (Path part : relative) {
			if (part.toString().startsWith(".")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Reads a file as UTF-8; a byte order mark is kept out of the text.
	 *
	 * @throws UnreadableText
	 *             if the file is too large, cannot be opened or is not UTF-8
	 */
	static String read(Path file) throws UnreadableText {
		try {
			long size = Files.size(file);
			if (size > LIMIT) {
				throw new UnreadableText("The file has " + (size >> 20) + " MB; files can have " + (LIMIT >> 20)
						+ " MB at most. Split it into several files in the same folder.", 0, "");
			}
			return decode(Files.readAllBytes(file));
		} catch (IOException e) {
			throw new UnreadableText("The file cannot be opened (" + e.getClass().getSimpleName() + "); check that it exists and that you may read it.", 0, "");
		}
	}

	private static String decode(byte[] bytes) throws UnreadableText {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		try {
			var result = decoder.decode(in, out, true);
			if (result.isError()) {
				result.throwException();
			}
		} catch (CharacterCodingException e) {
			String before = out.flip().toString();
			throw new UnreadableText("The file is not written in UTF-8; save it with the encoding UTF-8.", before.length(), before);
		}
		String text = out.flip().toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** Why a file cannot be read, and after which text the trouble begins. */
	static final class UnreadableText extends Exception {
		private static final long serialVersionUID = 1L;
		final int offset;
		final transient String before;

		UnreadableText(String message, int offset, String before) {
			super(message);
			this.offset = offset;
			this.before = before;
		}
	}
}
