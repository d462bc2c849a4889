package org.journeywright.language.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.Assignment;
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
			return question.word().isFollowed(question.spot().text()) ? List.of() : List.of(block(fit));
		}
		Optional<ENamedElement> topic = meanings.of(word);
		if (topic.isEmpty() || topic.get() instanceof EStructuralFeature feature && question.isSaid(fit, feature)) {
			return List.of();
		}
		boolean followed = question.word().isFollowed(question.spot().text());
		List<Proposal> proposals = new ArrayList<>(List.of(clause(fit, topic.get(), followed)));
		ParserRule rule = GrammarUtil.containingParserRule(word);
		boolean first = Meanings.introduces(word, rule);
		if (first && !followed) {
			snippets.of(rule.getName()).forEach(s -> proposals.add(element(s, (EClass) rule.getType().getClassifier())));
		}
		return proposals;
	}

	private Proposal clause(Fit fit, ENamedElement topic, boolean followed) {
		Spelling spelling = Spelling.of(fit, values);
		String documentation = Meanings.paragraphs("**" + Markdown.escape(spelling.words()) + "**", Markdown.escape(Meanings.documentation((EModelElement) topic)));
		String detail = topic instanceof EClass type ? Elements.kind(type) : "";
		if (followed) {
			return new Proposal(spelling.words(), spelling.words(), false, spelling.words(), CompletionItemKind.Keyword, detail, documentation, Rank.CLAUSE);
		}
		return new Proposal(spelling.label(), spelling.snippet(), spelling.hasPlaces(), spelling.words(), CompletionItemKind.Keyword, detail, documentation, Rank.CLAUSE);
	}

	private static Proposal block(Fit fit) {
		String kind = Elements.kind((EClass) GrammarUtil.containingParserRule(fit.piece()).getType().getClassifier());
		return new Proposal("{ … }", "{\n\t$1\n}", true, "{", CompletionItemKind.Keyword, "more about the " + kind, "", Rank.CLAUSE);
	}

	private static Proposal element(Snippets.Snippet snippet, EClass type) {
		String label = snippet.text().lines().findFirst().orElse("").replaceAll("\\$\\{?\\d.*", "").replace("\"", "").strip() + " …";
		String documentation = Meanings.paragraphs(Markdown.escape(Meanings.documentation((EModelElement) type)), "```\n" + plain(snippet.text()) + "\n```");
		return new Proposal(label, snippet.text().replace("  ", "\t"), true, label.replace(" …", ""), CompletionItemKind.Snippet, snippet.title(), documentation, Rank.ELEMENT);
	}

	private static String plain(String snippet) {
		return new Proposal("", snippet, true, "", CompletionItemKind.Snippet, "", "", Rank.ELEMENT).asPlainText().text();
	}

	private static List<Proposal> ofValue(Question question, Fit fit, Keyword word, RuleCall value) {
		Assignment assignment = GrammarUtil.containingAssignment(value);
		EStructuralFeature feature = Meanings.feature(assignment);
		if (value.getRule() instanceof EnumRule) {
			return question.isSaid(fit, feature) ? List.of() : List.of(choice(word, feature));
		}
		boolean atStart = value.getRule().getName().equals("Unit");
		return word.getValue().equals("%") && !atStart ? List.of(part("%", "percent")) : word.getValue().equals("of") ? List.of(part("of 7", "of at most 7")) : List.of();
	}

	private static Proposal part(String text, String detail) {
		return new Proposal(text, text, false, text, CompletionItemKind.Value, detail, "", Rank.VALUE);
	}

	private static Proposal choice(Keyword word, EStructuralFeature feature) {
		String value = word.getValue();
		String kind = Meanings.documentation((EModelElement) feature.getEType());
		String documentation = Meanings.paragraphs("**" + Markdown.escape(value) + "**", Markdown.escape(Meanings.documentation((EModelElement) feature)), Markdown.escape(kind));
		String filter = Stream.of(value, value.replace('-', ' ')).distinct().reduce((a, b) -> a + " " + b).orElse(value);
		return new Proposal(value, value, false, filter, CompletionItemKind.EnumMember, Elements.kind(feature.getEContainingClass()), documentation, Rank.VALUE);
	}
}
