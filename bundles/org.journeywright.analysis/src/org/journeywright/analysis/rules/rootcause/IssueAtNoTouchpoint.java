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

/** An issue that nobody has placed at a touchpoint. */
public final class IssueAtNoTouchpoint implements ElementRule<Issue> {

	private static final RuleInfo INFO = new RuleInfo("JW-2710", "An issue is placed at a touchpoint", GapKind.ROOT_CAUSE, GapSeverity.MAJOR,
			"No role owns an issue that happens nowhere; it counts among nobody's top three and is trained by nobody.",
			"We know what goes wrong and not where customers meet it.",
			Sources.REALITY,
			"Say with \"at\" at which touchpoints customers meet it.");

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
		if (!issue.getTouchpoints().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(issue, name(issue) + " happens at no touchpoint, so nobody has to feel concerned.").at(Literals.ISSUE__TOUCHPOINTS);
		return Optional.of(Causes.weight(issue).map(gap::because).orElse(gap));
	}
}
