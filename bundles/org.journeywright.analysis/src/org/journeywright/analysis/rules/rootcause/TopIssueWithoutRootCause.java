package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.List;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.CauseOrigin;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;

/** One of the gravest issues, and nobody has stated why it happens. Issues caused by bad luck have no root cause to find and are left out. */
public final class TopIssueWithoutRootCause implements Rule {

	private static final int TOLD = 4;
	private static final int GRAVE = 4;

	private static final RuleInfo INFO = new RuleInfo("JW-2701", "A top issue has a root cause", GapKind.ROOT_CAUSE, GapSeverity.CRITICAL,
			"The gravest issues drive customers away, and without the cause all work on them is guesswork. Major where customers cause it, or where it stands out at one "
					+ "touchpoint alone and hurts little (severity below 4).",
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

	private static Gap gap(Issue issue, List<String> places) {
		Gap gap = Gap.of(issue, name(issue) + " is one of the gravest issues, and nobody has stated why it happens.").at(Literals.ISSUE__ROOT_CAUSES)
				.because(Causes.weight(issue).orElseThrow());
		for (String place : places.size() > TOLD ? places.subList(0, TOLD) : places) {
			gap = gap.because(place);
		}
		boolean grave = places.getFirst().endsWith(Causes.OF_ALL + ".") || issue.getSeverity() >= GRAVE;
		return grave && issue.getCause() != CauseOrigin.CUSTOMER ? gap : gap.weighing(GapSeverity.MAJOR);
	}
}
