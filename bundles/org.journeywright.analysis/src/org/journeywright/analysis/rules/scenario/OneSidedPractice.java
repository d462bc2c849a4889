package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.count;
import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioTone;

/** A role with at least two scenarios, none of which is difficult, or all of which are. */
public final class OneSidedPractice implements ElementRule<Role> {

	private static final int ENOUGH = 2;

	private static final RuleInfo INFO = new RuleInfo("JW-2919", "A role practises easy and difficult situations", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Only easy cases leave people helpless on a bad day; only hard ones tell them that customers are the enemy.",
			"Training shows only one half of the working day.",
			"Practice of service training: reality neither glossed over nor told by someone who only complains; service skills and coping skills",
			"Add what is missing: a difficult scenario about a top issue, or one that shows the job on a good day.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Role> subject() {
		return Role.class;
	}

	@Override
	public Optional<Gap> gap(Role role, ModelView model) {
		List<Scenario> scenarios = model.referring(role, Literals.SCENARIO__ROLES, Scenario.class);
		long difficult = scenarios.stream().filter(s -> s.getTone() == ScenarioTone.DIFFICULT).count();
		if (scenarios.size() < ENOUGH || difficult > 0 && difficult < scenarios.size()) {
			return Optional.empty();
		}
		String message = difficult == 0 ? name(role) + " practises pleasant situations only." : name(role) + " practises difficult situations only.";
		Gap gap = Gap.of(role, message).because(count(scenarios.size(), "scenario") + ": " + names(scenarios) + ".");
		List<Issue> top = model.topIssues(role, 1).stream().filter(i -> ModelView.weight(i) > 0).toList();
		return Optional.of(difficult > 0 || top.isEmpty() ? gap : gap.next("Add a difficult scenario about " + name(top.getFirst()) + ", the gravest issue of this role."));
	}
}
