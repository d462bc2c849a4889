package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;
import org.journeywright.model.Touchpoint;

/** What the rules about root causes ask of issues and their causes. */
final class Causes {

	private static final int TOP = 3;

	private Causes() {
	}

	/**
	 * A place among the top three by frequency times severity.
	 *
	 * @param number
	 *            from 1, the heaviest
	 * @param touchpoint
	 *            where; empty among all issues
	 */
	record Place(int number, Optional<Touchpoint> touchpoint) {

		/** The place in a sentence, as in "Number 2 of all issues." */
		String sentence() {
			return "Number " + number + touchpoint.map(t -> " at " + name(t)).orElse(" of all issues") + ".";
		}
	}

	/** A root cause in words: its statement, the last answer to why, or at least whose cause it is. */
	static String words(RootCause cause) {
		if (!isBlank(cause.getStatement())) {
			return quote(cause.getStatement());
		}
		return cause.getWhys().stream().filter(w -> !isBlank(w)).reduce((first, second) -> second).map(Wording::quote)
				.orElseGet(() -> "The root cause of " + name(cause.eContainer()));
	}

	/** The initiatives that remove a root cause and have not been stopped. */
	static List<Initiative> remedies(RootCause cause) {
		return Initiatives.counting(cause.getRemedies());
	}

	/** The initiatives that set out to improve an issue and have not been stopped. */
	static List<Initiative> addressing(Issue issue, ModelView model) {
		return Initiatives.counting(model.referring(issue, Literals.INITIATIVE__ADDRESSES, Initiative.class));
	}

	/** How often and how bad an issue is, in a sentence; empty where that is not known. */
	static Optional<String> weight(Issue issue) {
		return issue.getFrequency() == null || issue.getSeverity() == null ? Optional.empty()
				: Optional.of("It happens in " + issue.getFrequency() + " of contacts, with severity " + issue.getSeverity() + " of 5.");
	}

	/**
	 * The issues of weight that stand among the top three of all, or of a touchpoint of today, by frequency times severity; each with the places it takes,
	 * that among all issues first. In the order of the model.
	 */
	static Map<Issue, List<Place>> topIssues(ModelView model) {
		Set<Touchpoint> today = new LinkedHashSet<>(model.touchpointsToday());
		Map<Issue, List<Place>> top = new LinkedHashMap<>();
		model.all(Issue.class).forEach(i -> top.put(i, new ArrayList<>()));
		rank(top.keySet().stream().filter(i -> i.getTouchpoints().isEmpty() || i.getTouchpoints().stream().anyMatch(today::contains))
				.sorted(Comparator.comparingDouble(ModelView::weight).reversed()).toList(), Optional.empty(), top);
		today.forEach(t -> rank(model.issuesAt(t), Optional.of(t), top));
		top.values().removeIf(List::isEmpty);
		return top;
	}

	private static void rank(List<Issue> gravestFirst, Optional<Touchpoint> where, Map<Issue, List<Place>> top) {
		for (int i = 0; i < Math.min(TOP, gravestFirst.size()) && ModelView.weight(gravestFirst.get(i)) > 0; i++) {
			top.get(gravestFirst.get(i)).add(new Place(i + 1, where));
		}
	}
}
