package org.journeywright.analysis.rules.knowledge;

import java.util.List;
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
import org.journeywright.model.Stage;

/** A journey of today has touchpoints in two stages or more. */
public final class JourneyCoversOnePart implements ElementRule<Journey> {

	private static final RuleInfo INFO = new RuleInfo("JW-2009", "A journey covers the relationship", GapKind.KNOWLEDGE, GapSeverity.MINOR,
			"One part can be a good place to begin; but what hurts customers most often lies before or after it.",
			"The journey shows one part of the relationship only, so what leads up to it and what follows stays unseen.",
			Sources.RELATIONSHIP,
			"Add the stages before and after, from first contact to leaving, if only with a touchpoint or two each.");

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
		List<Stage> met = journey.getStages().stream().filter(s -> !s.getTouchpoints().isEmpty()).toList();
		if (journey.getKind() == JourneyKind.TO_BE || met.size() > 1) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(journey, met.isEmpty() ? Wording.name(journey) + " has no touchpoints yet."
				: Wording.name(journey) + " covers one stage only, " + Wording.name(met.getFirst()) + "."));
	}
}
