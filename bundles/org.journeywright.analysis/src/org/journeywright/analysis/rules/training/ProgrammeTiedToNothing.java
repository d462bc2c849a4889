package org.journeywright.analysis.rules.training;

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
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;

/**
 * A programme that has nothing to do with its audience's daily work: the roles (or those whom the leaders among them lead) affect no touchpoint, or not one
 * of those that the programme names.
 */
public final class ProgrammeTiedToNothing implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3009", "A training programme ties in with its audience's work", GapKind.TRAINING, GapSeverity.MAJOR,
			"What has nothing to do with one's own touchpoints, handoffs and issues is not carried over to the job.",
			"People sit in a training that is about somebody else's work.",
			Sources.REALITY,
			"Say at which touchpoints the audience works, or in which handoffs; and let the programme tie in with those.");

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
		if (programme.getAudience().isEmpty()) {
			return Optional.empty();
		}
		Set<Role> roles = Programmes.rolesConcerned(programme, model);
		Set<Touchpoint> chosen = new LinkedHashSet<>(programme.getTouchpoints());
		boolean tied = roles.stream().flatMap(r -> model.touchpointsReached(r).stream()).anyMatch(t -> chosen.isEmpty() || chosen.contains(t));
		if (tied) {
			return Optional.empty();
		}
		Gap gap = Gap.of(programme, name(programme) + " has nothing to do with what " + names(programme.getAudience()) + " do every day.")
				.at(Literals.TRAINING_PROGRAMME__TOUCHPOINTS);
		return Optional.of(chosen.isEmpty() ? gap.because("No touchpoint depends on them, directly or through handoffs.")
				: gap.because("It ties in " + names(chosen) + ", and none of these depends on them."));
	}
}
