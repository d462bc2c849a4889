package org.journeywright.language.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.journeywright.language.services.JourneyGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Tells what the grammar allows behind the words of a text. All readings of the words are followed at once, so nothing is offered that the parser would refuse.
 * Words that do not fit are passed over, and what is missing before a word of the language is taken as written: a text being typed is rarely complete.
 */
@Singleton
class Continuations {

	private final Rest file;

	@Inject
	Continuations(JourneyGrammarAccess grammar) {
		ParserRule start = grammar.getJourneyModelRule();
		file = new Rest(start.getAlternatives(), List.of(), Optional.empty());
	}

	/** What fits behind the words, innermost first; nothing within a block that belongs to no element. */
	List<Fit> after(List<Token> words) {
		Set<Rest> readings = Set.of(file);
		int lost = 0;
		for (Token word : words) {
			Set<Rest> next = lost > 0 ? Set.of() : read(readings, word);
			if (next.isEmpty()) {
				lost = Math.max(0, lost + (word.is("{") ? 1 : word.is("}") ? -1 : 0));
			} else {
				readings = next;
			}
		}
		List<Fit> fits = new ArrayList<>();
		if (lost == 0) {
			readings.forEach(r -> begin(Optional.of(r), fits::add));
		}
		return fits;
	}

	/** Whether the value to which a word belongs starts with it. */
	boolean startsValue(Fit fit) {
		int value = fit.value().map(fit.path()::indexOf).orElse(fit.path().size());
		List<RuleCall> within = fit.path().subList(Math.min(value + 1, fit.path().size()), fit.path().size());
		List<Fit> first = new ArrayList<>();
		fit.value().ifPresent(v -> begin(Optional.of(new Rest(v.getRule().getAlternatives(), List.of(), Optional.empty())), first::add));
		return first.stream().anyMatch(f -> f.piece() == fit.piece() && f.path().equals(within));
	}

	private static Set<Rest> read(Set<Rest> readings, Token word) {
		Set<Rest> next = new LinkedHashSet<>();
		readings.forEach(r -> begin(Optional.of(r), f -> take(f, word, next)));
		if (next.isEmpty() && word.isOfLanguage()) {
			readings.forEach(r -> readOn(r, word, next));
		}
		return next;
	}

	/** Reads a word as if everything that is missing before it stood there. */
	private static void readOn(Rest reading, Token word, Set<Rest> next) {
		for (Optional<Rest> rest = Optional.of(reading); rest.isPresent() && next.isEmpty(); rest = rest.get().after()) {
			begin(rest, f -> take(f, word, next));
		}
	}

	private static void take(Fit fit, Token word, Set<Rest> next) {
		if (fit.matches(word)) {
			fit.after().ifPresent(next::add);
		}
	}

	private static void begin(Optional<Rest> reading, Consumer<Fit> fits) {
		if (reading.isPresent()) {
			Rest rest = reading.get();
			enter(rest.piece(), rest.path(), rest.next(), fits);
			if (rest.isOptional()) {
				begin(rest.after(), fits);
			}
		}
	}

	private static void enter(AbstractElement piece, List<RuleCall> path, Optional<Rest> next, Consumer<Fit> fits) {
		switch (piece) {
			case Keyword keyword -> fits.accept(new Fit(keyword, path, next));
			case EnumLiteralDeclaration literal -> enter(literal.getLiteral(), path, next, fits);
			case Assignment assignment -> enter(assignment.getTerminal(), path, next, fits);
			case CrossReference reference -> enter(reference.getTerminal(), path, next, fits);
			case RuleCall call when call.getRule() instanceof TerminalRule -> fits.accept(new Fit(call, path, next));
			case RuleCall call -> begin(Optional.of(new Rest(call.getRule().getAlternatives(), Stream.concat(path.stream(), Stream.of(call)).toList(), next)), fits);
			case Alternatives choice -> choice.getElements().forEach(e -> begin(Optional.of(new Rest(e, path, next)), fits));
			case Group group -> begin(inTurn(group.getElements(), path, next), fits);
			case Action made -> begin(next, fits);
			default -> throw new IllegalArgumentException("The grammar has a new kind of piece: " + piece.eClass().getName());
		}
	}

	private static Optional<Rest> inTurn(List<AbstractElement> pieces, List<RuleCall> path, Optional<Rest> next) {
		Optional<Rest> rest = next;
		for (AbstractElement piece : pieces.reversed()) {
			rest = Optional.of(new Rest(piece, path, rest));
		}
		return rest;
	}
}
