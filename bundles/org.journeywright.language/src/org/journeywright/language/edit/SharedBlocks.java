package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins additions that were worked out apart and stand in the same new, or newly broken, pair of braces. */
final class SharedBlocks {

	private static final String OPENING = " {";

	private SharedBlocks() {
	}

	static List<TextEdit> merge(List<TextEdit> some, List<TextEdit> others) {
		List<TextEdit> merged = new ArrayList<>(some);
		for (TextEdit other : others) {
			Optional<TextEdit> same = merged.stream().filter(e -> e.offset() == other.offset() && e.length() == other.length() && closes(e) == closes(other)
					&& (closes(e) || e.text().equals(OPENING))).findFirst();
			same.ifPresentOrElse(e -> merged.set(merged.indexOf(e), joined(e, other)), () -> merged.add(other));
		}
		return merged;
	}

	/** Whether the last line of an addition is there for the closing brace. */
	private static boolean closes(TextEdit edit) {
		return edit.text().indexOf('\n') >= 0 && (edit.length() > 0 ? edit.text().stripTrailing().length() < edit.text().length() : edit.text().endsWith("}"));
	}

	private static TextEdit joined(TextEdit one, TextEdit other) {
		if (!closes(one)) {
			return one;
		}
		int end = one.text().lastIndexOf('\n');
		String before = one.text().substring(0, end > 0 && one.text().charAt(end - 1) == '\r' ? end - 1 : end);
		return new TextEdit(one.offset(), one.length(), before + (other.text().startsWith(OPENING) ? other.text().substring(OPENING.length()) : other.text()));
	}
}
