package org.journeywright.language.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds quotes and comments that open and never close, and says where each of them should have ended: at the end of its line. Where every later quote of the
 * file then pairs up wrongly, the culprit is the first text whose later lines read like parts of a model.
 */
final class QuoteRepair {

	private static final Pattern LINE_START = Pattern.compile("(?m)^[ \\t]*(?:\\}|(\\w+)[ \\t]+[\\w\"])");
	private static final Pattern BRACE_LINE = Pattern.compile("(?m)(?:^[ \\t]*\\}[ \\t]*\\r?$|\\{[ \\t]*\\r?$)");
	private static final String FENCE = "\"\"\"";

	private final String text;
	private final Set<String> elements;
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Piece> broken = new ArrayList<>();

	/** A quoted text or a comment; {@code end} is exclusive. */
	record Piece(int start, int end, Kind kind) {
	}

	enum Kind {
		TEXT, BLOCK, COMMENT
	}

	private QuoteRepair(String text, Set<String> elements) {
		this.text = text;
		this.elements = elements;
	}

	/** The quoted texts and comments that have to be cut short, in order; {@code elements} are the words with which elements begin. */
	static List<Piece> broken(String text, Set<String> elements) {
		QuoteRepair repair = new QuoteRepair(text, elements);
		repair.scan(0);
		return repair.broken;
	}

	private void scan(int from) {
		int at = from;
		while (at < text.length()) {
			int next = skip(at);
			at = next < 0 ? repaired(at) : next;
		}
	}

	/** The offset behind what starts here, or -1 where it never ends. */
	private int skip(int at) {
		if (text.startsWith("//", at)) {
			int end = text.indexOf('\n', at);
			return end < 0 ? text.length() : end;
		}
		if (text.startsWith("/*", at)) {
			return closed(at, text.indexOf("*/", at + 2), 2, Kind.COMMENT);
		}
		if (text.startsWith(FENCE, at)) {
			return closed(at, text.indexOf(FENCE, at + 3), 3, Kind.BLOCK);
		}
		return text.charAt(at) == '"' ? closed(at, closingQuote(at), 1, Kind.TEXT) : at + 1;
	}

	private int closed(int start, int end, int width, Kind kind) {
		if (end < 0) {
			return -1;
		}
		pieces.add(new Piece(start, end + width, kind));
		return suspicious(start, end + width, kind) ? -1 : end + width;
	}

	private int closingQuote(int start) {
		for (int i = start + 1; i < text.length(); i++) {
			if (text.charAt(i) == '\\') {
				i++;
			} else if (text.charAt(i) == '"') {
				return i;
			}
		}
		return -1;
	}

	/** A text in simple quotes whose later lines are braces was not meant to run on. */
	private boolean suspicious(int start, int end, Kind kind) {
		int line = text.indexOf('\n', start);
		return kind == Kind.TEXT && line >= 0 && line < end && (BRACE_LINE.matcher(text.substring(line + 1, end - 1)).find() || opens(end - 1));
	}

	/** Whether a quote was meant to open a text, by the space before it and the word behind it. */
	private boolean opens(int quote) {
		return Character.isWhitespace(text.charAt(quote - 1)) && quote + 1 < text.length() && Character.isLetterOrDigit(text.charAt(quote + 1));
	}

	private int repaired(int at) {
		Piece culprit = culprit(at);
		pieces.removeIf(p -> p.start() >= culprit.start());
		Piece cut = new Piece(culprit.start(), endOf(culprit), culprit.kind());
		broken.removeIf(b -> b.start() >= cut.start());
		broken.add(cut);
		return cut.end();
	}

	private Piece culprit(int at) {
		Kind kind = text.startsWith("/*", at) ? Kind.COMMENT : text.startsWith(FENCE, at) ? Kind.BLOCK : Kind.TEXT;
		int from = broken.isEmpty() ? 0 : broken.get(broken.size() - 1).end();
		if (kind == Kind.TEXT) {
			for (Piece piece : pieces) {
				if (piece.start() >= from && piece.kind() == Kind.TEXT && readsOn(piece)) {
					return piece;
				}
			}
		}
		return new Piece(at, text.length(), kind);
	}

	private boolean readsOn(Piece piece) {
		int line = text.indexOf('\n', piece.start());
		return line >= 0 && line < piece.end() && (opens(piece.end() - 1) || LINE_START.matcher(text.substring(line + 1, piece.end() - 1)).results()
				.anyMatch(l -> l.group(1) == null || elements.contains(l.group(1))));
	}

	private int endOf(Piece piece) {
		if (piece.kind() == Kind.BLOCK) {
			var brace = Pattern.compile("(?m)^[ \\t]*\\}").matcher(text);
			return brace.find(piece.start()) ? brace.start() : text.length();
		}
		int end = text.indexOf('\n', piece.start());
		end = end < 0 ? text.length() : end;
		return piece.kind() == Kind.TEXT ? beforeBraces(piece.start(), end) : withoutSpace(piece.start(), end);
	}

	/** The end of a text on its line, before the brace that opens a block and before those that close what the line has opened. */
	private int beforeBraces(int start, int lineEnd) {
		int end = withoutSpace(start, lineEnd);
		if (text.substring(start, end).endsWith(" {")) {
			return withoutSpace(start, end - 2);
		}
		String before = text.substring(text.lastIndexOf('\n', start) + 1, start).replaceAll("\"(?:\\\\.|[^\"\\\\])*\"", "");
		long open = before.chars().filter(c -> c == '{').count() - before.chars().filter(c -> c == '}').count();
		while (open-- > 0 && text.substring(start, end).endsWith(" }")) {
			end = withoutSpace(start, end - 2);
		}
		return end;
	}

	private int withoutSpace(int start, int end) {
		int last = end;
		while (last > start + 1 && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}
}
