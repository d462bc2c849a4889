package org.journeywright.analysis.rules.model;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage;

/** A to-be journey improves an as-is journey; an as-is journey improves none. */
public final class ToBeJourneyWithoutAsIs implements ElementRule<Journey> {

	private static final RuleInfo INFO = new RuleInfo("JW-1006", "A journey to be improves a journey of today", GapKind.MODEL, GapSeverity.MAJOR,
			"Without the journey of today nobody can say what gets better, and plans stay wishes.",
			"A journey is planned without saying which journey of today it is to replace, so nobody can see what would get better.",
			"Practice of experience strategy: it starts from honest awareness of the experience today",
			"Describe the journey of today and say which one this journey improves.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public Optional<Gap> gap(Journey journey, ModelView model) {
		Journey improved = journey.getImproves();
		if (journey.getKind() == JourneyKind.AS_IS) {
			return Optional.ofNullable(improved).map(i -> mismatch(journey, "is a journey of today, yet it improves " + Wording.name(i)));
		}
		if (improved == null) {
			return Optional.of(Gap.of(journey, Wording.name(journey) + " is a journey to be and does not say which journey of today it improves."));
		}
		return Optional.of(improved).filter(i -> i.getKind() == JourneyKind.TO_BE).map(i -> mismatch(journey, i == journey ? "improves itself"
				: "improves " + Wording.name(i) + ", which is a plan itself and not a journey of today"));
	}

	private static Gap mismatch(Journey journey, String what) {
		return Gap.of(journey, Wording.name(journey) + " " + what + ".").at(ModelPackage.Literals.JOURNEY__IMPROVES).weighing(GapSeverity.ERROR)
				.next("Check which of the journeys is as-is and which is to-be.");
	}
}
