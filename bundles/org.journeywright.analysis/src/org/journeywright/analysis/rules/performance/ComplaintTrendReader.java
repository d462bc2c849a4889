package org.journeywright.analysis.rules.performance;

import java.util.Comparator;
import java.util.List;

import org.journeywright.model.ComplaintCount;
import org.journeywright.model.ComplaintTrend;

/** Reads whether complaints rise. */
final class ComplaintTrendReader {

	/** How many complaints more there have to be in the last quarter than in the one before, so that a single angry day is no trend. */
	private static final int MORE = 3;

	private ComplaintTrendReader() {
	}

	/** The counts, oldest first. */
	static List<ComplaintCount> counts(ComplaintTrend trend) {
		return trend == null ? List.of() : trend.getCounts().stream().filter(c -> c.getMonth() != null && c.getCount() != null)
				.sorted(Comparator.comparing(ComplaintCount::getMonth)).toList();
	}

	/**
	 * Whether complaints rise: in each of the last two months there were more than in the month before, or (with six months or more) the last three
	 * months had at least 5 % and at least three complaints more than the three before. With two months only, the second had more than the first.
	 */
	static boolean rises(List<ComplaintCount> counts) {
		int n = counts.size();
		if (n < 2) {
			return false;
		}
		boolean lastStep = at(counts, n - 1) > at(counts, n - 2);
		boolean twice = lastStep && (n == 2 || at(counts, n - 2) > at(counts, n - 3));
		return twice || n >= 6 && drifts(sum(counts, n - 6), sum(counts, n - 3));
	}

	private static boolean drifts(long before, long last) {
		return last - before >= MORE && 100 * last >= 105 * before;
	}

	private static long sum(List<ComplaintCount> counts, int from) {
		return counts.subList(from, from + 3).stream().mapToLong(ComplaintCount::getCount).sum();
	}

	private static int at(List<ComplaintCount> counts, int month) {
		return counts.get(month).getCount();
	}
}
