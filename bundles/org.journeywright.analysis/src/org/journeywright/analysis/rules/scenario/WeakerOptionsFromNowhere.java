package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Scenario;

/** A decision point whose weaker options come from no failure story. Silent in a scenario that has none, which another rule reports. */
public final class WeakerOptionsFromNowhere implements ElementRule<DecisionPoint> {

	private static final RuleInfo INFO = new RuleInfo("JW-2906", "A weaker option comes from a failure story", GapKind.SCENARIO, GapSeverity.MINOR,
			"The options may be good all the same; but invented mistakes are seldom the ones that people make.",
			"The wrong answers are made up, so nobody recognises himself in them.",
			Sources.FOUR_STEPS,
			"Say with \"from\" which failure story a weaker option comes from, or replace it by what really happened there.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<DecisionPoint> subject() {
		return DecisionPoint.class;
	}

	@Override
	public Optional<Gap> gap(DecisionPoint decision, ModelView model) {
		List<ConversationOption> weaker = decision.getOptions().stream().filter(o -> !Conversations.isBest(o)).toList();
		if (weaker.isEmpty() || weaker.stream().anyMatch(o -> o.getFrom() != null) || !(decision.eContainer() instanceof Scenario scenario)
				|| scenario.getFailures().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(decision, "No weaker option at " + Conversations.place(decision) + " comes from a failure story.")
				.at(Literals.DECISION_POINT__OPTIONS).because("The scenario tells of " + names(scenario.getFailures()) + "."));
	}
}
