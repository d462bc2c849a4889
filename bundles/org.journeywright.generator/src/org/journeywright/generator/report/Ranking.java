package org.journeywright.generator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Issue;
import org.journeywright.model.Touchpoint;

/**
 * The order in which gaps are best dealt with: the graver first; of equally grave ones those that touch a moment of truth of today; of these the ones at touchpoints
 * where more goes wrong, which is the sum of frequency times severity over the issues at the worst of the touchpoints concerned. What is equal in all of
 * this stays in the order of the analysis, by code and by the order of the model. Every place that lists gaps for people lists them in this order.
 */
public final class Ranking {

	/** The order in words, for the reader of the report. */
	static final String IN_WORDS = "The graver first; of equally grave gaps those at a moment of truth; of these the ones where most goes wrong for customers "
			+ "(frequency × severity of the issues at the touchpoint).";

	private final Map<Touchpoint, Double> trouble = new IdentityHashMap<>();
	private final List<Finding> ranked;

	/** Ranks what an analysis of a model found. */
	public Ranking(ModelView model, Analysis analysis) {
		for (Issue issue : model.all(Issue.class)) {
			issue.getTouchpoints().forEach(t -> trouble.merge(t, ModelView.weight(issue), Double::sum));
		}
		List<Weighed> weighed = new ArrayList<>();
		analysis.findings().forEach(f -> weighed.add(new Weighed(f, atTruth(f), worst(f).map(trouble::get).orElse(0.0))));
		ranked = weighed.stream().sorted(Weighed.ORDER).map(Weighed::finding).toList();
	}

	private record Weighed(Finding finding, boolean truth, double trouble) {
		private static final Comparator<Weighed> ORDER = Comparator.comparing((Weighed w) -> w.finding().severity())
				.thenComparing(Weighed::truth, Comparator.reverseOrder()).thenComparing(Weighed::trouble, Comparator.reverseOrder());
	}

	/** All gaps, the most pressing first. */
	public List<Finding> ranked() {
		return ranked;
	}

	/** Whether a gap touches a moment of truth that customers meet today. */
	static boolean atTruth(Finding gap) {
		return gap.touchpoints().stream().anyMatch(ModelView::isMomentOfTruthToday);
	}

	/** Why a gap stands where it does. */
	String why(Finding gap) {
		Stream<String> truth = atTruth(gap) ? Stream.of("at a moment of truth") : Stream.empty();
		Stream<String> worst = worst(gap).stream().map(t -> Texts.format("issues at “%s” weigh %,.0f", Texts.label(t), trouble.get(t)));
		String reasons = String.join("; ", Stream.concat(truth, worst).toList());
		return reasons.isEmpty() ? "" : Character.toUpperCase(reasons.charAt(0)) + reasons.substring(1);
	}

	private Optional<Touchpoint> worst(Finding gap) {
		return gap.touchpoints().stream().filter(t -> trouble.getOrDefault(t, 0.0) > 0).max(Comparator.comparingDouble(trouble::get));
	}
}
