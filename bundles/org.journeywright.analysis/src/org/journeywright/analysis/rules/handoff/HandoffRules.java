package org.journeywright.analysis.rules.handoff;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class HandoffRules {

	private HandoffRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new HandoffChainEndsNowhere(), new HandoffWithoutStandard(), new ReceiverNotAsked(), new HandoffWithoutTimeLimit(),
				new InternalRoleWithoutStandard(), new ActivityByNobody(), new RoleWithoutPart(), new ProviderNotBound());
	}
}
