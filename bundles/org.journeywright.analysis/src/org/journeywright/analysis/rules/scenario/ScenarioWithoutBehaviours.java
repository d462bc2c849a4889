package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;

/** A scenario that exercises no behaviour. */
public final class ScenarioWithoutBehaviours implements ElementRule<Scenario> {

	private static final RuleInfo INFO = new RuleInfo("JW-2912", "A scenario exercises behaviours", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Without the expected behaviours there is nothing to grade by; best and poor are a matter of taste.",
			"People practise a situation and not the standard.",
			Sources.FOUR_STEPS,
			"Begin with step one: choose two or three behaviours of the standards that apply here, and name them with \"exercises\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Scenario> subject() {
		return Scenario.class;
	}

	@Override
	public Optional<Gap> gap(Scenario scenario, ModelView model) {
		if (!scenario.getExercises().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(scenario, name(scenario) + " exercises no behaviour.").at(Literals.SCENARIO__EXERCISES);
		Set<ServiceStandard> apply = new LinkedHashSet<>();
		scenario.getTouchpoints().forEach(t -> apply.addAll(t.getStandards()));
		return Optional.of(apply.isEmpty() ? gap : gap.because("At its touchpoints " + names(apply) + (apply.size() == 1 ? " applies." : " apply.")));
	}
}
