package org.journeywright.ui.explorer;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which rows are to be seen: those that begin with what was typed, with the rows above them.
 *
 * @param words
 *            the beginnings of words that a row must have, in small letters and without accents
 * @param onlyGaps
 *            whether only what has gaps or problems is to be seen
 */
public record Filter(List<String> words, boolean onlyGaps) {

	/** Shows everything. */
	public static final Filter NONE = new Filter(List.of(), false);

	/** Nobody reads more matches than these one by one, and opening all their rows would take a while. */
	private static final int MOST_OPENED = 300;

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * What is to be seen.
	 *
	 * @param rows
	 *            the keys of the rows to show
	 * @param open
	 *            the keys of the rows that must be open for all matches to show
	 * @param matches
	 *            how many elements match
	 */
	public record Seen(Set<String> rows, Set<String> open, int matches) {
	}

	/** Looks for what somebody typed. */
	public static Filter of(String typed, boolean onlyGaps) {
		return new Filter(split(typed), onlyGaps);
	}

	static List<String> split(String text) {
		String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
		return BETWEEN.splitAsStream(plain).filter(w -> !w.isEmpty()).toList();
	}

	/** Whether everything is to be seen. */
	public boolean isEmpty() {
		return words.isEmpty() && !onlyGaps;
	}

	/** What is to be seen of a model. */
	public Seen of(Snapshot snapshot) {
		Seen seen = new Seen(new HashSet<>(), new HashSet<>(), 0);
		Set<String> found = new HashSet<>();
		snapshot.top().forEach(row -> look(row, false, seen, found));
		if (found.size() > MOST_OPENED) {
			seen.open().removeIf(key -> key.contains("\n"));
		}
		return new Seen(seen.rows(), seen.open(), found.size());
	}

	/** Answers whether the row or something below it matches; below a match everything stays. */
	private boolean look(Row row, boolean isBelowMatch, Seen seen, Set<String> found) {
		if (onlyGaps && row.marks().isEmpty() && row.sort() != Row.Sort.PROBLEM) {
			return false;
		}
		boolean matches = words.isEmpty() || matches(row);
		boolean isFoundBelow = false;
		for (Row child : row.children()) {
			isFoundBelow |= look(child, isBelowMatch || matches, seen, found);
		}
		if (matches && !words.isEmpty()) {
			found.add(row.identity().isEmpty() ? row.key() : row.identity());
		}
		if (isFoundBelow && !words.isEmpty()) {
			seen.open().add(row.key());
		}
		if (matches || isFoundBelow || isBelowMatch) {
			seen.rows().add(row.key());
		}
		return matches || isFoundBelow;
	}

	/** Whether a row itself is what is looked for. */
	boolean matches(Row row) {
		if (row.sort() == Row.Sort.CATEGORY || row.sort() == Row.Sort.HEADING || row.sort() == Row.Sort.MORE) {
			return false;
		}
		// A name like ReportFault is found by "report fault" and by "reportf" alike.
		return isEachBegun(row.words()) || isOneWord(row.words());
	}

	private boolean isEachBegun(List<String> have) {
		for (String word : words) {
			if (!isBegun(word, have)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isBegun(String word, List<String> have) {
		for (String one : have) {
			if (one.startsWith(word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the words looked for, as one, are the beginning of those of a row, as one. In a large model this is asked often, so that none are joined. */
	private boolean isOneWord(List<String> have) {
		int part = 0;
		int at = 0;
		for (String word : words) {
			for (int i = 0; i < word.length(); i++, at++) {
				if (part < have.size() && at == have.get(part).length()) {
					part++;
					at = 0;
				}
				if (part == have.size() || have.get(part).charAt(at) != word.charAt(i)) {
					return false;
				}
			}
		}
		return true;
	}
}
