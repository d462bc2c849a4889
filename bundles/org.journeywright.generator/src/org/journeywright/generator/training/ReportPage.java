package org.journeywright.generator.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the training report says: each programme with the reason for every piece. Texts without content are empty. */
public record ReportPage(String organisation, String modelDate, List<Programme> programmes, List<String> problems,
		List<LeftOut> leftOut) {

	/**
	 * A scenario that cannot be played.
	 *
	 * @param place file and line of the fault
	 * @param code  code of the gap that the analysis reports for it
	 */
	public record LeftOut(String scenario, String place, String reason, String code) {
	}

	/**
	 * A programme.
	 *
	 * @param progress characters that a learner's progress takes, of the 4096 that SCORM 1.2 keeps
	 * @param coverage how many of the top issues the programme trains, as a sentence; empty where there are no issues
	 * @param files    what was written, relative to the output folder
	 * @param problems what kept the programme from being packed
	 */
	public record Programme(String slug, String title, String audience, String outcome, String rationale, String why, boolean derived,
			int progress, List<IssueRow> issues, String coverage, List<PhaseRow> phases, List<String> missing, List<String> files, List<String> problems) {
	}

	/**
	 * An issue that the audience meets.
	 *
	 * @param top   whether it is one of the top three
	 * @param where the touchpoints
	 */
	public record IssueRow(String title, String where, String reckoning, double weight, boolean top, List<String> scenarios) {
	}

	/** A phase. */
	public record PhaseRow(String title, Optional<String> when, Optional<String> delivery, List<ModuleRow> modules) {
		/** When and how, as words for the page. */
		public String timing() {
			return String.join(", ", Stream.of(when, delivery).flatMap(Optional::stream).toList());
		}
	}

	/** A module. */
	public record ModuleRow(String title, String kind, String why, List<PieceRow> pieces) {
	}

	/**
	 * A piece.
	 *
	 * @param type   scenario, standard, story, observe, check or comfort
	 * @param origin pinned, authored or derived
	 */
	public record PieceRow(String title, String type, String origin, String why) {
	}
}
