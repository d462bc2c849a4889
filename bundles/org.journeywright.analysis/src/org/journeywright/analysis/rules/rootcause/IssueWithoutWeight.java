package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;

/** An issue without frequency or severity. */
public final class IssueWithoutWeight implements ElementRule<Issue> {

	private static final RuleInfo INFO = new RuleInfo("JW-2707", "An issue has a frequency and a severity", GapKind.ROOT_CAUSE, GapSeverity.MAJOR,
			"What cannot be ranked cannot be a top issue; training and the roadmap pass it by, however grave it is.",
			"We do not know how often it happens or how much it hurts, so the loudest voice decides.",
			Sources.REALITY,
			"Count a week of contacts, or ask the people who take them, and state both figures.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Issue> subject() {
		return Issue.class;
	}

	@Override
	public Optional<Gap> gap(Issue issue, ModelView model) {
		if (issue.getFrequency() != null && issue.getSeverity() != null) {
			return Optional.empty();
		}
		boolean often = issue.getFrequency() != null;
		boolean bad = issue.getSeverity() != null;
		String unknown = often ? "how bad it is" : bad ? "how often it happens" : "how often it happens or how bad it is";
		Gap gap = Gap.of(issue, "Nobody knows of " + name(issue) + " " + unknown + ", so it cannot be ranked.")
				.at(often ? Literals.ISSUE__SEVERITY : Literals.ISSUE__FREQUENCY);
		return Optional.of(often ? gap.because("It happens in " + issue.getFrequency() + " of contacts.")
				: bad ? gap.because("Its severity is " + issue.getSeverity() + " of 5.") : gap);
	}
}
