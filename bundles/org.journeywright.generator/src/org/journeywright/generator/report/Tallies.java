package org.journeywright.generator.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.generator.report.GapPage.Tally;

/** Counts gaps by what they belong to: a kind, a touchpoint, a role. Whatever is counted is told apart by identity. */
final class Tallies {

	private static final int NUMBERS = 12;

	private final Map<Object, Counter> counters = new IdentityHashMap<>();

	/** Counts one gap for something. */
	void count(Object subject, Finding gap, int number) {
		counters.computeIfAbsent(subject, s -> new Counter()).count(gap.severity(), number);
	}

	/** What was counted for something. */
	Tally of(Object subject) {
		return counters.getOrDefault(subject, new Counter()).tally();
	}

	/** The tally of some gaps as they are numbered in the report. */
	static Tally all(List<Finding> gaps) {
		Counter counter = new Counter();
		for (int i = 0; i < gaps.size(); i++) {
			counter.count(gaps.get(i).severity(), i + 1);
		}
		return counter.tally();
	}

	private static final class Counter {
		private final Map<GapSeverity, Integer> counts = new EnumMap<>(GapSeverity.class);
		private final List<Integer> numbers = new ArrayList<>();

		void count(GapSeverity severity, int number) {
			counts.merge(severity, 1, Integer::sum);
			if (numbers.size() < NUMBERS && number <= GapItems.LISTED) {
				numbers.add(number);
			}
		}

		Tally tally() {
			int all = counts.values().stream().mapToInt(Integer::intValue).sum();
			return new Tally(of(GapSeverity.ERROR), of(GapSeverity.CRITICAL), of(GapSeverity.MAJOR), of(GapSeverity.MINOR), List.copyOf(numbers),
					all - numbers.size());
		}

		private int of(GapSeverity severity) {
			return counts.getOrDefault(severity, 0);
		}
	}
}
