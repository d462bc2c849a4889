package org.journeywright.analysis.rules.performance;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.TouchpointRule;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Issue;
import org.journeywright.model.Touchpoint;

/** At a moment of truth of today one or more scenarios take place. */
public final class MomentOfTruthWithoutScenario implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2204", "A moment of truth is practised", GapKind.PERFORMANCE, GapSeverity.MAJOR,
			"The hardest minute of the relationship is met unrehearsed.",
			"This moment makes or breaks the relationship, and nobody has ever practised it.",
			"Practice of service training: people practise the real situations of their job before they meet them",
			"Take the last time it went wrong here and turn it into a scenario, with a success story and what people really said instead.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		if (!touchpoint.isMomentOfTruth() || !model.scenariosAt(touchpoint).isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(touchpoint, Wording.name(touchpoint) + " is a moment of truth, and no scenario practises it.");
		List<Issue> issues = model.issuesAt(touchpoint);
		return Optional.of(issues.isEmpty() ? gap : gap.because("What goes wrong there most: " + Wording.name(issues.getFirst()) + "."));
	}
}
