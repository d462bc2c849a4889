package org.journeywright.analysis.rules.knowledge;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class KnowledgeRules {

	private KnowledgeRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new TouchpointWithoutExpectation(), new PersonaNotUnderstood(), new JourneyWithoutPersona(), new FeelingUnknownAtMomentOfTruth(),
				new BenchmarkAtNoTouchpoint(), new BenchmarkUnanswered(), new BenchmarkWithoutSource(), new JourneyWithoutEvidence(),
				new JourneyCoversOnePart(), new StageWithoutTouchpoint(), new PersonaWithoutJourney());
	}
}
