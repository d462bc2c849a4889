package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Scenario;

/** A scenario in which the option at one and the same place is the best at each of its decisions. Needs three decisions to be told from chance. */
public final class BestOptionAlwaysInOnePlace implements ElementRule<Scenario> {

	private static final int ENOUGH = 3;
	private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

	private static final RuleInfo INFO = new RuleInfo("JW-2908", "The best option stands in varying places", GapKind.SCENARIO, GapSeverity.MINOR,
			"The player shuffles options; but on paper, in a workshop or in another tool the pattern shows.",
			"Wherever the options are not shuffled, learners soon know which one to take.",
			Sources.QUESTIONS,
			"Move the best option at some of the decisions.");

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
		if (choices.size() < ENOUGH) {
			return Optional.empty();
		}
		return IntStream.range(0, choices.getFirst().getOptions().size()).filter(place -> choices.stream().allMatch(d -> isBest(d, place))).boxed().findFirst()
				.map(place -> Gap.of(scenario, "In " + name(scenario) + " the best option always comes " + word(place) + ".")
						.because("It is so at all " + choices.size() + " decisions."));
	}

	private static boolean isBest(DecisionPoint decision, int place) {
		return place < decision.getOptions().size() && Conversations.isBest(decision.getOptions().get(place));
	}

	private static String word(int place) {
		return place < PLACES.size() ? PLACES.get(place) : "as number " + (place + 1);
	}
}
