package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.ModuleKind;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.model.WowMoment;

/** A programme with modules none of which is about wow moments. */
public final class NoWowToClose implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3008", "A training programme closes with wow moments", GapKind.TRAINING, GapSeverity.MINOR,
			"The programme trains what it should; but it ends on trouble, and people forget why they like this work.",
			"People are shown what goes wrong, and not what they are proud of.",
			Sources.REALITY,
			"Close with a \"wow\" module: true stories of colleagues, told by those who were there.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<TrainingProgramme> subject() {
		return TrainingProgramme.class;
	}

	@Override
	public Optional<Gap> gap(TrainingProgramme programme, ModelView model) {
		List<TrainingModule> modules = Programmes.modules(programme);
		if (modules.isEmpty() || modules.stream().anyMatch(m -> m.getKind() == ModuleKind.WOW)) {
			return Optional.empty();
		}
		Gap gap = Gap.of(programme, name(programme) + " closes without a moment to be proud of.").at(Literals.TRAINING_PROGRAMME__PHASES)
				.because("Its last module is " + name(modules.getLast()) + ".");
		List<WowMoment> stories = programme.getAudience().stream().flatMap(r -> model.referring(r, Literals.WOW_MOMENT__ROLES, WowMoment.class).stream())
				.distinct().toList();
		return Optional.of(stories.isEmpty() ? gap : gap.next("Close with a \"wow\" module that reflects on " + names(stories) + "."));
	}
}
