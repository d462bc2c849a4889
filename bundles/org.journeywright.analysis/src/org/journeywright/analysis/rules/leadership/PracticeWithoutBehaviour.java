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

/** A leadership practice that coaches no behaviour. */
public final class PracticeWithoutBehaviour implements ElementRule<LeadershipPractice> {

	private static final RuleInfo INFO = new RuleInfo("JW-2605", "A leadership practice coaches behaviours", GapKind.LEADERSHIP, GapSeverity.MINOR,
			"Minor, because a leader's visit can help without coaching anything; major where a training programme counts on the practice.",
			"Leaders meet their people without a shared idea of what good looks like, so talk stays general.",
			Sources.STANDARDS_FIRST,
			"Pick the two or three behaviours that matter most now and name them with \"coaches\".");

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
		if (!practice.getCoaches().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(practice, name(practice) + " coaches no behaviour in particular.").at(Literals.LEADERSHIP_PRACTICE__COACHES);
		List<TrainingProgramme> relying = model.referring(practice, Literals.TRAINING_PROGRAMME__PRACTICES, TrainingProgramme.class);
		gap = practice.getLeaders().isEmpty() ? gap : gap.because("It is done by " + names(practice.getLeaders()) + ".");
		return Optional.of(relying.isEmpty() ? gap : gap.because("It is meant to carry " + names(relying) + ".").weighing(GapSeverity.MAJOR));
	}
}
