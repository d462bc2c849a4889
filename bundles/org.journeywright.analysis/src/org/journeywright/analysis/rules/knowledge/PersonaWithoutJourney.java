package org.journeywright.analysis.rules.knowledge;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Persona;

/** A persona makes one or more journeys of today. */
public final class PersonaWithoutJourney implements ElementRule<Persona> {

	private static final RuleInfo INFO = new RuleInfo("JW-2011", "A persona makes a journey of today", GapKind.KNOWLEDGE, GapSeverity.MAJOR,
			"We know that these customers differ from others, and still look at the others' experience only.",
			"We know these customers as a group of their own, and nobody has looked at what they go through with us.",
			Sources.RELATIONSHIP,
			"Add the persona to the journey they make, or write theirs if it is another.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Persona> subject() {
		return Persona.class;
	}

	@Override
	public Optional<Gap> gap(Persona persona, ModelView model) {
		boolean seen = model.referring(persona, ModelPackage.Literals.JOURNEY__PERSONAS, Journey.class).stream()
				.anyMatch(j -> j.getKind() == JourneyKind.AS_IS);
		if (seen) {
			return Optional.empty();
		}
		Gap gap = Gap.of(persona, "What " + Wording.name(persona) + " goes through with us today has not been looked at.");
		return Optional.of(persona.getShare() == null ? gap : gap.because("They are " + persona.getShare() + " of the customers."));
	}
}
