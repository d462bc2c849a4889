package org.journeywright.analysis.rules.scenario;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class ScenarioRules {

	private ScenarioRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new UnreachableStep(), new EndlessLoop(), new DeadEndOption(), new DecisionWithoutBestOption(), new DecisionWithoutWeakerOption(),
				new WeakerOptionsFromNowhere(), new BestOptionAlwaysLongest(), new BestOptionAlwaysInOnePlace(), new FeedbackNamesNoBehaviour(),
				new OptionWithoutFeedback(), new MoodAgainstGrade(), new ScenarioWithoutBehaviours(), new ScenarioWithoutSuccessStory(),
				new ScenarioWithoutFailureStories(), new TooFewDecisions(), new ScenarioWithoutOpening(), new UnusedFailureStory(), new BehaviourNeverShown(),
				new OneSidedPractice(), new OneSidedEndings(), new BestPathEndsBadly());
	}
}
