package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.name;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Phase;
import org.journeywright.model.TrainingProgramme;

/**
 * A programme that does not spread over time: it has no phases; one phase that is not known to last a week; phases that all lie on one day; or several
 * phases none of which says when it takes place.
 */
public final class AllInOneAfternoon implements ElementRule<TrainingProgramme> {

	private static final int WEEK = 7;

	private static final RuleInfo INFO = new RuleInfo("JW-3007", "A training programme spreads over time", GapKind.TRAINING, GapSeverity.MAJOR,
			"What is learnt at once is forgotten at once; without time between, nothing is tried on the job.",
			"Everything is to be learnt in one afternoon.",
			Sources.OVER_TIME,
			"Cut it into phases over some weeks, with practice on the job in between, and say when each takes place.");

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
		List<Phase> phases = programme.getPhases();
		if (phases.isEmpty()) {
			return gap(programme, " is not laid out over time.", "It has no phases.");
		}
		if (days(phases) >= WEEK) {
			return Optional.empty();
		}
		if (phases.size() == 1) {
			return gap(programme, " happens all at once.", "Its only phase is " + name(phases.getFirst()) + when(phases.getFirst()) + ".");
		}
		if (phases.stream().allMatch(p -> p.getStart() != null) && days(phases) == 0) {
			return gap(programme, " happens all on one day.", "All " + phases.size() + " phases are on " + phases.getFirst().getStart() + ".");
		}
		boolean silent = phases.stream().allMatch(p -> p.getStart() == null && p.getEnd() == null && isBlank(p.getWhen()));
		return silent ? gap(programme, " is not laid out over time.", "None of its " + phases.size() + " phases says when it takes place.") : Optional.empty();
	}

	/** The days from the first to the last date that the phases state; 0 where there are not two. */
	private static long days(List<Phase> phases) {
		List<LocalDate> dates = phases.stream().flatMap(p -> Stream.of(Optional.ofNullable(p.getStart()), Optional.ofNullable(p.getEnd())))
				.flatMap(Optional::stream).sorted().toList();
		return dates.isEmpty() ? 0 : ChronoUnit.DAYS.between(dates.getFirst(), dates.getLast());
	}

	private static String when(Phase phase) {
		return isBlank(phase.getWhen()) ? "" : ", " + phase.getWhen().strip();
	}

	private static Optional<Gap> gap(TrainingProgramme programme, String what, String fact) {
		return Optional.of(Gap.of(programme, name(programme) + what).at(Literals.TRAINING_PROGRAMME__PHASES).because(fact));
	}
}
