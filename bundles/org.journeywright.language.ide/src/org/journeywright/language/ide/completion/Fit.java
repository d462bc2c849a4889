package org.journeywright.language.ide.completion;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * A word that fits at a place in a text.
 *
 * @param piece
 *            the word of the language, or the call of a terminal
 * @param path
 *            the calls of rules that lead to it, outermost first
 * @param after
 *            what comes then; empty where the text can end
 */
record Fit(AbstractElement piece, List<RuleCall> path, Optional<Rest> after) {

	boolean matches(Token token) {
		return token.type().equals(piece instanceof Keyword keyword ? Token.typeOfKeyword(keyword.getValue()) : Token.typeOfTerminal(((RuleCall) piece).getRule().getName()));
	}

	/** In how many elements the place lies; 0 directly in a file. */
	int depth() {
		return (int) path.stream().filter(c -> isElement(c) && GrammarUtil.containingAssignment(c) != null).count();
	}

	private static boolean isElement(RuleCall call) {
		return call.getRule() instanceof ParserRule rule && GrammarUtil.isEObjectRule(rule);
	}

	/** The call that reads the value to which the word belongs; empty for a word that is no part of a value. */
	Optional<RuleCall> value() {
		return path.stream().filter(c -> !isElement(c)).findFirst();
	}
}
