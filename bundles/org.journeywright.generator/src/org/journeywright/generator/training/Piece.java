package org.journeywright.generator.training;

import java.util.List;
import java.util.Optional;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;

/**
 * A piece of a programme with the reason for its place.
 *
 * @param origin    who put it there
 * @param reason    why it is in the programme, as learners read it
 * @param forAuthor what only authors need to know about its place; may be empty
 */
public record Piece(Content content, Origin origin, String reason, String forAuthor) {

	/** Ends the reason of a piece that is pinned. */
	static final String PINNED = "The author wants it exactly here.";
	/** Ends the reason of a piece that the author placed and no rule moved. */
	static final String PLACED = "The author placed it here.";

	/** Who put a piece where it is. */
	public enum Origin {
		/** The author, who wants it exactly there. */
		PINNED,
		/** The author chose the piece; the rules of the field may have moved it. */
		AUTHORED,
		/** The model: nobody had to write it down. */
		DERIVED
	}

	Piece(Content content, Origin origin, String reason) {
		this(content, origin, reason, "");
	}

	/** Why it is in the programme and at this place, for authors and those who decide. */
	public String why() {
		return (reason + " " + forAuthor).strip();
	}

	Piece because(String better) {
		return new Piece(content, origin, better, forAuthor);
	}

	Piece tellingTheAuthor(String note) {
		return new Piece(content, origin, reason, note);
	}

	boolean isPinned() {
		return origin == Origin.PINNED;
	}

	/** The scenario that the piece plays, if it plays one. */
	Optional<Scenario> scenario() {
		return content instanceof Content.Play play ? Optional.of(play.scenario()) : Optional.empty();
	}

	/** The behaviours that the piece practises in a scenario. */
	List<Behaviour> practised() {
		return scenario().map(scenario -> Refs.all(scenario.getExercises()).stream().distinct().toList()).orElse(List.of());
	}

	/** The standards of the behaviours that the piece practises in a scenario. */
	List<ServiceStandard> practisedStandards() {
		return practised().stream().map(Behaviour::eContainer).filter(ServiceStandard.class::isInstance)
				.map(ServiceStandard.class::cast).distinct().toList();
	}
}
