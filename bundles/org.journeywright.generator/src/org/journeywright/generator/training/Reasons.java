package org.journeywright.generator.training;

import java.util.List;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Scenario;

/** Says of the pieces that an author placed what they are good for at their place. */
final class Reasons {

	private final Curriculum curriculum;

	Reasons(Curriculum curriculum) {
		this.curriculum = curriculum;
	}

	/** Explains every piece of a draft that its author left in place. */
	void explain(Draft draft) {
		draft.modules().forEach(module -> module.pieces.replaceAll(this::explained));
	}

	private Piece explained(Piece piece) {
		return piece.reason().isEmpty() ? piece.because(reason(piece.content())) : piece;
	}

	private String reason(Content content) {
		return switch (content) {
			case Content.Play(var scenario) -> reason(scenario);
			case Content.Read(var standard) when curriculum.standards().containsKey(standard) -> curriculum.standards().get(standard) + ".";
			case Content.Read(var standard) -> Words.quoted(standard) + " gives the practice its words.";
			case Content.Story(var moment) -> "A true story" + shown(Refs.all(moment.getShows())) + ": what is possible.";
			case Content.Watch watch -> "Practice lasts when it is seen and coached on the job.";
			case Content.Question question -> "Saying it in one's own words shows what has been understood.";
			case Content.Comfort comfort -> "Hard moments come after learners feel ready.";
		};
	}

	private String reason(Scenario scenario) {
		return switch (scenario.getTone()) {
			case BASICS -> Curriculum.basicsReason(scenario);
			case DIFFICULT -> curriculum.difficultReason(scenario);
			case WOW -> "A moment that surprises a customer.";
		};
	}

	private static String shown(List<Behaviour> behaviours) {
		return behaviours.isEmpty() ? "" : " that shows " + Words.list(behaviours);
	}
}
