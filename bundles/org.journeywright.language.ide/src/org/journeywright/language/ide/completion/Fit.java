package org.journeywright.language.ide.completion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.journeywright.model.ModelPackage;

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

	/** The feature of the element around that holds the element to which the word belongs; empty directly in a file. */
	Optional<Assignment> holder() {
		return path.reversed().stream().filter(Fit::isElement).map(GrammarUtil::containingAssignment).filter(Objects::nonNull).findFirst();
	}

	/** The kind of element that the word says something about, or begins. */
	EClass type() {
		return path.reversed().stream().filter(c -> isElement(c) && !((ParserRule) c.getRule()).isFragment()).findFirst()
				.map(c -> (EClass) c.getRule().getType().getClassifier()).orElse(ModelPackage.Literals.JOURNEY_MODEL);
	}

	/** The call that reads the value to which the word belongs; empty for a word that is no part of a value. */
	Optional<RuleCall> value() {
		return path.stream().filter(c -> !isElement(c)).findFirst();
	}
}
