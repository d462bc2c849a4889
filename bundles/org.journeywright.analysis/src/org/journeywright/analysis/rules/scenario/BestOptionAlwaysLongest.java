package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Scenario;

/** A scenario in which the longest option is the best at each of its decisions. Needs three decisions to be told from chance. */
public final class BestOptionAlwaysLongest implements ElementRule<Scenario> {

	private static final int ENOUGH = 3;

	private static final RuleInfo INFO = new RuleInfo("JW-2907", "The best option is not always the longest", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Learners find the pattern after two decisions and pass without reading.",
			"People score well and have learnt to pick the longest answer.",
			Sources.QUESTIONS,
			"Shorten the best option at one or two decisions, and let a poor one talk a lot, as it does in life.");

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
		List<DecisionPoint> choices = Conversations.choices(scenario);
		if (choices.size() < ENOUGH || !choices.stream().allMatch(d -> longest(d, true) > longest(d, false))) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(scenario, "In " + name(scenario) + " the best option is always the longest.")
				.because("It is so at all " + choices.size() + " decisions; at " + name(choices.getFirst()) + " it has " + longest(choices.getFirst(), true)
						+ " characters, and no other more than " + longest(choices.getFirst(), false) + "."));
	}

	private static int longest(DecisionPoint decision, boolean best) {
		return decision.getOptions().stream().filter(o -> Conversations.isBest(o) == best).mapToInt(o -> o.getSays().codePointCount(0, o.getSays().length()))
				.max().orElse(0);
	}
}
