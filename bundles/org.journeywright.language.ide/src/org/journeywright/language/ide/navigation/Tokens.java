package org.journeywright.language.ide.navigation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.services.JourneyGrammarAccess;

import com.google.inject.Inject;

/** What each word of a file is, for colouring. */
public final class Tokens {

	/** The kinds of words. */
	public static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(List.of("keyword", "class", "variable", "string", "number", "comment", "enumMember"),
			List.of("declaration"));

	/** What a word can be, in the order of the legend. */
	private enum Kind {
		KEYWORD, DECLARATION, REFERENCE, TEXT, FIGURE, COMMENT, CHOICE
	}

	private final Set<String> keywords;

	@Inject
	Tokens(JourneyGrammarAccess grammar) {
		this.keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
	}

	/** The words, encoded as the protocol has it: five numbers each, relative to the word before. What was not understood is coloured by its looks. */
	public List<Integer> of(Spot file) {
		Encoding encoding = new Encoding(file.text());
		new Reading(encoding).read(file.resource().getParseResult().getRootNode(), Optional.empty());
		return encoding.numbers;
	}

	private final class Reading {
		private final Encoding encoding;
		private final Map<EObject, Optional<Kind>> kinds = new IdentityHashMap<>();

		Reading(Encoding encoding) {
			this.encoding = encoding;
		}

		/** Reads a node; {@code whole} is what it is part of, such as a date. */
		void read(INode node, Optional<Kind> whole) {
			Optional<Kind> kind = whole.or(() -> Optional.ofNullable(node.getGrammarElement()).flatMap(g -> kinds.computeIfAbsent(g, Tokens::kind)));
			if (node instanceof ICompositeNode composite) {
				composite.getChildren().forEach(c -> read(c, kind));
			} else if (node instanceof ILeafNode leaf) {
				(leaf.isHidden() ? Optional.<Kind>empty() : kind).or(() -> looks(leaf)).ifPresent(k -> encoding.add(leaf, k));
			}
		}
	}

	private static Optional<Kind> kind(EObject grammar) {
		if (grammar instanceof CrossReference || grammar.eContainer() instanceof CrossReference) {
			return Optional.of(Kind.REFERENCE);
		}
		if (!(grammar instanceof RuleCall call && call.eContainer() instanceof Assignment assignment) || GrammarUtil.isEObjectRuleCall(call)) {
			return Optional.empty();
		}
		return Optional.of(switch (call.getRule().getName()) {
			case "Name" -> assignment.getFeature().equals("name") ? Kind.DECLARATION : Kind.TEXT;
			case "Text" -> Kind.TEXT;
			case "RuleCode" -> Kind.CHOICE;
			default -> call.getRule() instanceof EnumRule ? Kind.CHOICE : Kind.FIGURE;
		});
	}

	private Optional<Kind> looks(ILeafNode leaf) {
		String text = leaf.getText();
		if (text.isBlank()) {
			return Optional.empty();
		}
		return Leaves.isComment(leaf) ? Optional.of(Kind.COMMENT)
				: Leaves.isText(leaf) ? Optional.of(Kind.TEXT)
						: Character.isDigit(text.charAt(0)) ? Optional.of(Kind.FIGURE)
								: Character.isLetter(text.charAt(0)) && keywords.contains(text) ? Optional.of(Kind.KEYWORD) : Optional.empty();
	}

	/** Writes words down as numbers, a word of several lines as one for each line. */
	private static final class Encoding {
		private final String text;
		private final List<Integer> numbers = new ArrayList<>();
		private int at;
		private int column;
		private int lines;
		private int before;

		Encoding(String text) {
			this.text = text;
		}

		void add(ILeafNode leaf, Kind kind) {
			if (kind == Kind.REFERENCE && leaf.getText().equals(".")) {
				return;
			}
			int start = leaf.getOffset();
			while (start < leaf.getEndOffset()) {
				int line = text.indexOf('\n', start);
				int end = line < 0 || line > leaf.getEndOffset() ? leaf.getEndOffset() : line;
				addOnLine(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end, kind);
				start = end + 1;
			}
		}

		private void addOnLine(int start, int end, Kind kind) {
			if (end <= start) {
				return;
			}
			for (; at < start; at++) {
				boolean breaks = text.charAt(at) == '\n';
				lines += breaks ? 1 : 0;
				column = breaks ? 0 : column + 1;
			}
			numbers.addAll(List.of(lines, lines == 0 ? column - before : column, end - start, kind.ordinal(), kind == Kind.DECLARATION ? 1 : 0));
			before = column;
			lines = 0;
		}
	}
}
