package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.ProgrammeReview;

/** A programme's review whose date is past and that has found nothing. Silent when the model speaks of no day. */
public final class ProgrammeReviewOverdue implements ElementRule<ProgrammeReview> {

	private static final RuleInfo INFO = new RuleInfo("JW-3011", "A training programme's review is not overdue", GapKind.TRAINING, GapSeverity.MAJOR,
			"The question was planned and not asked; the next programme will repeat what did not work in this one.",
			"We said we would look whether it works, and did not.",
			Sources.THREE_QUESTIONS,
			"Hold the review now and write down what was found, or set a new date and say who asks.");

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
		boolean held = review.getFindings().stream().anyMatch(f -> !isBlank(f));
		if (held || review.getDate() == null || model.date().filter(review.getDate()::isBefore).isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(review, "The review of " + name(review.eContainer()) + " (" + review.getQuestion().getLiteral() + ") was due on " + review.getDate()
				+ " and has found nothing yet.").at(Literals.PROGRAMME_REVIEW__DATE).because("The model speaks of " + model.date().orElseThrow() + ".");
		return Optional.of(review.getBy() == null ? gap : gap.because("It is up to " + name(review.getBy()) + "."));
	}
}
