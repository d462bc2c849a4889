package org.journeywright.language.ide.completion;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;

/**
 * What is still to come from a place in a text on, as the grammar has it: a piece, and then the rest.
 *
 * @param piece
 *            the piece that comes next
 * @param path
 *            the calls of rules that lead to the piece, outermost first
 * @param again
 *            whether the piece has stood here before and may come again
 * @param after
 *            what comes then; empty where the text can end
 */
record Rest(AbstractElement piece, List<RuleCall> path, boolean again, Optional<Rest> after) {

	Rest(AbstractElement piece, List<RuleCall> path, Optional<Rest> after) {
		this(piece, path, false, after);
	}

	/** Whether the text can go on without the piece. */
	boolean isOptional() {
		return again || GrammarUtil.isOptionalCardinality(piece);
	}

	/** What comes when the piece has been read once. */
	Optional<Rest> next() {
		return GrammarUtil.isMultipleCardinality(piece) ? Optional.of(new Rest(piece, path, true, after)) : after;
	}
}
