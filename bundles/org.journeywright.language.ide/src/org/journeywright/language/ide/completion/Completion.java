package org.journeywright.language.ide.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.journeywright.language.ide.hover.Markdown;
import org.journeywright.language.ide.hover.Meanings;
import org.journeywright.language.ide.server.Spot;

import com.google.inject.Inject;

/** What can be written at a place: names, values, clauses and whole elements, each only where the grammar has a place for it. */
public final class Completion {

	@Inject
	private Continuations grammar;
	@Inject
	private WordReader reader;
	@Inject
	private References references;
	@Inject
	private Clauses clauses;
	@Inject
	private Values values;
	@Inject
	private Meanings meanings;

	/**
	 * The proposals, the most fitting first.
	 *
	 * @param snippets
	 *            whether the editor lets people fill in the places of a snippet
	 */
	public CompletionList at(Spot spot, boolean snippets) {
		Optional<Word> word = Word.at(spot);
		if (word.isEmpty()) {
			return new CompletionList(false, List.of());
		}
		Preceding before = Preceding.of(spot.resource().getParseResult().getRootNode(), spot.text(), word.get().start(), reader);
		Proposals proposals = new Proposals(new Question(spot, word.get(), before, before.hasOpen(meanings.elementWords()::contains)));
		grammar.after(before.words()).forEach(proposals::add);
		Range range = spot.positions().range(word.get().start(), word.get().end() - word.get().start());
		return new CompletionList(!proposals.isComplete, items(proposals.all.values(), range, snippets));
	}

	private static List<CompletionItem> items(Collection<Proposal> proposals, Range range, boolean snippets) {
		List<CompletionItem> items = new ArrayList<>();
		for (Proposal proposal : proposals.stream().sorted(Comparator.comparing(Proposal::rank)).toList()) {
			items.add(item(proposal, snippets, range, items.size()));
		}
		return items;
	}

	private static CompletionItem item(Proposal proposal, boolean snippets, Range range, int place) {
		CompletionItem item = new CompletionItem(Markdown.shorten(proposal.label(), 120));
		item.setKind(proposal.kind());
		item.setDetail(proposal.detail().isEmpty() ? null : Markdown.shorten(proposal.detail(), 120));
		item.setDocumentation(proposal.documentation().isEmpty() ? null : new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
		item.setFilterText(proposal.filter());
		item.setSortText(String.format("%04d", place));
		Optional<String> snippet = proposal.snippet().filter(s -> snippets);
		item.setTextEdit(Either.forLeft(new TextEdit(range, snippet.orElse(proposal.text()))));
		item.setInsertTextFormat(snippet.isPresent() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		item.setInsertTextMode(InsertTextMode.AdjustIndentation);
		return item;
	}

	/** Collects proposals, each once. */
	private final class Proposals {

		private final Map<String, Proposal> all = new LinkedHashMap<>();
		private final Set<Object> seen = new LinkedHashSet<>();
		private final Question question;
		private boolean isComplete = true;

		Proposals(Question question) {
			this.question = question;
		}

		void add(Fit fit) {
			if (fit.piece() instanceof Keyword word) {
				if (!question.word().quoted()) {
					clauses.of(question, fit, word).forEach(this::add);
				}
			} else {
				fit.value().ifPresent(v -> addValue(fit, v));
			}
		}

		private void addValue(Fit fit, RuleCall value) {
			CrossReference reference = GrammarUtil.containingCrossReference(value);
			if (!seen.add(reference == null ? value : GrammarUtil.getReference(reference))) {
				return;
			}
			if (reference != null) {
				References.Choice choice = references.of(question, fit, reference);
				isComplete &= choice.isComplete();
				choice.proposals().forEach(this::add);
			} else if (!question.word().quoted() && grammar.startsValue(fit)) {
				EStructuralFeature feature = Meanings.feature(GrammarUtil.containingAssignment(value));
				values.of(value.getRule().getName(), Markdown.escape(Meanings.documentation((EModelElement) feature))).forEach(this::add);
			}
		}

		private void add(Proposal proposal) {
			all.putIfAbsent(proposal.label() + "\n" + proposal.text(), proposal);
		}
	}
}
