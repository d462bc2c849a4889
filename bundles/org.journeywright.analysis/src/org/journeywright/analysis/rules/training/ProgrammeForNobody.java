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
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.TrainingProgramme;

/** A programme without an audience. */
public final class ProgrammeForNobody implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3015", "A training programme has an audience", GapKind.TRAINING, GapSeverity.MAJOR,
			"Training is by role; without one nothing can be derived, and nobody is invited.",
			"There is a programme, and nobody knows who should attend it.",
			Sources.REALITY,
			"Name the roles that take part, with \"for\".");

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
		return !programme.getAudience().isEmpty() ? Optional.empty()
				: Optional.of(Gap.of(programme, name(programme) + " is for nobody in particular.").at(Literals.TRAINING_PROGRAMME__AUDIENCE));
	}
}
