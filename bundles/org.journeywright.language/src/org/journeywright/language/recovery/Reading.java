package org.journeywright.language.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * Reads a broken text along the grammar, notes every mistake with what would have fitted, and sets aside as little as possible so that the rest can be parsed:
 * a word, a clause, at worst one element. Missing braces are told by the indentation of what follows.
 */
final class Reading {

	private final Words words;
	private final Lookahead look;
	private final Expected expected = new Expected();
	private final Skipping skipping;
	private final RuleCall element;
	private final List<Mistake> mistakes = new ArrayList<>();
	private final Deque<Integer> elements = new ArrayDeque<>();
	private final Deque<Frame> frames = new ArrayDeque<>();
	private String describing = "";
	private int at;

	/** A block being read: what its clauses are, where it opened and where the element starts that it belongs to. */
	record Frame(AbstractElement clauses, Word brace, Word owner) {
	}

	Reading(Words words, ParserRule start) {
		this.words = words;
		this.look = new Lookahead(words);
		this.element = (RuleCall) ((Assignment) ((Group) start.getAlternatives()).getElements().get(1)).getTerminal();
		this.skipping = new Skipping(words, look, frames, element);
	}

	/** Reads the text from its first word on; answers the mistakes in order. */
	List<Mistake> read() {
		while (!atEnd()) {
			int from = at;
			if (look.first(element, at)) {
				attempt(from);
			} else {
				expect(element);
				note(word(), words.isKeyword(word(), "}") ? "This } closes nothing; remove it, or look for a } too many before it." : expected.wrong(word()));
				skipTop(from);
			}
		}
		return mistakes;
	}

	private void attempt(int from) {
		try {
			once(element);
		} catch (Stumble s) {
			skipTop(from);
		}
		elements.clear();
		frames.clear();
	}

	private void skipTop(int from) {
		at = skipping.toNextElement(from, Math.max(at, from + 1));
	}

	private void piece(AbstractElement piece) {
		if (GrammarUtil.isMultipleCardinality(piece)) {
			while (look.first(piece, at)) {
				once(piece);
			}
			expect(piece);
		} else if (!GrammarUtil.isOptionalCardinality(piece) || look.first(piece, at)) {
			once(piece);
		} else {
			expect(piece);
		}
	}

	private void once(AbstractElement piece) {
		switch (piece) {
			case Keyword keyword -> keyword(keyword.getValue());
			case EnumLiteralDeclaration literal -> keyword(literal.getLiteral().getValue());
			case Assignment assignment -> once(assignment.getTerminal());
			case CrossReference reference -> once(reference.getTerminal());
			case RuleCall call -> rule(call);
			case Alternatives alternatives -> once(branch(alternatives));
			case Group group -> group(group);
			default -> {
				// Actions make elements, they read nothing.
			}
		}
	}

	private AbstractElement branch(Alternatives alternatives) {
		return alternatives.getElements().stream().filter(e -> look.introduced(e, at)).findFirst()
				.or(() -> alternatives.getElements().stream().filter(e -> look.first(e, at)).findFirst()).orElseGet(() -> {
					expect(alternatives);
					return fail();
				});
	}

	private void rule(RuleCall call) {
		if (call.getRule() instanceof TerminalRule terminal) {
			terminal(terminal);
			return;
		}
		String described = Expected.described(call.getRule().getName());
		if (!described.isEmpty() && !look.first(call.getRule().getAlternatives(), at)) {
			expected.at(at, List.of(described));
			nameOrFail(described);
			return;
		}
		if (!described.isEmpty()) {
			value(call.getRule(), described);
			return;
		}
		boolean owner = call.getRule() instanceof ParserRule rule && !rule.isFragment() && GrammarUtil.isEObjectRule(rule);
		if (owner) {
			elements.push(at);
		}
		once(call.getRule().getAlternatives());
		if (owner) {
			elements.pop();
		}
	}

	private void value(AbstractRule rule, String described) {
		int from = at;
		describing = described;
		once(rule.getAlternatives());
		describing = "";
		boolean apart = rule instanceof ParserRule whole && whole.isDefinesHiddenTokens() && skipping.apart(from, at);
		if (apart) {
			note(words.visible().get(from), "This is to be " + described + ", without spaces in it.");
			throw new Stumble();
		}
	}

