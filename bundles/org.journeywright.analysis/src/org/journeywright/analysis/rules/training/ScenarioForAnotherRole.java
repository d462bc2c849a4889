package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.Scenario;
import org.journeywright.model.TrainingProgramme;

/** A programme that plays a scenario for roles that are not in its audience, nor led by anyone in it. */
public final class ScenarioForAnotherRole implements ElementRule<PlayScenario> {

	private static final RuleInfo INFO = new RuleInfo("JW-3014", "A programme plays scenarios of its own audience", GapKind.TRAINING, GapSeverity.MAJOR,
			"What people practise there they will never be asked to do; and what they are asked to do they have not practised.",
			"People rehearse somebody else's job.",
			Sources.REALITY,
			"Play a scenario of the audience's own, or add the role to the scenario if the situation is theirs too.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<PlayScenario> subject() {
		return PlayScenario.class;
	}

	@Override
	public Optional<Gap> gap(PlayScenario play, ModelView model) {
		Scenario scenario = play.getScenario();
		return model.owner(play, TrainingProgramme.class).filter(p -> !p.getAudience().isEmpty() && !scenario.getRoles().isEmpty())
				.filter(p -> Programmes.rolesConcerned(p, model).stream().noneMatch(scenario.getRoles()::contains)).map(p -> gap(play, p));
	}

	private static Gap gap(PlayScenario play, TrainingProgramme programme) {
		Scenario scenario = play.getScenario();
		return Gap.of(play, name(programme) + " lets " + names(programme.getAudience()) + " play " + name(scenario) + ", which was written for "
				+ names(scenario.getRoles()) + ".").at(Literals.PLAY_SCENARIO__SCENARIO);
	}
}
