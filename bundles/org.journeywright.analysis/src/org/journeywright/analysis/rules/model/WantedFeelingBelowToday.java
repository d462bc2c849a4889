package org.journeywright.analysis.rules.model;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/** The feeling wanted is not below the feeling of today. */
public final class WantedFeelingBelowToday implements ElementRule<Touchpoint> {

	private static final RuleInfo INFO = new RuleInfo("JW-1019", "Customers are not meant to feel worse", GapKind.MODEL, GapSeverity.MAJOR,
			"Most often the two figures were swapped; gaps between wanted and felt would be missed.",
			"By its figures, a touchpoint is meant to make customers feel worse than they do today.",
			Sources.SOUND_MODEL,
			"Check both figures: how customers feel today, and how they are to feel.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Touchpoint> subject() {
		return Touchpoint.class;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		Integer now = touchpoint.getEmotionNow();
		Integer wanted = touchpoint.getEmotionWanted();
		return now == null || wanted == null || wanted >= now ? Optional.empty() : Optional.of(Gap.of(touchpoint,
				"At " + Wording.name(touchpoint) + " customers feel " + Wording.feeling(now) + " today and are meant to feel "
				+ Wording.feeling(wanted) + ", which is worse.")
				.at(ModelPackage.Literals.TOUCHPOINT__EMOTION_WANTED));
	}
}
