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

	private Spelling() {
	}

	/** The clause from a word of the language on; {@code today} stands as the example of a date. */
	static Spelling of(Fit fit, Values values) {
		Spelling spelling = new Spelling();
		spelling.word(((Keyword) fit.piece()).getValue());
		Optional<Rest> rest = fit.after();
		while (rest.isPresent() && !rest.get().isOptional() && spelling.spell(rest.get().piece(), values)) {
			rest = rest.get().after();
		}
		if (spelling.places == 0 && rest.filter(r -> !r.isOptional()).isPresent()) {
			spelling.snippet.append(' ');
		}
		return spelling;
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
		label.append(space).append(word);
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
		snippet.append(' ').append(example.isEmpty() ? "$" + ++places : "${" + ++places + ":" + example + "}");
		return !feature.equals("name");
	}

	private boolean block() {
		label.append(" { … }");
		snippet.append(" {\n\t$").append(++places).append("\n}");
		hasValues = true;
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

	/** Whether there are places to fill in. */
	boolean hasPlaces() {
		return places > 0;
	}

	/** The words that stand before the first value. */
	String words() {
		return words.toString();
	}
}
