package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.name;

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
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/** A programme whose modules are not in book-end order: basics, then issues, then wow moments, across all phases. */
public final class WrongBookEndOrder implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3005", "Modules come in book-end order", GapKind.TRAINING, GapSeverity.MAJOR,
			"Hard moments before the basics frighten, and a programme that ends on trouble is remembered for it.",
			"People are thrown into the hard cases first, or sent home with the worst ones in mind.",
			Sources.REALITY,
			"Put the basics first, the issues in the middle, spread over the phases, and the wow moments last.");

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
		List<TrainingModule> modules = Programmes.modules(programme);
		for (int i = 1; i < modules.size(); i++) {
			if (modules.get(i).getKind().compareTo(modules.get(i - 1).getKind()) < 0) {
				return Optional.of(gap(programme, modules.get(i - 1), modules.get(i)));
			}
		}
		return Optional.empty();
	}

	private static Gap gap(TrainingProgramme programme, TrainingModule before, TrainingModule after) {
		return Gap.of(after, "In " + name(programme) + " the module " + name(after) + " (" + after.getKind().getLiteral() + ") comes after " + name(before) + " ("
				+ before.getKind().getLiteral() + ").").at(Literals.TRAINING_MODULE__KIND)
				.because("The order is basics, issues, wow.");
	}
}
