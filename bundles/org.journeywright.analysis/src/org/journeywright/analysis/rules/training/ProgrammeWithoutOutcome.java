package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.count;
import static org.journeywright.analysis.rules.Wording.name;

import java.util.Objects;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.TrainingProgramme;

/** A training programme that serves no business outcome. */
public final class ProgrammeWithoutOutcome implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3001", "A training programme serves a business outcome", GapKind.TRAINING, GapSeverity.CRITICAL,
			"Training without an intended result cannot succeed or fail, so its money is spent without effect as far as anyone can tell.",
			"We train because one trains, and will not know what it was good for.",
			Sources.OUTCOMES,
			"Say with \"serves\" which business outcome the programme is for, and with \"because\" how it gets there.");

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
		if (!programme.getOutcomes().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(programme, "Nobody has said what the business gets from " + name(programme) + ".").at(Literals.TRAINING_PROGRAMME__OUTCOMES);
		int people = programme.getAudience().stream().map(Role::getHeadcount).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
		return Optional.of(people == 0 ? gap : gap.because(count(people, "colleague") + " will spend working time on it."));
	}
}
