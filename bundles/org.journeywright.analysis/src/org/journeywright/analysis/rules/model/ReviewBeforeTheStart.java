package org.journeywright.analysis.rules.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Phase;
import org.journeywright.model.ProgrammeReview;
import org.journeywright.model.TrainingProgramme;

/** No review of a programme is dated before its first phase starts. The first day is early, but possible. Silent where no phase states a start. */
public final class ReviewBeforeTheStart implements ElementRule<ProgrammeReview> {

	private static final RuleInfo INFO = new RuleInfo("JW-1021", "A review comes after what it reviews", GapKind.MODEL, GapSeverity.ERROR,
			"One of the two dates is wrong, or the review was of something else; either way nobody has asked yet what this programme brought.",
			"A review is dated before its programme starts, so it cannot have found out anything about it.",
			Sources.SOUND_MODEL,
			"Correct the date that is wrong; a review of an earlier programme belongs to that programme.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ProgrammeReview> subject() {
		return ProgrammeReview.class;
	}

	@Override
	public Optional<Gap> gap(ProgrammeReview review, ModelView model) {
		return model.owner(review, TrainingProgramme.class).flatMap(ReviewBeforeTheStart::start).filter(s -> review.getDate() != null && review.getDate().isBefore(s))
				.map(s -> Gap.of(review, "The review of " + Wording.name(review.eContainer()) + " (" + review.getQuestion().getLiteral() + ") is dated " + review.getDate()
						+ ", before the programme starts on " + s + ".").at(ModelPackage.Literals.PROGRAMME_REVIEW__DATE));
	}

	private static Optional<LocalDate> start(TrainingProgramme programme) {
		return programme.getPhases().stream().map(Phase::getStart).filter(Objects::nonNull).min(Comparator.naturalOrder());
	}
}
