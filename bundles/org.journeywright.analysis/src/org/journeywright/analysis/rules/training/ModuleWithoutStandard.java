package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.KnowledgeCheck;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.ObserveBehaviour;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.ReflectOnStory;
import org.journeywright.model.TrainingActivity;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/** A module none of whose activities has to do with a standard or a behaviour. A module without activities is filled by the product and left out. */
public final class ModuleWithoutStandard implements ElementRule<TrainingModule> {

	private static final RuleInfo INFO = new RuleInfo("JW-3004", "A module trains a standard", GapKind.TRAINING, GapSeverity.MAJOR,
			"What the module teaches is asked of nobody on the job, so it will not be coached, measured or kept up.",
			"People spend time on something that no standard expects of them.",
			Sources.STANDARDS_FIRST,
			"Tie its activities to behaviours, or add the standard that they are about with \"read\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<TrainingModule> subject() {
		return TrainingModule.class;
	}

	@Override
	public Optional<Gap> gap(TrainingModule module, ModelView model) {
		if (module.getActivities().isEmpty() || module.getActivities().stream().anyMatch(ModuleWithoutStandard::isAboutAStandard)) {
			return Optional.empty();
		}
		String programme = model.owner(module, TrainingProgramme.class).map(p -> " of " + name(p)).orElse("");
		return Optional.of(Gap.of(module, "The module " + name(module) + programme + " trains no standard.").at(Literals.TRAINING_MODULE__ACTIVITIES)
				.because(module.getActivities().size() == 1 ? "Its activity is tied to no behaviour."
						: "None of its " + module.getActivities().size() + " activities is tied to a behaviour."));
	}

	private static boolean isAboutAStandard(TrainingActivity activity) {
		return switch (activity) {
			case ReadStandard read -> true;
			case PlayScenario play -> !play.getScenario().getExercises().isEmpty();
			case ReflectOnStory reflect -> !reflect.getStory().getShows().isEmpty();
			case ObserveBehaviour observe -> !observe.getBehaviours().isEmpty();
			case KnowledgeCheck check -> !check.getBehaviours().isEmpty();
			default -> false;
		};
	}
}
