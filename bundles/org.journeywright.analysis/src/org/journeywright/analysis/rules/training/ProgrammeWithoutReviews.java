package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.count;
import static org.journeywright.analysis.rules.Wording.list;
import static org.journeywright.analysis.rules.Wording.name;

import java.util.EnumSet;
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
import org.journeywright.model.ReviewQuestion;
import org.journeywright.model.TrainingProgramme;

/** A programme whose reviews do not ask all three questions. */
public final class ProgrammeWithoutReviews implements ElementRule<TrainingProgramme> {

	private static final RuleInfo INFO = new RuleInfo("JW-3010", "A training programme's reviews ask all three questions", GapKind.TRAINING, GapSeverity.MAJOR,
			"A question that is not planned is not asked, and \"does it last?\" is the one that decides whether the money was well spent.",
			"Nobody will find out whether the training worked.",
			Sources.THREE_QUESTIONS,
			"Plan a review for each question, with a date and a role: effective soon after, results when the figures move, lasting months later.");

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
		Set<ReviewQuestion> missing = EnumSet.allOf(ReviewQuestion.class);
		programme.getReviews().forEach(r -> missing.remove(r.getQuestion()));
		if (missing.isEmpty()) {
			return Optional.empty();
		}
		String asked = list(missing.stream().map(ProgrammeWithoutReviews::words).toList());
		Gap gap = Gap.of(programme, "Nobody is going to ask of " + name(programme) + " " + asked + ".").at(Literals.TRAINING_PROGRAMME__REVIEWS);
		return Optional.of(programme.getReviews().isEmpty() ? gap.because("No review is planned.")
				: gap.because(count(programme.getReviews().size(), "review") + " planned."));
	}

	private static String words(ReviewQuestion question) {
		return switch (question) {
			case EFFECTIVE -> "whether it was effective";
			case RESULTS -> "whether it brought the intended results";
			case LASTING -> "whether it lasts";
		};
	}
}
