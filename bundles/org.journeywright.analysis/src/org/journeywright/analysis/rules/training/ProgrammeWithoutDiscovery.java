package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.name;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.DiscoveryStep;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Phase;
import org.journeywright.model.TrainingProgramme;

/** A training programme developed without finding out first, or only after it began. */
public final class ProgrammeWithoutDiscovery implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3002", "Discovery comes before a training programme", GapKind.TRAINING, GapSeverity.MAJOR,
			"Training that was not preceded by interviews, observation or data treats what its authors believe, not what happens.",
			"We answered before we asked.",
			Sources.ROOT_CAUSES,
			"Listen in, interview customers and colleagues, count; then note with \"discovery\" how, when and what was found.");

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
		if (programme.getDiscovery().isEmpty()) {
			return Optional.of(Gap.of(programme, name(programme) + " was put together without finding out first.").at(Literals.TRAINING_PROGRAMME__DISCOVERY));
		}
		Optional<LocalDate> start = first(programme.getPhases().stream().map(Phase::getStart));
		Optional<LocalDate> discovery = first(programme.getDiscovery().stream().map(DiscoveryStep::getDate));
		boolean undated = programme.getDiscovery().stream().anyMatch(d -> d.getDate() == null);
		if (undated || start.isEmpty() || discovery.isEmpty() || discovery.get().isBefore(start.get())) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(programme, name(programme) + " began before anyone had found out what it is needed for.")
				.at(Literals.TRAINING_PROGRAMME__DISCOVERY).because("First phase on " + start.get() + ", first discovery on " + discovery.get() + "."));
	}

	private static Optional<LocalDate> first(Stream<LocalDate> dates) {
		return dates.filter(Objects::nonNull).min(Comparator.naturalOrder());
	}
}
