package org.journeywright.analysis.rules.perception;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class PerceptionRules {

	private PerceptionRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new MomentOfTruthFarBelowWanted(), new EffortAccepted(), new LowPointIgnored(), new JourneyEndsBadly());
	}
}
