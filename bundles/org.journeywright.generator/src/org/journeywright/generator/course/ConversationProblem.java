package org.journeywright.generator.course;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that keeps a conversation from being played to its end.
 *
 * @param decision position of the decision that is at fault, from 0; empty where the fault is not in a decision
 * @param code     code of the analysis rule that reports the same, such as {@code JW-2902}, where there is one
 * @param text     a sentence that names the scenario, the place and the way to mend it
 */
public record ConversationProblem(OptionalInt decision, Optional<String> code, String text) {
}
