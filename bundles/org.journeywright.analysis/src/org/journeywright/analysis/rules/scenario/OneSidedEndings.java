package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;

/** A scenario that ends well whatever is said, or badly whatever is said. */
public final class OneSidedEndings implements ElementRule<Scenario> {

	private static final RuleInfo INFO = new RuleInfo("JW-2920", "A scenario can end well and badly", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Where all roads lead to the same end, learners conclude that what they say makes no difference.",
			"The scenario teaches that it does not matter what you do.",
			"Practice of service training: reality neither glossed over nor told by someone who only complains",
			"Let the weaker options lead to an outcome of their own, and the best ones to one that is worth having.");

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
		List<ScenarioOutcome> outcomes = Conversations.outcomes(scenario);
		Set<OutcomeGrade> grades = outcomes.stream().map(ScenarioOutcome::getGrade).collect(Collectors.toSet());
		if (Conversations.decisions(scenario).isEmpty() || grades.size() != 1 || grades.contains(OutcomeGrade.MIXED)) {
			return Optional.empty();
		}
		String end = grades.contains(OutcomeGrade.GOOD) ? " ends well whatever is said." : " ends badly whatever is said.";
		return Optional.of(Gap.of(scenario, name(scenario) + end).at(Literals.SCENARIO__STEPS)
				.because((outcomes.size() == 1 ? "Its only outcome: " : "Its outcomes: ") + names(outcomes) + "."));
	}
}
