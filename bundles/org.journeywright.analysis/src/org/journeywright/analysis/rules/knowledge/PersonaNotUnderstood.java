package org.journeywright.analysis.rules.knowledge;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Persona;

/** A persona says what these customers expect and what triggers a good or bad experience. */
public final class PersonaNotUnderstood implements ElementRule<Persona> {

	private static final RuleInfo INFO = new RuleInfo("JW-2002", "A persona has expectations and triggers", GapKind.KNOWLEDGE, GapSeverity.MAJOR,
			"A persona without them is a picture and a share of the market; nobody can serve it any better for having it.",
			"We name these customers, but cannot say what they expect or what makes their day with us good or bad.",
			"Practice of experience strategy: each customer has different expectations and different experiential triggers",
			"Interview three to five such customers; note what they expect and what turned their experience, in their words.");

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
		boolean expects = !persona.getExpectations().isEmpty();
		boolean triggered = !persona.getTriggers().isEmpty();
		if (expects && triggered) {
			return Optional.empty();
		}
		String unknown = expects ? "what triggers a good or bad experience" : triggered ? "what they expect"
				: "what they expect and what triggers a good or bad experience";
		Gap gap = Gap.of(persona, "Of " + Wording.name(persona) + " it is not known " + unknown + ".");
		return Optional.of(persona.getShare() == null ? gap : gap.because("They are " + persona.getShare() + " of the customers."));
	}
}
