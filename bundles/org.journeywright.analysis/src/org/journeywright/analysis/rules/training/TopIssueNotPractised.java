package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioTone;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;

/**
 * A programme without a difficult scenario about one of its top three issues, by frequency times severity at the touchpoints that it is tied to, or else at
 * those that the work of its audience reaches: neither does it play one, nor does the model hold one for these
 * roles that could be added when the programme is put together. Programmes for leaders alone are left out: their hard moment is the coaching.
 */
public final class TopIssueNotPractised implements ElementRule<TrainingProgramme> {

	private static final int TOP = 3;
	private static final List<String> NUMBERS = List.of("one", "two", "three");

	private static final RuleInfo INFO = new RuleInfo("JW-3012", "A training programme practises the issues that weigh most", GapKind.TRAINING, GapSeverity.MAJOR,
			"These issues weigh most where the work of its audience reaches customers; a programme that leaves them out is not about their work.",
			"The training passes over what goes wrong most often and hurts most.",
			Sources.REALITY,
			"Write a difficult scenario about the issue for one of these roles, from a case that really happened.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<TrainingProgramme> subject() {
		return TrainingProgramme.class;
	}

	@Override
	public Optional<Gap> gap(TrainingProgramme programme, ModelView model) {
		if (programme.getAudience().stream().allMatch(r -> r.getKind() == RoleKind.LEADER)) {
			return Optional.empty();
		}
		Set<Scenario> played = Programmes.played(programme);
		List<Issue> top = topIssues(programme, model);
		List<Issue> missing = top.stream().filter(i -> practising(i, programme, played, model).isEmpty()).toList();
		return missing.isEmpty() ? Optional.empty() : Optional.of(gap(programme, top, missing));
	}

	private static Gap gap(TrainingProgramme programme, List<Issue> top, List<Issue> missing) {
		String where = programme.getTouchpoints().isEmpty() ? "where the work of its audience reaches customers" : "at the touchpoints it is tied to";
		Gap gap = Gap.of(programme, name(programme) + " has no difficult scenario about " + names(missing) + ", " + rank(missing.size(), top.size()) + " " + where + ".")
				.at(Literals.TRAINING_PROGRAMME__PHASES);
		for (Issue issue : missing) {
			gap = gap.because(name(issue) + ": " + issue.getFrequency() + " of contacts × severity " + issue.getSeverity() + " = " + Wording.number(ModelView.weight(issue))
					+ ", number " + (top.indexOf(issue) + 1) + " there.");
		}
		return gap;
	}

	private static String rank(int missing, int top) {
		String heaviest = top == 1 ? "issue that weighs most" : NUMBERS.get(top - 1) + " issues that weigh most";
		return (missing == top ? "the " : NUMBERS.get(missing - 1) + " of the ") + heaviest;
	}

	private static List<Issue> topIssues(TrainingProgramme programme, ModelView model) {
		Set<Touchpoint> touchpoints = new LinkedHashSet<>(programme.getTouchpoints());
		if (touchpoints.isEmpty()) {
			programme.getAudience().forEach(r -> touchpoints.addAll(model.touchpointsReached(r)));
		}
		return touchpoints.stream().flatMap(t -> model.issuesAt(t).stream()).distinct().filter(i -> ModelView.weight(i) > 0)
				.sorted(Comparator.comparingDouble(ModelView::weight).reversed()).limit(TOP).toList();
	}

	private static Optional<Scenario> practising(Issue issue, TrainingProgramme programme, Set<Scenario> played, ModelView model) {
		return model.referring(issue, Literals.SCENARIO__ISSUES, Scenario.class).stream().filter(s -> s.getTone() == ScenarioTone.DIFFICULT)
				.filter(s -> played.contains(s) || s.getRoles().stream().anyMatch(programme.getAudience()::contains)).findFirst();
	}
}
