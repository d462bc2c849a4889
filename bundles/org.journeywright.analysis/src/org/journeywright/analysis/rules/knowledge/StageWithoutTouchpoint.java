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
import org.journeywright.model.Stage;

/** A stage has touchpoints. A journey without any is reported once, as a journey. */
public final class StageWithoutTouchpoint implements ElementRule<Stage> {

	private static final RuleInfo INFO = new RuleInfo("JW-2010", "A stage has touchpoints", GapKind.KNOWLEDGE, GapSeverity.MINOR,
			"Customers do live through this stage; we only do not see it.",
			"In this part of the journey customers do meet us, and nobody has looked at where.",
			Sources.RELATIONSHIP,
			"Add what customers do in this stage, or take the stage out.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Stage> subject() {
		return Stage.class;
	}

	@Override
	public Optional<Gap> gap(Stage stage, ModelView model) {
		boolean othersHave = stage.eContainer() instanceof Journey journey && journey.getStages().stream().anyMatch(s -> !s.getTouchpoints().isEmpty());
		return !stage.getTouchpoints().isEmpty() || !othersHave ? Optional.empty() : Optional.of(Gap.of(stage,
				"Where customers meet us in the stage " + Wording.name(stage) + " of " + Wording.name(stage.eContainer()) + " has not been looked at."));
	}
}
