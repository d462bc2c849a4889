package org.journeywright.analysis.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.journeywright.analysis.Rule;
import org.journeywright.analysis.rules.communication.CommunicationRules;
import org.journeywright.analysis.rules.handoff.HandoffRules;
import org.journeywright.analysis.rules.knowledge.KnowledgeRules;
import org.journeywright.analysis.rules.leadership.LeadershipRules;
import org.journeywright.analysis.rules.metrics.MetricRules;
import org.journeywright.analysis.rules.model.ConsistencyRules;
import org.journeywright.analysis.rules.perception.PerceptionRules;
import org.journeywright.analysis.rules.performance.PerformanceRules;
import org.journeywright.analysis.rules.rootcause.RootCauseRules;
import org.journeywright.analysis.rules.scenario.ScenarioRules;
import org.journeywright.analysis.rules.standards.StandardsRules;
import org.journeywright.analysis.rules.strategy.StrategyRules;
import org.journeywright.analysis.rules.training.TrainingRules;

/** Every rule of the product. */
public final class Rules {

	private Rules() {
	}

	/** All rules, in the order of their codes. */
	public static List<Rule> all() {
		return Stream.of(ConsistencyRules.all(), KnowledgeRules.all(), StandardsRules.all(), PerformanceRules.all(), CommunicationRules.all(),
				PerceptionRules.all(), HandoffRules.all(), LeadershipRules.all(), RootCauseRules.all(), MetricRules.all(), ScenarioRules.all(),
				TrainingRules.all(), StrategyRules.all()).flatMap(Collection::stream).toList();
	}
}
