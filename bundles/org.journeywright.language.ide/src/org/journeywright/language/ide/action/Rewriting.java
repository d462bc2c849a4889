package org.journeywright.language.ide.action;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.language.edit.TextEdit;

/** A text that is changed again and again, and remembers what is left of the first. */
final class Rewriting {

	/** A part of the text as it is now: left from the first text where {@code from} is an offset in it, else new. */
	private record Part(int from, String text) {

		boolean isNew() {
			return from < 0;
		}

		Part cut(int start, int end) {
			return new Part(isNew() ? from : from + start, text.substring(start, end));
		}
	}

	private final int length;
	private List<Part> parts;

	Rewriting(String text) {
		length = text.length();
		parts = List.of(new Part(0, text));
	}

	/** Makes changes, in order, of the text as it is now. */
	void apply(List<TextEdit> edits) {
		List<Part> next = new ArrayList<>();
		int at = 0;
		for (TextEdit edit : edits) {
			next.addAll(between(at, edit.offset()));
			if (!edit.text().isEmpty()) {
				next.add(new Part(-1, edit.text()));
			}
			at = edit.end();
		}
		next.addAll(between(at, Integer.MAX_VALUE));
		parts = next;
	}

	private List<Part> between(int start, int end) {
		List<Part> some = new ArrayList<>();
		int at = 0;
		for (Part part : parts) {
			int from = Math.max(start - at, 0);
			int to = Math.min(end - at, part.text().length());
			if (from < to) {
				some.add(part.cut(from, to));
			}
			at += part.text().length();
		}
		return some;
	}

	/** The text as it is now. */
	String text() {
		StringBuilder text = new StringBuilder();
		parts.forEach(p -> text.append(p.text()));
		return text.toString();
	}

	/** The changes that make the text of now out of the first. */
	List<TextEdit> edits() {
		List<TextEdit> edits = new ArrayList<>();
		StringBuilder fresh = new StringBuilder();
		int at = 0;
		for (Part part : parts) {
			if (part.isNew()) {
				fresh.append(part.text());
			} else {
				replace(edits, at, part.from(), fresh);
				at = part.from() + part.text().length();
			}
		}
		replace(edits, at, length, fresh);
		return edits;
	}

	private static void replace(List<TextEdit> edits, int from, int to, StringBuilder fresh) {
		if (to > from || !fresh.isEmpty()) {
			edits.add(new TextEdit(from, to - from, fresh.toString()));
			fresh.setLength(0);
		}
	}
}
