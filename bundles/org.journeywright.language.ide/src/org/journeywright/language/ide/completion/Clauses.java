package org.journeywright.language.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.journeywright.language.ide.completion.Proposal.Rank;
import org.journeywright.language.ide.hover.Markdown;
import org.journeywright.language.ide.hover.Meanings;
import org.journeywright.model.Elements;

import com.google.inject.Inject;

/** Proposes the words of the language that fit: clauses spelt out, choices, and whole elements to start from. */
class Clauses {

	@Inject
	private Meanings meanings;
	@Inject
	private Values values;
	@Inject
	private Snippets snippets;

	/** What a fitting word of the language can begin. */
	List<Proposal> of(Question question, Fit fit, Keyword word) {
		if (fit.value().isPresent()) {
			return ofValue(question, fit, word, fit.value().get());
		}
		if (word.getValue().equals("{")) {
			return question.startsLine() || question.isFollowed() ? List.of() : List.of(block(fit));
		}
		return meanings.of(word).filter(t -> fits(question, fit, t)).map(t -> Stream.concat(Stream.of(clause(question, fit, t)), elements(question, word)).toList())
				.orElse(List.of());
	}

	/** Whether it has not been said yet; and elements of a file start a line. */
	private static boolean fits(Question question, Fit fit, ENamedElement topic) {
		if (topic instanceof EStructuralFeature feature) {
			return !question.isSaid(fit, feature);
		}
		return (fit.depth() > 1 || question.startsLine()) && fit.holder().map(Meanings::feature).filter(f -> question.isSaid(fit, f)).isEmpty();
	}

	private Proposal clause(Question question, Fit fit, ENamedElement topic) {
		Spelling spelling = Spelling.of(fit, values);
		String documentation = Meanings.paragraphs(Markdown.bold(spelling.words()), documented(topic));
		return spelt(question, spelling, spelling.words(), CompletionItemKind.Keyword, Elements.kind(fit.type()), documentation, Rank.CLAUSE);
	}

	/** Before other words of the line only the words are written, otherwise the places to fill in as well. */
	private static Proposal spelt(Question question, Spelling spelling, String filter, CompletionItemKind kind, String detail, String documentation, Rank rank) {
		if (spelling.isWhole() || question.isFollowed()) {
			return new Proposal(spelling.words(), spelling.words(), Optional.empty(), filter, kind, detail, documentation, rank);
		}
		return new Proposal(spelling.label(), spelling.words() + " ", Optional.of(spelling.snippet()), filter, kind, detail, documentation, rank);
	}

	private static Proposal block(Fit fit) {
		return new Proposal("{ … }", "{\n\t\n}", Optional.of("{\n\t$1\n}"), "{", CompletionItemKind.Keyword, "more about the " + Elements.kind(fit.type()), "", Rank.CLAUSE);
	}

	private Stream<Proposal> elements(Question question, Keyword word) {
		ParserRule rule = GrammarUtil.containingParserRule(word);
		boolean first = Meanings.introduces(word, rule) && Meanings.firstWords(rule).startsWith(word.getValue());
		return first && !question.isFollowed() ? snippets.of(rule.getName()).stream().map(s -> element(s, rule)) : Stream.empty();
	}

	private static Proposal element(Snippets.Snippet snippet, ParserRule rule) {
		String words = Meanings.firstWords(rule);
		String text = snippet.text().replace("  ", "\t");
		String documentation = Meanings.paragraphs(documented((EClass) rule.getType().getClassifier()), "```\n" + Proposal.plain(snippet.text()) + "\n```");
		return new Proposal(words + " …", Proposal.plain(text), Optional.of(text), words, CompletionItemKind.Snippet, snippet.title(), documentation, Rank.ELEMENT);
	}

	private List<Proposal> ofValue(Question question, Fit fit, Keyword word, RuleCall value) {
		EStructuralFeature feature = Meanings.feature(GrammarUtil.containingAssignment(value));
		if (value.getRule() instanceof EnumRule) {
			return question.isSaid(fit, feature) ? List.of() : List.of(choice(question, fit, word, feature));
		}
		return switch (word.getValue()) {
			case "%" -> value.getRule().getName().equals("Unit") ? List.of() : List.of(part("%", "percent"));
			case "of" -> List.of(part("of 7", "of at most 7"));
			default -> List.of();
		};
	}

	private static Proposal part(String text, String detail) {
		return new Proposal(text, text, Optional.empty(), text, CompletionItemKind.Value, detail, "", Rank.VALUE);
	}

	private Proposal choice(Question question, Fit fit, Keyword word, EStructuralFeature feature) {
		String value = word.getValue();
		String filter = Stream.of(value, value.replace('-', ' ')).distinct().collect(Collectors.joining(" "));
		String documentation = Meanings.paragraphs(Markdown.bold(value), documented(feature), Markdown.escape(Meanings.documentation((EModelElement) feature.getEType())));
		return spelt(question, Spelling.of(fit, values), filter, CompletionItemKind.EnumMember, Elements.kind(fit.type()), documentation, Rank.VALUE);
	}

	private static String documented(ENamedElement topic) {
		return Markdown.escape(Meanings.documentation((EModelElement) topic));
	}
}
