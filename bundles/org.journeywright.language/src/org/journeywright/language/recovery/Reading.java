package org.journeywright.language.recovery;

import java.util.ArrayDeque;
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
	private final Skipping skipping;
	private final RuleCall element;
	private final Deque<Integer> elements = new ArrayDeque<>();
	private final Deque<Frame> frames = new ArrayDeque<>();
	private final Cursor text;

	/** A block being read: what its clauses are, where it opened and where the element starts that it belongs to. */
	record Frame(AbstractElement clauses, Word brace, Word owner) {
	}

	Reading(Words words, ParserRule start) {
		this.words = words;
		this.look = new Lookahead(words);
		this.text = new Cursor(words, look);
		this.element = (RuleCall) ((Assignment) ((Group) start.getAlternatives()).getElements().get(1)).getTerminal();
		this.skipping = new Skipping(words, look, frames, element);
	}

	/** Reads the text from its first word on; answers the mistakes in order. */
	List<Mistake> read() {
		while (!text.atEnd()) {
			int from = text.at();
			if (look.first(element, text.at())) {
				attempt(from);
			} else {
				text.expect(element);
				text.note(text.word(), text.isKeyword("}") ? Mistake.instead(text.word(), "", "This } closes nothing; remove it, or look for a } too many before it.")
						: text.expected().wrong(text.word()));
				skipTop(from);
			}
		}
		return text.mistakes();
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
		text.to(skipping.toNextElement(from, Math.max(text.at(), from + 1)));
	}

	private void piece(AbstractElement piece) {
		if (GrammarUtil.isMultipleCardinality(piece)) {
			while (look.first(piece, text.at())) {
				once(piece);
			}
			text.expect(piece);
		} else if (!GrammarUtil.isOptionalCardinality(piece) || look.first(piece, text.at())) {
			once(piece);
		} else {
			text.expect(piece);
		}
	}

	private void once(AbstractElement piece) {
		switch (piece) {
			case Keyword keyword -> text.keyword(keyword.getValue());
			case EnumLiteralDeclaration literal -> text.keyword(literal.getLiteral().getValue());
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
		return alternatives.getElements().stream().filter(e -> look.introduced(e, text.at())).findFirst()
				.or(() -> alternatives.getElements().stream().filter(e -> look.first(e, text.at())).findFirst()).orElseGet(() -> {
					text.expect(alternatives);
					return text.fail();
				});
	}

	private void rule(RuleCall call) {
		if (call.getRule() instanceof TerminalRule terminal) {
			text.terminal(terminal);
			return;
		}
		String described = Expected.described(call.getRule().getName());
		if (!described.isEmpty() && !look.first(call.getRule().getAlternatives(), text.at())) {
			text.expected().at(text.at(), List.of(described));
			text.nameOrFail(described);
			return;
		}
		if (!described.isEmpty()) {
			value(call.getRule(), described);
			return;
		}
		boolean owner = call.getRule() instanceof ParserRule rule && !rule.isFragment() && GrammarUtil.isEObjectRule(rule);
		if (owner) {
			elements.push(text.at());
		}
		once(call.getRule().getAlternatives());
		if (owner) {
			elements.pop();
		}
	}

	private void value(AbstractRule rule, String described) {
		int from = text.at();
		text.describe(described);
		once(rule.getAlternatives());
		text.describe("");
		boolean apart = rule instanceof ParserRule whole && whole.isDefinesHiddenTokens() && skipping.apart(from, text.at());
		if (apart) {
			text.note(text.word(from), Mistake.at(text.word(from), "This is to be " + described + ", without spaces in it."));
			throw new Stumble();
		}
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
		int resume = skipping.restOfLine(text.at(), line, block);
		while (resume > text.at()) {
			text.expect(line);
			text.expect(block);
			text.note(text.word(), text.expected().wrong(text.word()));
			text.to(skipping.setAside(text.at(), resume));
			if (line != block) {
				piece(line);
			}
			resume = skipping.restOfLine(text.at(), line, block);
		}
	}

	private void block(AbstractElement clauses) {
		frames.push(new Frame(clauses, text.word(text.at() - 1), text.word(elements.peek())));
		int depth = elements.size();
		while (!text.atEnd() && !text.isKeyword("}") && !skipping.leavesBlock(text.at())) {
			clause(clauses, depth);
		}
		if (text.atEnd() || !text.isKeyword("}")) {
			Word brace = frames.peek().brace();
			String where = text.atEnd() ? "before the end of the file." : "before line " + text.word().line() + ".";
			text.mistakes().add(Mistake.at(brace, "The { that opens here is never closed; add a } " + where).missing(text.word(text.at() - 1).end(), closing(brace)));
			words.putIn("}", text.at());
		}
		frames.pop();
	}

	/** A brace that closes a block, on a line of its own where what it closes has more than one. */
	private String closing(Word brace) {
		Word last = text.word(text.at() - 1);
		return last.line() == brace.line() ? " }" : "\n" + " ".repeat(brace.indent() - 1) + "}";
	}

	private void clause(AbstractElement clauses, int depth) {
		int from = text.at();
		try {
			if (look.first(clauses, text.at())) {
				once(clauses);
				return;
			}
			text.expect(clauses);
			text.expected().at(text.at(), List.of("}"));
			text.note(text.word(), text.expected().wrong(text.word()));
		} catch (Stumble s) {
			while (elements.size() > depth) {
				elements.pop();
			}
		}
		text.to(skipping.toNextClause(from, Math.max(text.at(), from + 1)));
	}

}
