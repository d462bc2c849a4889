package org.journeywright.language.ide.completion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.ide.server.Spot;

/**
 * The word at the cursor, which a proposal replaces.
 *
 * @param start
 *            where it starts
 * @param end
 *            where it ends, exclusive; the cursor where there is no word
 * @param typed
 *            what stands between its start and the cursor
 * @param quoted
 *            whether the cursor stands behind an opening quote
 */
record Word(int start, int end, String typed, boolean quoted) {

	private static final Pattern REST_OF_PATH = Pattern.compile("(\\.(\"[^\"\\n]*\"|[\\p{L}_^][\\p{L}\\p{N}_]*))*");
	private static final String FENCE = "\"\"\"";

	/** The word at a place; empty where nothing can be proposed, as within comments and finished texts. */
	static Optional<Word> at(Spot spot) {
		Optional<ILeafNode> before = leafBefore(spot, spot.offset());
		// An open text ends with its last word for the parser; who types is still in it.
		Optional<ILeafNode> open = before.filter(l -> l.getText().isBlank() && spot.text().substring(l.getTotalOffset(), spot.offset()).indexOf('\n') < 0)
				.flatMap(l -> leafBefore(spot, l.getTotalOffset())).filter(l -> l.getText().startsWith("\"") && !isClosed(l.getText()));
		if (open.isPresent()) {
			return quoted(spot, open.get(), false);
		}
		String leaf = before.map(ILeafNode::getText).orElse("");
		boolean atItsEnd = before.isPresent() && before.get().getTotalEndOffset() == spot.offset();
		if (leaf.startsWith("//")) {
			return atItsEnd && leaf.endsWith("\n") ? Optional.of(plain(spot)) : Optional.empty();
		}
		if (leaf.startsWith("/*")) {
			return atItsEnd && leaf.length() > 3 && leaf.endsWith("*/") ? Optional.of(plain(spot)) : Optional.empty();
		}
		if (leaf.startsWith(FENCE)) {
			return Optional.empty();
		}
		return leaf.startsWith("\"") ? quoted(spot, before.orElseThrow(), atItsEnd) : Optional.of(plain(spot));
	}

	private static Optional<ILeafNode> leafBefore(Spot spot, int offset) {
		return offset == 0 ? Optional.empty() : Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(spot.resource().getParseResult().getRootNode(), offset - 1));
	}

	private static boolean isClosed(String text) {
		return text.length() > 1 && text.endsWith("\"") && !text.endsWith("\\\"");
	}

	private static Optional<Word> quoted(Spot spot, ILeafNode leaf, boolean atItsEnd) {
		int start = leaf.getTotalOffset();
		String text = leaf.getText();
		boolean closed = isClosed(text);
		if (closed && atItsEnd || spot.text().substring(start, spot.offset()).indexOf('\n') >= 0) {
			return Optional.empty();
		}
		int end = closed && text.indexOf('\n') < 0 ? restOfPath(spot.text(), leaf.getTotalEndOffset()) : spot.offset();
		return Optional.of(new Word(start, end, spot.text().substring(start, spot.offset()), true));
	}

	private static Word plain(Spot spot) {
		String text = spot.text();
		int start = spot.offset();
		while (start > 0 && belongsToWord(text.charAt(start - 1))) {
			start--;
		}
		if (start > 0 && text.charAt(start - 1) == '+') {
			start--;
		}
		int end = spot.offset();
		while (end < text.length() && belongsToWord(text.charAt(end))) {
			end++;
		}
		return new Word(start, end > start ? restOfPath(text, end) : end, text.substring(start, spot.offset()), false);
	}

	private static boolean belongsToWord(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '^' || c == '-';
	}

	private static int restOfPath(String text, int from) {
		Matcher rest = REST_OF_PATH.matcher(text).region(from, text.length());
		return rest.lookingAt() ? rest.end() : from;
	}

	/** Whether nothing stands before the word on its line but comments. */
	boolean startsLine(String text) {
		return text.substring(text.lastIndexOf('\n', start - 1) + 1, start).replaceAll("/\\*.*?\\*/", "").isBlank();
	}

	/** Whether more stands behind the word on its line than closing braces. */
	boolean isFollowed(String text) {
		int lineEnd = text.indexOf('\n', end);
		return !text.substring(end, lineEnd < 0 ? text.length() : lineEnd).replaceAll("//.*|[\\s}]", "").isEmpty();
	}
}
