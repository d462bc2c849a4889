package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ConversationGraph;
import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;

/** A scenario that ends badly for a learner who always takes the best option. */
public final class BestPathEndsBadly implements ElementRule<Scenario> {

	private static final RuleInfo INFO = new RuleInfo("JW-2921", "Doing everything right does not end badly", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Either an option leads to the wrong place, or the scenario teaches that the standard does not pay.",
			"Whoever keeps to the standard loses the customer.",
			Sources.FOUR_STEPS,
			"Check where the best options lead; where life is like that, let the ending be mixed and say what was saved.");

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
		List<ConversationStep> path = ConversationGraph.of(scenario).mainPath();
		if (path.isEmpty() || !(path.getLast() instanceof ScenarioOutcome outcome) || outcome.getGrade() != OutcomeGrade.BAD) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(scenario, "Whoever always takes the best option in " + name(scenario) + " ends at " + name(outcome) + ", which is bad.")
				.at(Literals.SCENARIO__STEPS).because("The way there: " + names(path) + "."));
	}
}
