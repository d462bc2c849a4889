package org.journeywright.language.names;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How names and texts are written in quotes, and read back. */
public final class Texts {

	private static final String FENCE = "\"\"\"";
	private static final Pattern BREAK = Pattern.compile("[ \\t]*(\\R[ \\t]*)+");

	private Texts() {
	}

	/**
	 * Reads a text token. In {@code "..."} a line break with the spaces around it reads as one space, so that long sentences can be wrapped; between
	 * {@code """} the lines stay, without the indentation they share and without an empty first and last line.
	 */
	public static String read(String token) {
		if (token.startsWith(FENCE)) {
			return block(token.substring(3, token.length() >= 6 && token.endsWith(FENCE) ? token.length() - 3 : token.length()));
		}
		// Where the closing quote was forgotten, the parser says so, and the text is read all the same.
		int end = token.length() - (token.length() > 1 && token.endsWith("\"") ? 1 : 0);
		return unescape(unwrap(token.substring(1, end)));
	}

	private static String unwrap(String text) {
		return text.chars().anyMatch(Texts::breaksLine) ? BREAK.matcher(text).replaceAll(" ") : text;
	}

	private static boolean breaksLine(int c) {
		// What \R of regular expressions matches.
		return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	/** Writes a text token: one line in quotes, several lines between {@code """}. */
	public static String write(String text) {
		return fitsBlock(text) ? FENCE + "\n" + text + "\n" + FENCE : quote(text);
	}

	/** Writes a text in quotes on one line; line breaks become {@code \n}. */
	public static String quote(String text) {
		StringBuilder token = new StringBuilder("\"");
		text.codePoints().forEach(c -> token.append(Character.charCount(c) == 2 ? Character.toString(c) : escape((char) c)));
		return token.append('"').toString();
	}

	private static boolean fitsBlock(String text) {
		return text.contains("\n") && !text.contains(FENCE) && !text.endsWith("\"") && text.codePoints().allMatch(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t')
				&& read(FENCE + "\n" + text + "\n" + FENCE).equals(text);
	}

	private static String escape(char c) {
		return switch (c) {
			case '"' -> "\\\"";
			case '\\' -> "\\\\";
			case '\n' -> "\\n";
			case '\r' -> "\\r";
			case '\t' -> "\\t";
			// What would read as a line break, and halves of characters, which no file can hold.
			default -> c < ' ' || breaksLine(c) || Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c);
		};
	}

	private static String block(String body) {
		// A line break within the body ends a line; whatever the file uses, the model holds \n.
		String[] lines = body.split("\\R", -1);
		int from = lines[0].isBlank() ? 1 : 0;
		int to = lines.length > from && lines[lines.length - 1].isBlank() ? lines.length - 1 : lines.length;
		if (from >= to) {
			return "";
		}
		int indent = Stream.of(lines).skip(Math.max(1, from)).limit(to - Math.max(1, from)).filter(l -> !l.isBlank()).mapToInt(Texts::indent).min().orElse(0);
		return Stream.of(lines).skip(from).limit(to - from).map(l -> l.substring(Math.min(indent, indent(l))).stripTrailing()).collect(Collectors.joining("\n"));
	}

	private static int indent(String line) {
		int indent = 0;
		while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
			indent++;
		}
		return indent;
	}

	private static String unescape(String text) {
		if (text.indexOf('\\') < 0) {
			return text;
		}
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\\' || i + 1 == text.length()) {
				plain.append(c);
				continue;
			}
			char next = text.charAt(++i);
			if (next == 'u' && i + 4 < text.length() && text.substring(i + 1, i + 5).matches("[0-9a-fA-F]{4}")) {
				plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
				i += 4;
			} else {
				plain.append(switch (next) {
					case 'n' -> '\n';
					case 't' -> '\t';
					case 'r' -> '\r';
					default -> next;
				});
			}
		}
		return plain.toString();
	}
}
