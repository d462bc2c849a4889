package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Scenario;

/** A scenario without its second step, the success story. */
public final class ScenarioWithoutSuccessStory implements ElementRule<Scenario> {

	private static final RuleInfo INFO = new RuleInfo("JW-2913", "A scenario has a success story", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Without one full situation that goes well, the best options are fragments and do not add up to a conversation.",
			"People are shown what to avoid and never how it goes when it goes well.",
			Sources.FOUR_STEPS,
			"Tell one real situation in which the behaviours were applied, specific to the job, with \"success\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Scenario> subject() {
		return Scenario.class;
	}

	@Override
	public Optional<Gap> gap(Scenario scenario, ModelView model) {
		return !isBlank(scenario.getSuccess()) ? Optional.empty()
				: Optional.of(Gap.of(scenario, name(scenario) + " does not tell how it goes when it goes well.").at(Literals.SCENARIO__SUCCESS));
	}
}
