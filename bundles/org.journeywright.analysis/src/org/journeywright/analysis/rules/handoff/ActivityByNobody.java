package org.journeywright.analysis.rules.handoff;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.BackstageActivity;

/** An activity behind a touchpoint names who does it, unless it is done by a system alone, which it then names. */
public final class ActivityByNobody implements ElementRule<BackstageActivity> {

	private static final RuleInfo INFO = new RuleInfo("JW-2506", "Work behind a touchpoint is somebody's", GapKind.HANDOFF, GapSeverity.MINOR,
			"Somebody does it today; the day they are away, nobody will know.",
			"Something has to happen behind this touchpoint, and it is nobody's job.",
			Sources.BLUEPRINT,
			"Name the role that does it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<BackstageActivity> subject() {
		return BackstageActivity.class;
	}

	@Override
	public Optional<Gap> gap(BackstageActivity activity, ModelView model) {
		return activity.getRoles().isEmpty() && activity.getSystems().isEmpty() ? Optional.of(Gap.of(activity, Wording.name(activity) + " behind "
				+ Wording.name(activity.eContainer()) + " is done by nobody.")) : Optional.empty();
	}
}
