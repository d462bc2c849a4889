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
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Scenario;

/** A scenario with a behaviour to exercise that none of its options shows. */
public final class BehaviourNeverShown implements ElementRule<Scenario> {

	private static final RuleInfo INFO = new RuleInfo("JW-2918", "A behaviour to exercise is shown by an option", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Learners cannot practise what no option offers, and reports would count it as practised.",
			"We say that the scenario trains this behaviour, and nobody ever gets to do it.",
			Sources.FOUR_STEPS,
			"Let a best option show the behaviour, or take it off the list of what the scenario exercises.");

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
		Set<Behaviour> shown = Conversations.options(scenario).flatMap(o -> o.getShows().stream()).collect(Collectors.toSet());
		List<Behaviour> never = scenario.getExercises().stream().filter(b -> !shown.contains(b)).toList();
		if (never.isEmpty() || Conversations.decisions(scenario).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(scenario, name(scenario) + " claims to exercise " + names(never) + ", but no option shows " + (never.size() == 1 ? "it." : "them."))
				.at(Literals.SCENARIO__EXERCISES));
	}
}
