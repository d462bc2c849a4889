package org.journeywright.analysis.rules.knowledge;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Journey;

/** A journey names the personas that make it. */
public final class JourneyWithoutPersona implements ElementRule<Journey> {

	private static final RuleInfo INFO = new RuleInfo("JW-2003", "A journey is somebody's journey", GapKind.KNOWLEDGE, GapSeverity.MAJOR,
			"A journey of everybody is a process chart: expectations and feelings in it belong to no one.",
			"This journey does not say which customers make it, so what it says about expectations holds for nobody in particular.",
			"Practice of journey mapping: a journey is told from the view of a customer, not of the company",
			"Name the personas whose journey this is; if they make it differently, write two journeys.");

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
		return journey.getPersonas().isEmpty() ? Optional.of(Gap.of(journey, Wording.name(journey) + " does not say whose journey it is."))
				: Optional.empty();
	}
}
