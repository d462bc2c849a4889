package org.journeywright.language.edit;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;

/** Puts new text on lines of its own, or on the line of a neighbour, without touching what stands there. */
final class Insertion {

	private final Page page;
	private final String eol;

	/**
	 * New text.
	 *
	 * @param indent
	 *            the indentation of its lines
	 * @param text
	 *            the text; its first line without indentation
	 * @param apart
	 *            whether it wants empty lines around it
	 */
	record Lines(String indent, String text, boolean apart) {
	}

	/**
	 * Where something stands.
	 *
	 * @param start
	 *            where it starts
	 * @param end
	 *            where it ends, exclusive
	 * @param apart
	 *            whether it wants empty lines around it
	 */
	record Neighbour(int start, int end, boolean apart) {

		static Neighbour of(INode node, boolean apart) {
			return new Neighbour(node.getOffset(), node.getEndOffset(), apart);
		}
	}

	Insertion(Page page) {
		this.page = page;
		this.eol = page.style().eol();
	}

	/** On lines of its own behind a neighbour and the comments on the neighbour's line. */
	TextEdit after(Neighbour neighbour, boolean opensBlock, Lines lines, String closingIndent) {
		String text = page.text();
		int tail = page.trailing(neighbour.end());
		int p = page.endsLine(tail) ? tail : neighbour.end();
		boolean apart = !opensBlock && (neighbour.apart() || lines.apart());
		String start = (apart ? eol + eol : eol) + lines.indent() + lines.text();
		if (!page.endsLine(p)) {
			int next = page.skip(p);
			boolean closes = text.startsWith("}", next);
			return new TextEdit(p, next - p, start + (lines.apart() && !closes ? eol + eol : eol) + (closes ? closingIndent : lines.indent()));
		}
		int end = page.lineEnd(p);
		return new TextEdit(end, 0, start + (lines.apart() && followed(page.nextLine(p)) ? eol : ""));
	}

	/** Whether something other than a closing brace or an empty line stands on a line. */
	private boolean followed(int line) {
		return line < page.text().length() && !page.isBlankLine(line) && !page.text().startsWith("}", page.skip(line));
	}

	/** On lines of its own before a neighbour and the comments that belong to the neighbour. */
	TextEdit before(Neighbour neighbour, int floor, Lines lines) {
		int start = page.leading(neighbour.start(), floor);
		String between = neighbour.apart() || lines.apart() ? eol + eol : eol;
		if (page.startsLine(start)) {
			return new TextEdit(page.lineStart(start), 0, lines.indent() + lines.text() + between);
		}
		int p = page.skipBack(start);
		return new TextEdit(p, start - p, eol + lines.indent() + lines.text() + between + lines.indent());
	}

	/** In a new block at the end of an element. */
	List<TextEdit> inNewBlock(int end, Lines lines, String closingIndent) {
		String body = eol + lines.indent() + lines.text() + eol + closingIndent + "}";
		int tail = page.trailing(end);
		return tail > end && page.endsLine(tail) ? List.of(new TextEdit(end, 0, " {"), new TextEdit(page.lineEnd(tail), 0, body))
				: List.of(new TextEdit(end, 0, " {" + body));
	}

	/** As the first or last text of a file. */
	TextEdit atEndOfFile(Lines lines) {
		String text = page.text();
		String stripped = text.stripTrailing();
		return new TextEdit(stripped.length(), text.length() - stripped.length(), (stripped.isEmpty() ? "" : eol + eol) + lines.text() + eol);
	}

	/** Whether something stands on its line alone, apart from comments. */
	boolean alone(Neighbour neighbour) {
		return page.startsLine(neighbour.start()) && page.endsLine(page.trailing(neighbour.end()));
	}

	/** On the neighbour's line right behind it, or on a line of its own where the neighbour has one. */
	TextEdit clauseAfter(Neighbour neighbour, boolean opensBlock, Lines lines, String closingIndent) {
		boolean nothingFollows = page.endsLine(page.trailing(neighbour.end())) || page.text().startsWith("}", page.skip(neighbour.end()));
		boolean ownLine = lines.text().indexOf('\n') >= 0 || (opensBlock ? nothingFollows : alone(neighbour));
		return ownLine ? after(neighbour, opensBlock, lines, closingIndent) : new TextEdit(neighbour.end(), 0, " " + lines.text());
	}

	/** On the neighbour's line right before it, or on a line of its own where the neighbour has one. */
	TextEdit clauseBefore(Neighbour neighbour, int floor, Lines lines) {
		boolean ownLine = lines.text().indexOf('\n') >= 0 || alone(neighbour);
		return ownLine ? before(neighbour, floor, lines) : new TextEdit(neighbour.start(), 0, lines.text() + " ");
	}
}
