package org.journeywright.analysis.rules.knowledge;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.TouchpointRule;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Touchpoint;

/** A moment of truth of today states how customers feel and how they are to feel. */
public final class FeelingUnknownAtMomentOfTruth implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2004", "How customers feel at a moment of truth is known", GapKind.KNOWLEDGE, GapSeverity.MAJOR,
			"The relationship is decided here; without both feelings nobody can say whether it is being won or lost.",
			"This moment makes or breaks the relationship, and we do not know how customers feel in it, or how they are to feel.",
			Sources.GAP_1,
			"Ask customers right after this moment; agree on the feeling they are to leave with.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		boolean now = touchpoint.getEmotionNow() != null;
		boolean wanted = touchpoint.getEmotionWanted() != null;
		if (!touchpoint.isMomentOfTruth() || now && wanted) {
			return Optional.empty();
		}
		String unknown = now ? "how customers are to feel is" : wanted ? "how customers feel today is"
				: "neither how customers feel today nor how they are to feel is";
		String not = now || wanted ? " not stated." : " stated.";
		return Optional.of(Gap.of(touchpoint, Wording.name(touchpoint) + " is a moment of truth, and " + unknown + not));
	}
}
