package org.journeywright.analysis.rules.performance;

import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/** A behaviour is exercised by one or more scenarios. */
public final class BehaviourNotPractised implements ElementRule<Behaviour> {

	private static final RuleInfo INFO = new RuleInfo("JW-2202", "A behaviour is practised", GapKind.PERFORMANCE, GapSeverity.MINOR,
			"A behaviour can be learnt by watching others. Where its standard holds at a moment of truth, that is too risky, and major.",
			"People read about this behaviour, and never get to try it where a mistake costs nothing.",
			"Practice of service training: several cases for each role, practised with feedback in a safe place",
			"Write a scenario in which this behaviour decides how it ends, or let an existing one exercise it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Behaviour> subject() {
		return Behaviour.class;
	}

	@Override
	public Optional<Gap> gap(Behaviour behaviour, ModelView model) {
		if (!model.scenariosExercising(behaviour).isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(behaviour, "No scenario practises " + Wording.name(behaviour) + ".");
		return Optional.of(momentsOf(behaviour, model).findFirst().map(t -> gap.weighing(GapSeverity.MAJOR)
				.because(Wording.name(behaviour.eContainer()) + " holds at " + Wording.name(t) + ", a moment of truth.")).orElse(gap));
	}

	private static Stream<Touchpoint> momentsOf(Behaviour behaviour, ModelView model) {
		return model.referring(behaviour.eContainer(), ModelPackage.Literals.TOUCHPOINT__STANDARDS, Touchpoint.class).stream()
				.filter(ModelView::isMomentOfTruthToday);
	}
}
