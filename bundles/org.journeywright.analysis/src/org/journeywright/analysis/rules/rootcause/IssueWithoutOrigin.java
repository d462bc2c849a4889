package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.model.CauseOrigin;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;

/** An issue that does not say whether customers, the company or bad luck cause it. */
public final class IssueWithoutOrigin implements ElementRule<Issue> {

	private static final RuleInfo INFO = new RuleInfo("JW-2709", "An issue says who causes it", GapKind.ROOT_CAUSE, GapSeverity.MINOR,
			"It can be handled without knowing; but what to do first differs: put right what we dropped, help a customer, or cope with bad luck.",
			"Colleagues do not know whether to apologise, to explain or to help.",
			"Practice of service training: trouble comes from difficult customers, from the organisation dropping the ball, and from bad luck",
			"State it with \"caused by\": customer, company or bad-luck.");

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
		return issue.getCause() != CauseOrigin.UNKNOWN ? Optional.empty()
				: Optional.of(Gap.of(issue, "Nobody has said whether customers, we ourselves or bad luck cause " + name(issue) + ".").at(Literals.ISSUE__CAUSE));
	}
}
