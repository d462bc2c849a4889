package org.journeywright.analysis.rules.standards;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Touchpoint;

/** What the model knows about a touchpoint for which there is no standard. */
final class Unanswered {

	private Unanswered() {
	}

	/** Adds what customers expect and feel at a touchpoint, and who delivers it. */
	static Gap evidence(Gap gap, Touchpoint touchpoint) {
		Gap known = gap;
		if (!touchpoint.getExpectations().isEmpty()) {
			known = known.because("Customers expect: " + Wording.list(touchpoint.getExpectations().stream().map(Wording::quote).toList()) + ".");
		}
		if (touchpoint.getEmotionNow() != null) {
			known = known.because("They feel " + Wording.feeling(touchpoint.getEmotionNow()) + " on a scale from -5 to +5.");
		}
		return touchpoint.getRoles().isEmpty() ? known : known.because("It is delivered by " + Wording.names(touchpoint.getRoles()) + ".");
	}
}
