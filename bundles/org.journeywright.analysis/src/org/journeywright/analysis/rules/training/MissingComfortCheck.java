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
import org.journeywright.model.ComfortCheck;
import org.journeywright.model.ModuleKind;
import org.journeywright.model.PhaseItem;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/** A programme that goes from the basics to the issues without asking whether learners are ready. */
public final class MissingComfortCheck implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3006", "A comfort check stands between basics and issues", GapKind.TRAINING, GapSeverity.MINOR,
			"The product puts a general one there; but the questions that fit this work are better asked by those who know it.",
			"People go into the hard moments without anyone asking whether they feel ready.",
			Sources.REALITY,
			"Add a \"comfort check\" after the last basics, asked by the leader of the audience, with two or three questions.");

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
		TrainingModule basics = null;
		for (PhaseItem item : Programmes.items(programme)) {
			if (item instanceof ComfortCheck && basics != null) {
				return Optional.empty();
			}
			if (item instanceof TrainingModule module && module.getKind() == ModuleKind.BASICS) {
				basics = module;
			}
			if (item instanceof TrainingModule module && module.getKind() == ModuleKind.ISSUES) {
				return Optional.ofNullable(basics).map(b -> gap(programme, b, module));
			}
		}
		return Optional.empty();
	}

	private static Gap gap(TrainingProgramme programme, TrainingModule basics, TrainingModule issues) {
		return Gap.of(issues, name(programme) + " goes from " + name(basics) + " straight into " + name(issues) + ": nobody asks whether people are ready.");
	}
}
