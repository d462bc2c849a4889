package org.journeywright.language.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;

/** Reads the words of a piece of text, without comments and white space. */
class WordReader {

	private static final Set<String> HIDDEN = Set.of("RULE_WS", "RULE_SL_COMMENT", "RULE_ML_COMMENT");

	private final Provider<Lexer> lexers;
	private final Map<Integer, String> types;

	@Inject
	WordReader(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers, ITokenDefProvider types) {
		this.lexers = lexers;
		this.types = types.getTokenDefMap();
	}

	List<Token> read(String text) {
		Lexer lexer = lexers.get();
		lexer.setCharStream(new ANTLRStringStream(text));
		List<Token> words = new ArrayList<>();
		for (var token = lexer.nextToken(); token != org.antlr.runtime.Token.EOF_TOKEN; token = lexer.nextToken()) {
			String type = types.getOrDefault(token.getType(), "");
			if (!HIDDEN.contains(type)) {
				words.add(new Token(type, token.getText()));
			}
		}
		return words;
	}
}
