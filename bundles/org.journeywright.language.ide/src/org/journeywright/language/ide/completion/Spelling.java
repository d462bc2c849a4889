package org.journeywright.language.ide.completion;

import java.util.Optional;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Spells a clause out from a word on, up to where the writer has a choice: {@code looks like "…"}. */
final class Spelling {

	private final StringBuilder label = new StringBuilder();
	private final StringBuilder snippet = new StringBuilder();
	private final StringBuilder words = new StringBuilder();
	private int places;
	private boolean hasValues;
	private boolean endsWithName;
	private boolean endsWithBlock;

	private Spelling() {
	}

	/** The clause from a word of the language on; the values give the examples that stand in it. */
	static Spelling of(Fit fit, Values values) {
		Spelling spelling = new Spelling();
		spelling.word(((Keyword) fit.piece()).getValue());
		Optional<Rest> rest = fit.after();
		while (rest.filter(r -> isNeeded(r, fit)).isPresent() && (rest.get().isOptional() || spelling.spell(rest.get().piece(), values))) {
			rest = rest.get().after();
		}
		if (rest.filter(r -> isNeeded(r, fit)).isPresent() && !spelling.endsWithBlock) {
			spelling.snippet.append(' ');
		}
		return spelling;
	}

	/** Whether the clause is unfinished before a piece: because of the piece itself, or of one that comes later. The end of the block around it is of no matter. */
	private static boolean isNeeded(Rest rest, Fit fit) {
		boolean endsBlock = rest.piece() instanceof Keyword keyword && keyword.getValue().equals("}");
		return !endsBlock && (!rest.isOptional() || rest.path().equals(fit.path()) && rest.after().filter(r -> isNeeded(r, fit)).isPresent());
	}

	private boolean spell(AbstractElement piece, Values values) {
		return switch (piece) {
			case Keyword brace when brace.getValue().equals("{") -> block();
			case Keyword keyword -> word(keyword.getValue());
			case Assignment assignment when assignment.getTerminal() instanceof Keyword keyword -> word(keyword.getValue());
			case Assignment assignment when assignment.getTerminal() instanceof CrossReference -> value("", "");
			case Assignment assignment when assignment.getTerminal() instanceof RuleCall call && isValue(call) -> call.getRule().getName().equals("Text")
					? text() : value(values.example(call.getRule().getName()), assignment.getFeature());
			default -> false;
		};
	}

	private static boolean isValue(RuleCall call) {
		return call.getRule() instanceof TerminalRule || call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
	}

	private boolean word(String word) {
		String space = snippet.isEmpty() ? "" : " ";
		label.append(endsWithName ? " …" : "").append(space).append(word);
		endsWithName = false;
		snippet.append(space).append(word);
		if (!hasValues) {
			words.append(space).append(word);
		}
		return true;
	}

	private boolean text() {
		hasValues = true;
		label.append(" \"…\"");
		snippet.append(" \"$").append(++places).append('"');
		return true;
	}

	private boolean value(String example, String feature) {
		hasValues = true;
		endsWithName = feature.equals("name");
		label.append(endsWithName ? "" : " …");
		snippet.append(' ').append(example.isEmpty() ? "$" + ++places : "${" + ++places + ":" + example + "}");
		return true;
	}

	private boolean block() {
		label.append(" { … }");
		snippet.append(" {\n\t$").append(++places).append("\n}");
		endsWithBlock = true;
		return false;
	}

	/** The clause as a list shows it. */
	String label() {
		return label.toString();
	}

	/** The clause with the places to fill in. */
	String snippet() {
		return snippet.toString();
	}

	/** Whether the words say it all. */
	boolean isWhole() {
		return snippet.toString().equals(words.toString());
	}

	/** The words that stand before the first value. */
	String words() {
		return words.toString();
	}
}
