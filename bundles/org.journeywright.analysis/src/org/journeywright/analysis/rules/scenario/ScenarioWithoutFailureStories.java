package org.journeywright.analysis.rules.scenario;

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

/** A scenario without its third step, the failure stories. */
public final class ScenarioWithoutFailureStories implements ElementRule<Scenario> {

	private static final RuleInfo INFO = new RuleInfo("JW-2914", "A scenario has failure stories", GapKind.SCENARIO, GapSeverity.MAJOR,
			"The weaker options come from real failures; without them they are straw men that nobody would choose.",
			"The wrong answers in training are not the ones our people give.",
			Sources.FOUR_STEPS,
			"Ask the team how this situation went wrong last time, and tell it with \"failure\", once for each way of failing.");

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
		return !scenario.getFailures().isEmpty() ? Optional.empty()
				: Optional.of(Gap.of(scenario, name(scenario) + " does not tell how it goes wrong.").at(Literals.SCENARIO__FAILURES));
	}
}
