package org.journeywright.ui.gaps;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.GapSeverity;

/**
 * All gaps of a model at one moment.
 *
 * @param problems
 *            what is wrong in the texts, in their order
 * @param gaps
 *            what is missing in the model, most pressing first
 * @param switchedOff
 *            how many gaps the team's own settings leave out
 * @param columns
 *            the touchpoints by the order of the journeys
 */
public record GapSnapshot(List<GapRow> problems, List<GapRow> gaps, int switchedOff, List<Column> columns) {

	/** Nothing known yet. */
	public static final GapSnapshot NOTHING = new GapSnapshot(List.of(), List.of(), 0, List.of());

	/**
	 * A touchpoint in the order of the journeys.
	 *
	 * @param touchpoint
	 *            the touchpoint
	 * @param journey
	 *            its journey
	 * @param isTruth
	 *            whether it is a moment of truth
	 */
	public record Column(GapRow.Party touchpoint, GapRow.Party journey, boolean isTruth) {
	}

	/** The same gaps with the problems of now. */
	public GapSnapshot with(List<GapRow> newProblems) {
		return new GapSnapshot(newProblems, gaps, switchedOff, columns);
	}

	/** Problems first, then gaps. */
	public Stream<GapRow> all() {
		return Stream.concat(problems.stream(), gaps.stream());
	}

	/** How many gaps there are of each severity, problems left out. */
	public Map<GapSeverity, Integer> counts() {
		return gaps.stream().collect(Collectors.toMap(GapRow::severity, g -> 1, Integer::sum, () -> new EnumMap<>(GapSeverity.class)));
	}

	/** The counts in a sentence, as in "62 gaps: 8 critical, 30 major, 24 minor; 3 switched off". */
	public String inWords() {
		String by = counts().entrySet().stream().map(c -> Words.number(c.getValue()) + " " + c.getKey().word()).collect(Collectors.joining(", "));
		return (problems.isEmpty() ? "" : Words.count(problems.size(), "problem") + " in the text · ") + (gaps.isEmpty() ? "No gaps" : Words.count(gaps.size(), "gap") + ": " + by)
				+ (switchedOff == 0 ? "" : "; " + Words.number(switchedOff) + " switched off");
	}
}
