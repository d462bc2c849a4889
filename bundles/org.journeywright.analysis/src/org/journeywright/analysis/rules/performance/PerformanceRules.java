package org.journeywright.analysis.rules.performance;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class PerformanceRules {

	private PerformanceRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new StandardNotTrained(), new BehaviourNotPractised(), new BehavioursNotCoached(), new MomentOfTruthWithoutScenario(),
				new MomentOfTruthWithoutMetric(), new StandardNotMet(), new StandardNeverMeasured(), new RoleUntrainedAtMomentOfTruth(),
				new ComplaintsRise(), new TouchpointOfNobody());
	}
}
