package org.journeywright.analysis.rules.communication;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class CommunicationRules {

	private CommunicationRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new PromiseKeptNowhere(), new PromiseWithoutStandard(), new PromiseOfUnknownOrigin(), new PromiseUnknownToKeepers(),
				new PromiseStandardMissingWhereKept(), new PromiseNotHandedOver());
	}
}
