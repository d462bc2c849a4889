package org.journeywright.language.ide.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the messages off a stream, each of them announced by a header with its length in bytes. What is no message is passed over as long as the next header
 * can be found; a stream that would fill the memory is left.
 */
final class Frames {

	private static final int LONGEST_LINE = 4 << 10;
	private static final int LONGEST_MESSAGE = 128 << 20;
	private static final Pattern LENGTH = Pattern.compile("\\s*Content-Length\\s*:\\s*(\\d{1,9})\\s*", Pattern.CASE_INSENSITIVE);

	private final InputStream in;

	Frames(InputStream in) {
		this.in = in;
	}

	/**
	 * The next message; empty at the end of the stream.
	 *
	 * @throws IOException
	 *             with a sentence for people, if what comes is not the protocol, or ends in the middle of a message
	 */
	Optional<String> next() throws IOException {
		int length = -1;
		for (Optional<String> line = line(); line.isPresent(); line = line()) {
			Matcher header = LENGTH.matcher(line.get());
			if (header.matches()) {
				length = Integer.parseInt(header.group(1));
			} else if (line.get().isEmpty() && length >= 0) {
				return Optional.of(content(length));
			}
		}
		return Optional.empty();
	}

	private String content(int length) throws IOException {
		if (length > LONGEST_MESSAGE) {
			throw new IOException("A message of " + length + " bytes was announced; " + LONGEST_MESSAGE + " is the most that is taken.");
		}
		byte[] content = in.readNBytes(length);
		if (content.length < length) {
			throw new EOFException("The connection ended in the middle of a message.");
		}
		return new String(content, StandardCharsets.UTF_8);
	}

	/** A line of a header without its end; empty at the end of the stream. */
	private Optional<String> line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c >= 0; c = in.read()) {
			if (c == '\n') {
				return Optional.of(line.toString());
			}
			if (line.length() == LONGEST_LINE) {
				throw new IOException("What comes in is not the Language Server Protocol: a header line has no end.");
			}
			if (c != '\r') {
				line.append((char) c);
			}
		}
		return Optional.empty();
	}
}
