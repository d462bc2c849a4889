package org.journeywright.analysis.rules.standards;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class StandardsRules {

	private StandardsRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new MomentOfTruthWithoutStandard(), new SoreTouchpointWithoutStandard(), new StandardWithoutBehaviours(),
				new BehaviourWithoutExamples(), new BehaviourNotObservable(), new ValueNoStandardCarries(), new ValueDefinedDifferently(),
				new StandardWithoutOwner(), new StandardWithoutMeasure(), new StandardBindsNobody(), new StandardAppliedNowhere(),
				new DelivererNotBound());
	}
}
