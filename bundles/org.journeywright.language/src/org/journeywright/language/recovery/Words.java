package org.journeywright.language.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * All tokens of a text, hidden ones included, as the parser will see them. Tokens can be set aside (they stay in the text, but mean nothing), taken for a
 * name, or put in where they are missing.
 */
final class Words implements TokenSource {

	private final List<CommonToken> tokens = new ArrayList<>();
	private final List<Word> visible = new ArrayList<>();
	private final Map<String, Integer> types;
	private final Function<CharStream, TokenSource> lexer;
	private final int[] lineStarts;
	private int next;

	Words(String text, List<QuoteRepair.Piece> broken, Map<Integer, String> names, Function<CharStream, TokenSource> lexer) {
		this.types = names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
		this.lexer = lexer;
		this.lineStarts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
		int at = 0;
		for (QuoteRepair.Piece piece : broken) {
			read(text.substring(at, piece.start()), at);
			tokens.add(token(typeOf(piece.kind()), text.substring(piece.start(), piece.end()), piece.start()));
			at = piece.end();
		}
		read(text.substring(at), at);
		place();
	}

	private int typeOf(QuoteRepair.Kind kind) {
		return type(switch (kind) {
			case TEXT -> "RULE_STRING";
			case BLOCK -> "RULE_BLOCK";
			case COMMENT -> "RULE_ML_COMMENT";
		});
	}

	private int type(String name) {
		return types.get(name);
	}

	private void read(String piece, int offset) {
		TokenSource source = lexer.apply(new ANTLRStringStream(piece));
		for (Token t = source.nextToken(); t != Token.EOF_TOKEN; t = source.nextToken()) {
			CommonToken token = (CommonToken) t;
			tokens.add(token(token.getType(), piece.substring(token.getStartIndex(), token.getStopIndex() + 1), offset + token.getStartIndex()));
		}
	}

	private static CommonToken token(int type, String text, int offset) {
		CommonToken token = new CommonToken(type, text);
		token.setStartIndex(offset);
		token.setStopIndex(offset + text.length() - 1);
		return token;
	}

	private void place() {
		Set<Integer> hidden = Set.of(type("RULE_WS"), type("RULE_SL_COMMENT"), type("RULE_ML_COMMENT"), Token.INVALID_TOKEN_TYPE);
		int lastLine = 0;
		int indent = 0;
		for (CommonToken token : tokens) {
			if (!hidden.contains(token.getType())) {
				int line = lineOf(token.getStartIndex());
				int column = token.getStartIndex() - lineStarts[line - 1] + 1;
				indent = line == lastLine ? indent : column;
				visible.add(new Word(token, line, column, indent, line != lastLine));
				lastLine = lineOf(token.getStopIndex());
			}
		}
	}

	/** The line of an offset, from 1. */
	int lineOf(int offset) {
		int found = Arrays.binarySearch(lineStarts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The tokens that mean something. */
	List<Word> visible() {
		return visible;
	}

	boolean is(Word word, String name) {
		return word.token().getType() == types.getOrDefault(name, Token.INVALID_TOKEN_TYPE);
	}

	boolean isKeyword(Word word, String keyword) {
		return is(word, "'" + keyword + "'");
	}

	/** Whether a name stands at a place. */
	boolean isName(int at) {
		return at < visible.size() && (is(visible.get(at), "RULE_ID") || is(visible.get(at), "RULE_STRING"));
	}

	/** All tokens in the order of the text, without those that mean nothing to anybody such as comments. */
	List<CommonToken> spoken() {
		Set<Integer> silent = Set.of(type("RULE_WS"), type("RULE_SL_COMMENT"), type("RULE_ML_COMMENT"));
		return tokens.stream().filter(t -> !silent.contains(t.getType())).toList();
	}

	/** Whether a text is a word of the language. */
	boolean isWordOfTheLanguage(String text) {
		return types.containsKey("'" + text + "'");
	}

	void setAside(Word word) {
		word.token().setType(Token.INVALID_TOKEN_TYPE);
		word.token().setChannel(Token.HIDDEN_CHANNEL);
	}

	void takeForName(Word word) {
		word.token().setType(type("RULE_ID"));
	}

	/** Puts a word in that is missing behind another; it takes no room in the text. */
	void putIn(String keyword, int index) {
		Word before = visible.get(index - 1);
		CommonToken missing = token(type("'" + keyword + "'"), "", before.end());
		tokens.add(tokens.indexOf(before.token()) + 1, missing);
		visible.add(index, new Word(missing, before.line(), before.column() + 1, before.indent(), false));
	}

	@Override
	public Token nextToken() {
		return next < tokens.size() ? tokens.get(next++) : Token.EOF_TOKEN;
	}

	@Override
	public String getSourceName() {
		return "model";
	}
}
