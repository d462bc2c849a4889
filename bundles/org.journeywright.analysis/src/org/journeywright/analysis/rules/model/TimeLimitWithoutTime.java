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
import org.journeywright.model.Amount;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;

/** The limit of a handoff has a unit of time, from seconds to years, and is not negative. */
public final class TimeLimitWithoutTime implements ElementRule<Handoff> {

	private static final RuleInfo INFO = new RuleInfo("JW-1017", "A time limit is a time", GapKind.MODEL, GapSeverity.ERROR,
			"Nobody can keep or measure such a limit.",
			"The time limit of a handoff is no length of time, so nobody can keep it.",
			Sources.SOUND_MODEL,
			"State it as minutes, hours, days, weeks or months, as in 2 h or 3 days.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Handoff> subject() {
		return Handoff.class;
	}

	@Override
	public Optional<Gap> gap(Handoff handoff, ModelView model) {
		Amount within = handoff.getWithin();
		return within == null || TimeUnits.isTime(within.unit()) && within.value().signum() >= 0 ? Optional.empty() : Optional.of(Gap.of(handoff,
				Wording.name(handoff) + " has to be done within " + within + ", which is no length of time.").at(ModelPackage.Literals.HANDOFF__WITHIN));
	}
}
