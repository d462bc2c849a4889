package org.journeywright.language.format;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.format.Comment.Gap;
import org.journeywright.language.format.Slot.Blank;
import org.journeywright.language.format.Slot.Space;

/**
 * Turns a layout into text edits. Comments stay in order between the words they stood between: behind a word on its line, or on lines of their own before what
 * follows them.
 */
final class Printer {

	private final String text;
	private final String base;
	private final String unit;
	private final String eol;
	private final List<TextEdit> edits = new ArrayList<>();
	private int column;

	Printer(String text, String base, String unit, String eol) {
		this.text = text;
		this.base = base;
		this.unit = unit;
		this.eol = eol;
	}

	/** The edits that lay a file out; the text before the first word and behind the last is laid out too. */
	List<TextEdit> file(List<Slot> slots) {
		print(slots, 0);
		int last = slots.isEmpty() ? 0 : slots.get(slots.size() - 1).end();
		String rest = text.substring(last);
		String end = gap(Gap.of(rest), new Slot(text.length(), text.length(), Space.CLOSE, -1, Blank.KEPT, 0, 0), last == 0);
		replace(last, text.length(), end.isBlank() && last == 0 ? "" : end.stripTrailing() + eol);
		return edits;
	}

	/** The edits that lay an element out; its first word stays where it is. */
	List<TextEdit> element(List<Slot> slots) {
		column = base.length();
		word(slots.get(0));
		print(slots.subList(1, slots.size()), slots.get(0).end());
		return edits;
	}

	private void print(List<Slot> slots, int from) {
		int last = from;
		for (Slot slot : slots) {
			String space = text.substring(last, slot.offset());
			replace(last, slot.offset(), gap(Gap.of(space), slot, last == 0));
			word(slot);
			last = slot.end();
		}
	}

	private void replace(int from, int to, String with) {
		if (!text.regionMatches(from, with, 0, to - from) || with.length() != to - from) {
			edits.add(new TextEdit(from, to - from, with));
		}
		advance(with);
	}

	private void advance(String printed) {
		int line = printed.lastIndexOf('\n');
		column = line < 0 ? column + printed.length() : printed.length() - line - 1;
	}

	private void word(Slot slot) {
		String token = text.substring(slot.offset(), slot.end());
		replace(slot.offset(), slot.end(), token.charAt(0) == '"' ? Bodies.indent(token, indent(slot.body()), eol) : oneSpaced(token));
	}

	/** A figure and its unit stand one space apart; a comment between them stays. */
	private static String oneSpaced(String token) {
		return token.indexOf('/') >= 0 || token.indexOf('"') >= 0 ? token : token.replaceAll("\\s+", " ");
	}

	private String gap(Gap gap, Slot slot, boolean start) {
		StringBuilder out = new StringBuilder();
		boolean wanted = slot.blank() == Blank.WANTED;
		boolean own = start;
		boolean open = false;
		for (Comment comment : gap.comments()) {
			if (start && out.isEmpty()) {
				out.append(base);
			} else if (comment.linesBefore() > 0 || open) {
				boolean kept = comment.linesBefore() > 1 && (slot.blank() != Blank.DROPPED || own);
				out.append(wanted || kept ? eol + eol : eol).append(commentIndent(slot));
				wanted = false;
				own = true;
			} else {
				out.append(' ');
			}
			open = comment.toEndOfLine();
			out.append(Bodies.comment(comment.text(), commentIndent(slot), eol));
		}
		return out + (start && out.isEmpty() ? slot.depth() < 0 ? "" : indent(slot.depth()) : before(gap, slot, wanted, own, open));
	}

	private String before(Gap gap, Slot slot, boolean wanted, boolean own, boolean open) {
		boolean commented = !gap.comments().isEmpty();
		boolean joined = commented && own && gap.linesAfter() == 0;
		if (open || slot.space() == Space.CLOSE || slot.startsLine() && !joined || commented && own && !joined) {
			boolean kept = gap.linesAfter() > 1 && slot.space() == Space.LINE && (commented && own || slot.blank() != Blank.DROPPED);
			return (wanted || kept ? eol + eol : eol) + indent(slot.depth());
		}
		return switch (slot.space()) {
			case NONE -> "";
			case WRAP -> column + 1 + slot.reach() > Layout.WIDTH && !commented ? eol + indent(slot.depth()) : " ";
			default -> " ";
		};
	}

	private String commentIndent(Slot slot) {
		return indent(slot.space() == Space.CLOSE ? slot.depth() + 1 : slot.depth());
	}

	private String indent(int depth) {
		return base + unit.repeat(Math.max(0, depth));
	}
}
