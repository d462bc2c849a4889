package org.journeywright.analysis.rules.model;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class ConsistencyRules {

	private ConsistencyRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new DuplicateName(), new UnknownRuleCode(), new RepeatedRuleSetting(), new OrganisationStatedOnce(), new OrganisationWithoutDate(),
				new ToBeJourneyWithoutAsIs(), new HandoffsInCircle(), new InitiativesInCircle(), new RolesReportInCircle(),
				new MaturityTargetBelowCurrent(), new EndsBeforeItStarts(), new PersonaSharesBeyondWhole(), new ShareOutOfRange(),
				new TargetWorseThanBaseline(), new UnitsThatDiffer(), new StandardOnTheWrongSide(), new TimeLimitWithoutTime(), new TargetsThatDiffer(),
				new WantedFeelingBelowToday(), new ComplaintMonthTwice(), new ReviewBeforeTheStart());
	}
}
