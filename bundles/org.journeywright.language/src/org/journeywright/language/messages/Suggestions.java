package org.journeywright.language.messages;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that was probably meant. */
public final class Suggestions {

	/** Beyond so many candidates a search would take longer than a reader wants to wait. */
	public static final int MOST = 2_000;

	private Suggestions() {
	}

	/**
	 * The candidate that differs least from what was written, when it differs by at most a third of its letters: exchanged, missing, wrong and additional
	 * letters count one each (optimal string alignment), the case of letters counts nothing.
	 */
	public static Optional<String> nearest(String written, Collection<String> candidates) {
		return near(written, candidates).findFirst();
	}

	/** The candidates that differ as little as {@link #nearest} wants it, the nearest first. */
	public static Stream<String> near(String written, Collection<String> candidates) {
		if (candidates.size() >= MOST) {
			return Stream.empty();
		}
		String word = written.toLowerCase(Locale.ROOT);
		record Match(String candidate, int distance) {
		}
		return candidates.stream().filter(c -> Math.abs(c.length() - word.length()) <= allowed(word))
				.map(c -> new Match(c, distance(word, c.toLowerCase(Locale.ROOT)))).filter(m -> m.distance() <= allowed(word))
				.sorted(Comparator.comparingInt(Match::distance).thenComparing(Match::candidate)).map(Match::candidate);
	}

	private static int allowed(String word) {
		return word.length() < 3 ? 0 : Math.max(1, word.length() / 3);
	}

	private static int distance(String a, String b) {
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
			}
		}
		return d[a.length()][b.length()];
	}

	private static int step(String a, String b, int[][] d, int i, int j) {
		boolean same = a.charAt(i - 1) == b.charAt(j - 1);
		int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
		boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return exchanged ? Math.min(best, d[i - 2][j - 2] + 1) : best;
	}
}
