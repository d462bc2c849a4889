package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.rootcause.Causes.Place;
import org.journeywright.model.CauseOrigin;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;

/**
 * One of the top three issues, of all or at a touchpoint, and nobody has stated why it happens. Issues caused by bad luck have no root cause to find and are
 * left out. An issue is light when it weighs less than 60, as 20 % of contacts with severity 3 do, and does not hurt badly (severity below 4).
 */
public final class TopIssueWithoutRootCause implements Rule {

	private static final int TOLD = 4;
	private static final int GRAVE = 4;
	private static final double LIGHT = 60;

	private static final RuleInfo INFO = new RuleInfo("JW-2701", "A top issue has a root cause", GapKind.ROOT_CAUSE, GapSeverity.CRITICAL,
			"The gravest issues drive customers away, and without the cause all work on them is guesswork. Of those with a severity below 4, the ones that stand out at one "
					+ "touchpoint alone are major, and those that weigh less than 60 (percent of contacts × severity) are minor. Major where customers cause a grave one.",
			"The trouble that customers meet most is treated again and again without anyone knowing where it comes from.",
			Sources.ROOT_CAUSES,
			"Sit down with the people involved, ask why until the answer can be changed, and write the root cause into the issue.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Causes.topIssues(model).forEach((issue, places) -> {
			if (issue.getRootCauses().isEmpty() && issue.getCause() != CauseOrigin.LUCK) {
				gaps.accept(gap(issue, places));
			}
		});
	}

	private static Gap gap(Issue issue, List<Place> places) {
		Gap gap = Gap.of(issue, name(issue) + " is " + rank(issue, places.getFirst()) + ", and nobody has stated why it happens.").at(Literals.ISSUE__ROOT_CAUSES)
				.because(Causes.weight(issue).orElseThrow());
		for (Place place : places.size() > TOLD ? places.subList(0, TOLD) : places) {
			gap = gap.because(place.sentence());
		}
		return severity(issue, places.getFirst()).map(gap::weighing).orElse(gap);
	}

	private static String rank(Issue issue, Place best) {
		if (isGrave(issue, best)) {
			return "one of the gravest issues";
		}
		return (best.number() == 1 ? "the heaviest issue" : "one of the heaviest issues") + best.touchpoint().map(t -> " at " + name(t)).orElse(" of all");
	}

	private static Optional<GapSeverity> severity(Issue issue, Place best) {
		if (isLight(issue)) {
			return Optional.of(GapSeverity.MINOR);
		}
		return isGrave(issue, best) && issue.getCause() != CauseOrigin.CUSTOMER ? Optional.empty() : Optional.of(GapSeverity.MAJOR);
	}

	private static boolean isGrave(Issue issue, Place best) {
		return issue.getSeverity() >= GRAVE || best.touchpoint().isEmpty() && !isLight(issue);
	}

	private static boolean isLight(Issue issue) {
		return issue.getSeverity() < GRAVE && ModelView.weight(issue) < LIGHT;
	}
}
