package org.journeywright.generator.training;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Elements;
import org.journeywright.model.Issue;

/**
 * An issue with its weight, frequency in percent of contacts times severity from 1 to 5, as the analysis reckons it.
 *
 * @param weight 0 where frequency or severity is not stated
 */
public record RankedIssue(Issue issue, double weight) {

	/** How many issues a role trains for first: the top three. */
	static final int TOP = 3;

	private static final Comparator<RankedIssue> BY_FREQUENCY = Comparator.comparingDouble(RankedIssue::frequency)
			.thenComparingDouble(RankedIssue::weight).reversed();

	static RankedIssue of(Issue issue) {
		return new RankedIssue(issue, ModelView.weight(issue));
	}

	/** Heaviest first; ties keep their order. */
	static List<RankedIssue> byWeight(List<Issue> issues) {
		return issues.stream().map(RankedIssue::of).sorted(Comparator.comparingDouble(RankedIssue::weight).reversed()).toList();
	}

	/** The three heaviest of a list that is ordered by weight, most common first: the order in which they are trained. */
	static List<RankedIssue> top(List<RankedIssue> byWeight) {
		return byWeight.stream().limit(TOP).sorted(BY_FREQUENCY).toList();
	}

	/** The arithmetic behind the rank, such as "31 % of contacts × severity 4 = 124". */
	String reckoning() {
		if (issue.getFrequency() == null || issue.getSeverity() == null) {
			return (issue.getFrequency() == null ? "frequency" : "severity") + " not stated, so it has no weight";
		}
		return "%s of contacts × severity %s = %s".formatted(issue.getFrequency(), issue.getSeverity(), plain(weight));
	}

	/** The issue and how often it happens where, as a sentence for learners. */
	String inWords() {
		String where = Refs.all(issue.getTouchpoints()).isEmpty() ? "" : " at " + Words.list(Refs.all(issue.getTouchpoints()));
		String often = issue.getFrequency() == null ? where : ": " + issue.getFrequency() + " of contacts" + where;
		String bad = issue.getSeverity() == null ? "" : ", severity " + issue.getSeverity() + " of 5";
		return Elements.label(issue) + often + bad + ".";
	}

	/** A number without needless zeros. */
	static String plain(double number) {
		return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	private double frequency() {
		return issue.getFrequency() == null ? 0 : issue.getFrequency().number();
	}
}
