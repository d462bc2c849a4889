package org.journeywright.language.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.journeywright.language.messages.Remedy;
import org.journeywright.language.messages.SyntaxMessages;
import org.journeywright.language.parser.antlr.JourneyParser;

/**
 * Parses files in two steps where the first finds mistakes: the text is read once more along the grammar, mistakes are noted and set aside, and what remains
 * is parsed. A mistake costs its clause, not the elements that follow it, and is told with what would have fitted.
 */
public class ForgivingParser extends JourneyParser {

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
		IParseResult result = super.doParse(ruleName, in, builder, initialLookAhead);
		if (!result.hasSyntaxErrors() || !getDefaultRuleName().equals(ruleName)) {
			return result;
		}
		String text = result.getRootNode().getText();
		Words words = new Words(text, QuoteRepair.broken(text, elementWords()), getTokenDefProvider().getTokenDefMap(), super::createLexer);
		List<Mistake> mistakes = new ArrayList<>(unclosed(text));
		mistakes.addAll(new Reading(words, getGrammarAccess().getJourneyModelRule()).read());
		return mistakes.isEmpty() ? result : parseRest(ruleName, words, mistakes);
	}

	private List<Mistake> unclosed(String text) {
		return QuoteRepair.broken(text, elementWords()).stream().map(p -> switch (p.kind()) {
			case TEXT -> unclosed(p, "\"", "The quote that opens here is never closed; put a \" at the end of the text.");
			case BLOCK -> unclosed(p, "\"\"\"\n", "The \"\"\" that opens here is never closed; put \"\"\" behind the last line of the text.");
			case COMMENT -> unclosed(p, " */", "The comment that opens here is never closed; put */ at its end.");
		}).toList();
	}

	private static Mistake unclosed(QuoteRepair.Piece piece, String end, String message) {
		return new Mistake(piece.start(), message, Optional.of(new Remedy(piece.end(), 0, end)));
	}

	private IParseResult parseRest(String ruleName, Words words, List<Mistake> mistakes) {
		NodeModelBuilder builder = createNodeModelBuilder();
		IParseResult rest = super.doParse(ruleName, new Prepared(words), builder, 0);
		ICompositeNode root = rest.getRootNode();
		for (Mistake mistake : mistakes) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, mistake.offset());
			if (leaf != null) {
				builder.setSyntaxError(leaf, new SyntaxErrorMessage(mistake.message(), SyntaxMessages.SYNTAX, mistake.remedy().map(Remedy::data).orElse(null)));
			}
		}
		return new ForgivenText(rest.getRootASTElement(), root, LostNames.in(words, elementWords()));
	}

	@Override
	protected TokenSource createLexer(CharStream stream) {
		return stream instanceof Prepared prepared ? prepared.words : super.createLexer(stream);
	}

	/** The words with which named elements begin, such as touchpoint. */
	private Set<String> elementWords() {
		Set<String> first = new TreeSet<>();
		for (ParserRule rule : GrammarUtil.allParserRules(getGrammarAccess().getGrammar())) {
			boolean named = EcoreUtil2.getAllContentsOfType(rule, Assignment.class).stream().anyMatch(a -> a.getFeature().equals("name"));
			if (named) {
				EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().limit(1).forEach(k -> first.add(k.getValue()));
			}
		}
		return first;
	}

	/** Carries prepared tokens through the parser's entry point for text. */
	private static final class Prepared extends ANTLRStringStream {
		private final Words words;

		Prepared(Words words) {
			super("");
			this.words = words;
		}
	}
}
