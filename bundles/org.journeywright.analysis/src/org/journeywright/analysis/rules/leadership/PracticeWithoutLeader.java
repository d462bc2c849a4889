package org.journeywright.analysis.rules.leadership;

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
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.TrainingProgramme;

/** A leadership practice that no role is responsible for. */
public final class PracticeWithoutLeader implements ElementRule<LeadershipPractice> {

	private static final RuleInfo INFO = new RuleInfo("JW-2602", "A leadership practice has a leader", GapKind.LEADERSHIP, GapSeverity.MAJOR,
			"What everybody should do is done by nobody; until someone is named, the practice exists on paper only.",
			"Coaching that is nobody's task does not happen.",
			Sources.LEADERS,
			"Name the leader roles that do it, with \"by\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<LeadershipPractice> subject() {
		return LeadershipPractice.class;
	}

	@Override
	public Optional<Gap> gap(LeadershipPractice practice, ModelView model) {
		if (!practice.getLeaders().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(practice, "No leader is named for " + name(practice) + ", so it will not happen.").at(Literals.LEADERSHIP_PRACTICE__LEADERS);
		List<TrainingProgramme> relying = model.referring(practice, Literals.TRAINING_PROGRAMME__PRACTICES, TrainingProgramme.class);
		return Optional.of(relying.isEmpty() ? gap : gap.because("Relying on it: " + names(relying) + "."));
	}
}
