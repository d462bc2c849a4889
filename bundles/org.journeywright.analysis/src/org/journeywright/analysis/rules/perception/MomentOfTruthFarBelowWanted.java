package org.journeywright.analysis.rules.perception;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.TouchpointRule;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/**
 * Where the feeling at a moment of truth of today is four points or more below the one wanted, an open initiative addresses it, an issue at it, the
 * root cause of one, or a handoff behind it. Four points is more than a third of the scale from -5 to +5: from content to annoyed.
 */
public final class MomentOfTruthFarBelowWanted implements TouchpointRule {

	/** How far the feeling may lie below the one wanted, in points of the scale from -5 to +5. */
	static final int FAR = 4;

	private static final RuleInfo INFO = new RuleInfo("JW-2401", "Somebody works on a moment of truth that goes badly",
			GapKind.PERCEPTION, GapSeverity.CRITICAL,
			"We lose relationships here, know it, and have nothing planned.",
			"At a moment that makes or breaks the relationship customers feel far worse than we want, and nobody works on it.",
			Sources.GAP_5,
			"Find the cause of what goes wrong here and start an initiative that removes it, with a sponsor.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		WorkUnderWay work = new WorkUnderWay(model);
		return speaksOf(touchpoint) && !work.on(touchpoint) ? Optional.of(work.issues(gap(touchpoint), touchpoint)) : Optional.empty();
	}

	private static Gap gap(Touchpoint touchpoint) {
		String feelings = Wording.feeling(touchpoint.getEmotionNow()) + " where " + Wording.feeling(touchpoint.getEmotionWanted()) + " is wanted";
		return Gap.of(touchpoint, Wording.name(touchpoint) + " is a moment of truth that leaves customers at " + feelings + ", and nobody works on it.")
				.at(ModelPackage.Literals.TOUCHPOINT__EMOTION_NOW);
	}

	/** Whether this rule is about a touchpoint, so that others need not speak of it again. */
	static boolean speaksOf(Touchpoint touchpoint) {
		return touchpoint.isMomentOfTruth() && touchpoint.getEmotionNow() != null && touchpoint.getEmotionWanted() != null
				&& touchpoint.getEmotionWanted() - touchpoint.getEmotionNow() >= FAR;
	}
}
