package org.journeywright.generator.report;

import java.util.List;

import org.journeywright.analysis.coverage.Cell.State;
import org.journeywright.analysis.coverage.Cell;

/**
 * What the gap report shows, ready for the template: plain texts and numbers, in the order of the page. Texts that the model does not say are empty.
 *
 * @param organisation
 *            whose report it is
 * @param modelDate
 *            the day the model speaks of, as in "1 November 2026"
 * @param scope
 *            what the model holds, such as "34 touchpoints"
 * @param figures
 *            the numbers that stand first
 * @param urgent
 *            what hurts most
 * @param gaps
 *            all gaps, counted by severity
 * @param empty
 *            whether the model states nothing, and nothing of it was left out as not readable
 * @param started
 *            whether the model has a touchpoint customers meet today, so that the views along the journey say something
 */
public record GapPage(String organisation, String modelDate, List<String> scope, List<Figure> figures, List<Urgent> urgent, Tally gaps, boolean empty, boolean started,
		List<KindRow> kinds, List<JourneyRow> journeys, int moreJourneys, List<RoleRow> roles, List<InitiativeRow> initiatives, List<Grid> coverage, GapList list,
		List<SettingRow> settings, Problems problems, Making making) {

	/** The severities of which there is a gap, gravest first. */
	public List<String> severities() {
		return list.items().stream().map(Item::severity).distinct().toList();
	}

	/** What a cell of a coverage matrix can say, for the key. */
	public List<State> states() {
		return List.of(State.values());
	}

	/**
	 * A number with its company.
	 *
	 * @param tone
	 *            poor, fair, good or plain
	 * @param beside
	 *            what stands right after the value, smaller
	 * @param detail
	 *            how the value is made, or what is behind it
	 */
	public record Figure(String label, String value, String beside, String detail, String tone) {
	}

	/**
	 * A gap that is dealt with first.
	 *
	 * @param why
	 *            why it stands here
	 * @param alike
	 *            how many more gaps the same rule found
	 */
	public record Urgent(Item gap, String why, int alike) {
	}

	/**
	 * Gaps counted by severity.
	 *
	 * @param numbers
	 *            the first gaps, by their numbers in the report
	 * @param more
	 *            how many gaps are not among these
	 */
	public record Tally(int errors, int critical, int major, int minor, List<Integer> numbers, int more) {

		/** How many gaps there are. */
		public int total() {
			return errors + critical + major + minor;
		}

		/** The gravest severity among them; "none" where there is no gap. */
		public String worst() {
			return errors > 0 ? "error" : critical > 0 ? "critical" : major > 0 ? "major" : minor > 0 ? "minor" : "none";
		}
	}

	/** The gaps of a kind. */
	public record KindRow(String key, String word, String title, Tally gaps) {
	}

	/**
	 * A journey of today.
	 *
	 * @param more
	 *            how many further touchpoints it has that are not shown
	 */
	public record JourneyRow(String title, List<StopRow> stops, int more) {
	}

	/**
	 * A touchpoint in its place along the journey.
	 *
	 * @param key
	 *            what filters know it by; empty where it has no gap
	 * @param now
	 *            what customers feel today, from -5 to 5; empty where it is not known
	 * @param wanted
	 *            what they are meant to feel
	 */
	public record StopRow(String stage, boolean stageBegins, String touchpoint, String key, boolean truth, String now, String wanted, Tally gaps) {
	}

	/** A role with the gaps that concern it. */
	public record RoleRow(String role, String key, String team, String kind, Tally gaps) {
	}

	/**
	 * An initiative of the roadmap with the gaps at what it addresses.
	 *
	 * @param effort
	 *            from 1 to 5; empty where it is not known
	 * @param impact
	 *            from 1 to 5; empty where it is not known
	 */
	public record InitiativeRow(String title, String horizon, String status, String effort, String impact, String sponsor, Tally gaps) {
	}

	/**
	 * A coverage matrix.
	 *
	 * @param covered
	 *            how many rows, of all, need nothing more
	 * @param total
	 *            how many rows there are
	 */
	public record Grid(String id, String title, String question, String rowWord, boolean truths, List<String> columns, List<GridRow> rows, int covered, int total) {
	}

	/** A row of a coverage matrix. */
	public record GridRow(String label, boolean weighty, boolean covered, List<Cell> cells) {
	}

	/** The gaps one by one, in the order in which they are best dealt with, and what they can be filtered by. */
	public record GapList(List<Item> items, int total, List<Choice> touchpoints, List<Choice> roles) {
	}

	/** Something to choose in a filter. */
	public record Choice(String key, String label) {
	}

	/**
	 * A gap.
	 *
	 * @param place
	 *            where it stands in the text, as in {@code journeys/own.journey:12}
	 * @param weighed
	 *            that and why the team weighs it differently, as a sentence; empty where it does not
	 * @param touchpointKeys
	 *            the keys of all touchpoints concerned, separated by spaces
	 * @param roleKeys
	 *            the keys of all roles concerned, separated by spaces
	 */
	public record Item(int number, String id, String severity, String sign, String weighed, String kindKey, String kind, String message, List<String> evidence, String nextStep,
			String elementKind, String element, String place, Names touchpoints, String touchpointKeys, Names roles, String roleKeys, boolean truth,
			RuleText rule) {
	}

	/** Some names, and how many more there are. */
	public record Names(List<String> shown, int more) {
	}

	/**
	 * What a rule asks for, and why.
	 *
	 * @param severity
	 *            what the rule itself would have the gap weigh
	 */
	public record RuleText(String code, String title, String meaning, String severity, String reasoning, String source) {
	}

	/** A rule that the team has set aside or weighs differently. */
	public record SettingRow(String code, String title, String what, String reason, int gaps) {
	}

	/** What could not be read. */
	public record Problems(List<String> lines, int total) {
	}

	/** How the report was made. */
	public record Making(int files, int rules, int quietRules, List<String> counts) {
	}
}
