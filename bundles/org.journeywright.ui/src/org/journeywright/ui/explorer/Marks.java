package org.journeywright.ui.explorer;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.GapSeverity;

/**
 * What is amiss with an element, or with all in it.
 *
 * @param gaps
 *            how many gaps it has
 * @param gravest
 *            how much the gravest of them matters; empty where there is none
 * @param problems
 *            how many places in its text cannot be understood
 */
public record Marks(int gaps, Optional<GapSeverity> gravest, int problems) {

	/** Nothing is amiss. */
	public static final Marks NONE = new Marks(0, Optional.empty(), 0);

	/** One gap. */
	public static Marks gap(GapSeverity severity) {
		return new Marks(1, Optional.of(severity), 0);
	}

	/** One place that cannot be understood. */
	public static Marks problem() {
		return new Marks(0, Optional.empty(), 1);
	}

	/** Both together. */
	public Marks and(Marks other) {
		return new Marks(gaps + other.gaps, Stream.of(gravest, other.gravest).flatMap(Optional::stream).min(GapSeverity::compareTo), problems + other.problems);
	}

	/** All together. */
	static Marks all(Collection<Marks> marks) {
		return marks.stream().reduce(NONE, Marks::and);
	}

	/** Whether there is anything to mend. */
	public boolean isEmpty() {
		return gaps == 0 && problems == 0;
	}

	/** The marks in words, such as "3 gaps, the gravest major". */
	public String words() {
		String gap = gravest.map(s -> counted(gaps, "gap") + (gaps == 1 ? ", " : ", the gravest ") + s.word()).orElse("");
		String problem = problems == 0 ? "" : counted(problems, "place") + " in the text that cannot be understood";
		return Stream.of(problem, gap).filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
	}

	private static String counted(int count, String word) {
		return count + " " + word + (count == 1 ? "" : "s");
	}
}
