package org.journeywright.language.recovery;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Tells whether the words from a place on can begin a piece of the grammar. */
final class Lookahead {

	private final Words words;

	Lookahead(Words words) {
		this.words = words;
	}

	/** Whether the word at the place can be the first of the piece. */
	boolean first(AbstractElement piece, int at) {
		return fits(piece, at, false) > 0;
	}

	/** Whether all the words that introduce the piece stand here, as in {@code kept through}. */
	boolean introduced(AbstractElement piece, int at) {
		return fits(piece, at, true) > 0;
	}

	/** Whether the words that introduce the piece stand here and a name follows them, as in {@code channel Window}. */
	boolean named(AbstractElement piece, int at) {
		int words = fits(piece, at, true);
		return words > 1 && this.words.isName(at + words - 1);
	}

	/** The number of words from the place on that fit; -1 where the piece cannot start here. */
	private int fits(AbstractElement piece, int at, boolean all) {
		if (at >= words.visible().size()) {
			return -1;
		}
		return switch (piece) {
			case Keyword keyword -> words.isKeyword(words.visible().get(at), keyword.getValue()) ? 1 : -1;
			case EnumLiteralDeclaration literal -> fits(literal.getLiteral(), at, all);
			case Assignment assignment -> fits(assignment.getTerminal(), at, all);
			case CrossReference reference -> fits(reference.getTerminal(), at, all);
			case RuleCall call -> call.getRule() instanceof TerminalRule terminal ? words.is(words.visible().get(at), "RULE_" + terminal.getName()) ? 1 : -1
					: fits(call.getRule().getAlternatives(), at, all);
			case Alternatives alternatives -> alternatives.getElements().stream().mapToInt(e -> fits(e, at, all)).max().orElse(-1);
			case Group group -> fitsGroup(group.getElements(), at, all);
			default -> -1;
		};
	}

	private int fitsGroup(List<AbstractElement> elements, int at, boolean all) {
		int fitting = 0;
		for (AbstractElement element : elements) {
			if (element instanceof Action) {
				continue;
			}
			int here = fits(element, at + fitting, all);
			boolean optional = GrammarUtil.isOptionalCardinality(element);
			if (here <= 0 && !optional) {
				return fitting > 0 && (!all || !(element instanceof Keyword)) ? fitting : -1;
			}
			fitting += Math.max(here, 0);
			if (!all && fitting > 0 || here > 0 && !(element instanceof Keyword)) {
				return fitting;
			}
		}
		return fitting == 0 ? -1 : fitting;
	}

	/** Names everything that can be the first word of the piece. */
	void firstWords(AbstractElement piece, Consumer<String> words) {
		switch (piece) {
			case Keyword keyword -> words.accept(keyword.getValue());
			case EnumLiteralDeclaration literal -> firstWords(literal.getLiteral(), words);
			case Assignment assignment -> firstWords(assignment.getTerminal(), words);
			case CrossReference reference -> firstWords(reference.getTerminal(), words);
			case RuleCall call -> firstWords(call.getRule(), words);
			case Alternatives alternatives -> alternatives.getElements().forEach(e -> firstWords(e, words));
			case Group group -> firstWordsOfGroup(group, words);
			default -> {
				// Actions make elements, they write nothing.
			}
		}
	}

	private void firstWords(AbstractRule rule, Consumer<String> words) {
		String described = Expected.described(rule.getName());
		if (described.isEmpty()) {
			firstWords(rule.getAlternatives(), words);
		} else {
			words.accept(described);
		}
	}

	private void firstWordsOfGroup(Group group, Consumer<String> words) {
		for (AbstractElement element : group.getElements()) {
			firstWords(element, words);
			if (!(element instanceof Action) && !GrammarUtil.isOptionalCardinality(element)) {
				return;
			}
		}
	}
}
