package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.count;
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
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.TrainingProgramme;

/** A training programme for roles that no standard binds. Leaders who learn beside their people need none of their own: they are there to coach. */
public final class TrainingBeforeStandards implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3003", "Standards come before training", GapKind.TRAINING, GapSeverity.CRITICAL,
			"Without standards there is nothing to train to, nothing to coach and nothing to measure; the money is spent without effect.",
			"People are trained before anyone has said what is expected of them.",
			Sources.STANDARDS_FIRST,
			"Agree with the role on its standards and their observable behaviours first; then train those.");

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
		List<Role> without = programme.getAudience().stream().filter(r -> model.standardsOf(r).isEmpty() && !leadsOthersIn(programme, r)).toList();
		return without.isEmpty() ? Optional.empty()
				: Optional.of(Gap.of(programme, name(programme) + " trains " + names(without) + ", of whom no standard asks anything.")
						.at(Literals.TRAINING_PROGRAMME__AUDIENCE)
						.because(count(without.size(), "role") + " of " + programme.getAudience().size() + " in the audience without a standard."));
	}

	private static boolean leadsOthersIn(TrainingProgramme programme, Role role) {
		return role.getKind() == RoleKind.LEADER && programme.getAudience().stream().anyMatch(r -> r.getKind() != RoleKind.LEADER);
	}
}
