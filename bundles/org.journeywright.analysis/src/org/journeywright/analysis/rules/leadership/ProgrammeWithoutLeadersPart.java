package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;

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

/** A training programme that no leadership practice carries. */
public final class ProgrammeWithoutLeadersPart implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-2601", "A training programme has a leaders' part", GapKind.LEADERSHIP, GapSeverity.CRITICAL,
			"Training that nobody coaches afterwards fades within weeks, so most of what it cost is lost.",
			"People come back from training to leaders who do not ask about it, and go on as before.",
			Sources.LEADERS,
			"Agree with the leaders of the audience when and where they will coach what was learnt, and name that practice in the programme.");

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
		if (!programme.getPractices().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(programme, "Nobody leads " + name(programme) + " after the training room: no leadership practice carries it.")
				.at(Literals.TRAINING_PROGRAMME__PRACTICES);
		return Optional.of(advise(programme.getAudience().isEmpty() ? gap : gap.because("It trains " + names(programme.getAudience()) + "."),
				suitable(programme, model)));
	}

	private static Gap advise(Gap gap, Collection<LeadershipPractice> suitable) {
		return suitable.isEmpty() ? gap
				: gap.next("Lead the programme through " + names(suitable) + ", which already coaches behaviours of this audience's standards.");
	}

	private static Collection<LeadershipPractice> suitable(TrainingProgramme programme, ModelView model) {
		return programme.getAudience().stream().flatMap(r -> model.standardsOf(r).stream()).distinct().flatMap(s -> s.getBehaviours().stream())
				.flatMap(b -> model.practicesCoaching(b).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
