package org.journeywright.generator.training;

import java.util.Optional;
import org.journeywright.analysis.SourceLocation;

/**
 * A scenario that no learner gets to see, because its conversation cannot be played.
 *
 * @param scenario the scenario's title
 * @param place    where the fault stands in the text, where the model was read from text
 * @param reason   sentences that name the scenario and its faults, and how to mend them
 * @param code     code of the gap that the analysis reports for the first fault, where there is one
 */
public record LeftOutScenario(String scenario, Optional<SourceLocation> place, String reason, Optional<String> code) {

	/** Place, reason and gap on one line. */
	@Override
	public String toString() {
		return place.map(one -> one + ": ").orElse("") + reason + code.map(one -> " This is gap " + one + ".").orElse("");
	}
}
