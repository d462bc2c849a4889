package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.journeywright.language.edit.Page.Span;

/**
 * Takes stretches out of a text so that nobody sees they were there: whole lines where they fill lines, with one of two empty lines around them; otherwise
 * with the blanks before them.
 */
final class Removal {

	private final Page page;
	private final String text;

	Removal(Page page) {
		this.page = page;
		this.text = page.text();
	}

	/**
	 * Stretches to take out.
	 *
	 * @param whole
	 *            elements and clauses, which go with the white space that only they needed
	 * @param exact
	 *            stretches that go as they are
	 */
	record Taken(List<Span> whole, List<Span> exact) {

		Taken() {
			this(new ArrayList<>(), new ArrayList<>());
		}
	}

	/** The edits that take the stretches out. */
	List<TextEdit> of(Taken taken) {
		List<Span> holes = new ArrayList<>(taken.exact());
		merged(taken.whole(), true).forEach(s -> holes.add(hole(s)));
		return merged(holes, false).stream().map(s -> new TextEdit(s.start(), s.end() - s.start(), "")).toList();
	}

	private List<Span> merged(Collection<Span> spans, boolean acrossBlanks) {
		List<Span> merged = new ArrayList<>();
		for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end)).toList()) {
			Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
			if (last != null && (last.end() >= span.start() || acrossBlanks && isOneStretch(last, span))) {
				merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
			} else {
				merged.add(span);
			}
		}
		return merged;
	}

	/** Whether nothing but blanks is between two stretches, or nothing but empty lines where they fill lines: what stays is around both. */
	private boolean isOneStretch(Span last, Span next) {
		return page.skip(last.end()) >= next.start()
				|| page.startsLine(last.start()) && page.endsLine(next.end()) && text.substring(last.end(), next.start()).isBlank();
	}

	private Span hole(Span span) {
		boolean first = page.startsLine(span.start());
		if (first && page.endsLine(span.end())) {
			return lines(span);
		}
		boolean lineBreakFollows = page.endsLine(page.trailing(span.end()));
		return first && !lineBreakFollows ? new Span(span.start(), page.skip(span.end())) : new Span(first ? span.start() : page.skipBack(span.start()), span.end());
	}

	private Span lines(Span span) {
		int from = page.lineStart(span.start());
		int to = page.nextLine(span.end());
		int before = from;
		while (before > 0 && page.isBlankLine(page.lineStart(before - 1))) {
			before = page.lineStart(before - 1);
		}
		int after = to;
		while (page.isBlankLine(after)) {
			after = page.nextLine(after);
		}
		boolean opens = before == 0 || text.substring(0, before).stripTrailing().endsWith("{");
		boolean closes = after >= text.length() || text.startsWith("}", page.skip(after));
		return new Span(closes ? before : from, before < from || opens ? after : to);
	}
}