	private void nameOrFail(String described) {
		if (!described.equals("a name") || !skipping.keywordForName(at)) {
			fail();
		}
		note(word(), "'" + word().text() + "' is a word of the language and cannot be a name as it stands; put it in quotes: \"" + word().text() + "\".");
		words.takeForName(word());
		at++;
	}

	private void terminal(TerminalRule terminal) {
		if (atEnd() || !words.is(word(), "RULE_" + terminal.getName())) {
			missing(Expected.described(terminal.getName()));
		}
		at++;
	}

	private void keyword(String keyword) {
		if (atEnd() || !words.isKeyword(word(), keyword)) {
			if (!keyword.equals("{") || at == 0) {
				missing(keyword);
			}
			note(words.visible().get(at - 1), "A { is missing after this.");
			words.putIn(keyword, at);
		}
		at++;
	}

	private void group(Group group) {
		List<AbstractElement> pieces = group.getElements();
		for (int i = 0; i < pieces.size(); i++) {
			AbstractElement piece = pieces.get(i);
			if (isBlock(piece)) {
				strayWords(i > 0 ? pieces.get(i - 1) : piece, piece);
			}
			if (i + 1 < pieces.size() && pieces.get(i + 1) instanceof Keyword closing && closing.getValue().equals("}")) {
				block(piece);
			} else if (!(piece instanceof Action)) {
				piece(piece);
			}
		}
	}

	private static boolean isBlock(AbstractElement piece) {
		return piece instanceof Keyword k && k.getValue().equals("{")
				|| piece instanceof Group g && g.getElements().get(0) instanceof Keyword k2 && k2.getValue().equals("{");
	}

	/** Sets words aside that stand on an element's line before its block and mean nothing there. */
	private void strayWords(AbstractElement line, AbstractElement block) {
		int resume = skipping.restOfLine(at, line, block);
		while (resume > at) {
			expect(line);
			expect(block);
			note(word(), expected.wrong(word()));
			at = skipping.setAside(at, resume);
			if (line != block) {
				piece(line);
			}
			resume = skipping.restOfLine(at, line, block);
		}
	}

	private void block(AbstractElement clauses) {
		frames.push(new Frame(clauses, words.visible().get(at - 1), words.visible().get(elements.peek())));
		int depth = elements.size();
		while (!atEnd() && !words.isKeyword(word(), "}") && !skipping.leavesBlock(at)) {
			clause(clauses, depth);
		}
		if (atEnd() || !words.isKeyword(word(), "}")) {
			Word brace = frames.peek().brace();
			mistakes.add(new Mistake(brace.token().getStartIndex(), "The { that opens here is never closed; add a } "
					+ (atEnd() ? "before the end of the file." : "before line " + word().line() + ".")));
			words.putIn("}", at);
		}
		frames.pop();
	}

	private void clause(AbstractElement clauses, int depth) {
		int from = at;
		try {
			if (look.first(clauses, at)) {
				once(clauses);
				return;
			}
			expect(clauses);
			expected.at(at, List.of("}"));
			note(word(), expected.wrong(word()));
		} catch (Stumble s) {
			while (elements.size() > depth) {
				elements.pop();
			}
		}
		at = skipping.toNextClause(from, Math.max(at, from + 1));
	}

	private void missing(String what) {
		expected.at(at, List.of(describing.isEmpty() ? what : describing));
		fail();
	}

	private <T> T fail() {
		describing = "";
		boolean behind = atEnd() || at > 0 && word().first() && expected.isOne();
		Word place = words.visible().get(behind ? at - 1 : at);
		note(place, behind ? expected.missingAfter(place) : expected.wrong(place));
		throw new Stumble();
	}

	/** One mistake a line and place: what follows a mistake on its line is mostly its consequence. */
	private void note(Word word, String message) {
		int line = word.line();
		boolean consequence = !mistakes.isEmpty() && mistakes.get(mistakes.size() - 1).offset() <= word.token().getStartIndex()
				&& skipping.sameLine(mistakes.get(mistakes.size() - 1).offset(), line);
		if (!consequence) {
			mistakes.add(new Mistake(word.token().getStartIndex(), message));
		}
	}

	private void expect(AbstractElement piece) {
		List<String> fitting = new ArrayList<>();
		look.firstWords(piece, fitting::add);
		expected.at(at, fitting);
	}

	private boolean atEnd() {
		return at >= words.visible().size();
	}

	private Word word() {
		return words.visible().get(at);
	}
}
