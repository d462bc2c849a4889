package org.journeywright.language.edit;

import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.format.Style;

/**
 * The text of a file with what an eye sees on it: lines, indentation, and which comments belong to which words.
 *
 * <p>
 * A comment belongs to what stands below it without an empty line between them, and to what it stands behind. Behind a crowded line it could be about the line
 * as well: it goes with the last thing on the line when that moves, and stays when that is deleted.
 */
final class Page {

	private final XtextResource resource;
	private final String text;
	private final Style style;

	/** A stretch of text; {@code end} is exclusive. */
	record Span(int start, int end) {
	}

	Page(XtextResource resource) {
		this.resource = resource;
		this.text = root().getText();
		this.style = Style.of(text);
	}

	String file() {
		return resource.getURI().toString();
	}

	ICompositeNode root() {
		return resource.getParseResult().getRootNode();
	}

	String text() {
		return text;
	}

	Style style() {
		return style;
	}

	int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Where the line of an offset ends: before its line break, or at the end of the text. */
	int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** Where the line after an offset starts. */
	int nextLine(int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end + 1;
	}

	/** The offset behind the spaces and tabs at an offset. */
	int skip(int offset) {
		int at = offset;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
			at++;
		}
		return at;
	}

	/** The offset before the spaces and tabs that end at an offset. */
	int skipBack(int offset) {
		int at = offset;
		while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
			at--;
		}
		return at;
	}

	/** Whether only blanks stand before the offset on its line. */
	boolean startsLine(int offset) {
		return skip(lineStart(offset)) >= offset;
	}

	/** Whether only blanks stand behind the offset on its line. */
	boolean endsLine(int offset) {
		int at = skip(offset);
		return at >= text.length() || text.charAt(at) == '\n' || text.startsWith("\r\n", at);
	}

	boolean isBlankLine(int offset) {
		return offset < text.length() && offset == lineStart(offset) && text.substring(offset, lineEnd(offset)).isBlank();
	}

	/** The indentation of the line of an offset. */
	String indentAt(int offset) {
		int start = lineStart(offset);
		return text.substring(start, Math.min(offset, skip(start)));
	}

	/** The stretch of an element with the comments that belong to it; {@code crowded} takes a comment along that could be about a crowded line. */
	Span withComments(int start, int end, int floor, boolean crowded) {
		int from = leading(start, floor);
		int to = crowded || startsLine(from) ? trailing(end) : end;
		return new Span(from, endsLine(to) ? to : end);
	}

	/** Where the comments that belong to what starts here begin; nothing before the floor is looked at. */
	int leading(int start, int floor) {
		List<CommentSpan> comments = CommentSpan.in(text, floor, start);
		int from = start;
		for (int i = comments.size() - 1; i >= 0; i--) {
			CommentSpan comment = comments.get(i);
			long lines = text.substring(comment.end(), from).chars().filter(c -> c == '\n').count();
			if (lines > 1 || !startsLine(comment.start())) {
				break;
			}
			from = comment.start();
		}
		return from;
	}

	/** Where the comments on the same line behind an offset end; the offset itself where there are none. */
	int trailing(int end) {
		int to = end;
		int at = skip(to);
		while (text.startsWith("//", at) || text.startsWith("/*", at)) {
			to = CommentSpan.endOf(text, at);
			at = skip(to);
		}
		return to;
	}

	/** Where the word before a node ends; 0 where it is the first. */
	static int endOfPrevious(INode node) {
		INode at = node;
		do {
			while (at != null && at.getPreviousSibling() == null) {
				at = at.getParent();
			}
			at = at == null ? null : at.getPreviousSibling();
			while (at instanceof ICompositeNode composite && composite.getLastChild() != null) {
				at = composite.getLastChild();
			}
		} while (at != null && (at.getLength() == 0 || at instanceof ILeafNode leaf && leaf.isHidden()));
		return at == null ? 0 : at.getEndOffset();
	}
}
