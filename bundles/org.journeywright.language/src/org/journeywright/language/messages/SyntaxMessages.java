package org.journeywright.language.messages;

import org.antlr.runtime.EarlyExitException;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Says in plain words what the reader of a file stumbled over. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

	/** Code of text that the language does not understand. */
	public static final String SYNTAX = "JW-0001";

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		if (error == null || error.token == null) {
			return new SyntaxErrorMessage(context.getDefaultMessage(), SYNTAX);
		}
		return new SyntaxErrorMessage(describe(error, context), SYNTAX);
	}

	private static String describe(RecognitionException error, IParserErrorContext context) {
		String found = error.token.getType() == Token.EOF ? "The file ends" : "'" + shorten(error.token.getText()) + "' stands";
		String expected = expected(error, context);
		if (expected.equals("a name") && error.token.getText() != null && error.token.getText().matches("[\\p{L}-]+")) {
			return "'" + error.token.getText() + "' is a word of the language and cannot be a name as it stands; put it in quotes.";
		}
		if (error.token.getType() == Token.EOF) {
			return found + " too early" + (expected.isEmpty() ? "; is a closing } missing?" : ": " + expected + " is missing.");
		}
		return found + " where " + (expected.isEmpty() ? "nothing of the kind fits; check the words before it, and that every { has its }." : expected + " is expected.");
	}

	private static String expected(RecognitionException error, IParserErrorContext context) {
		if (error instanceof EarlyExitException) {
			return "";
		}
		if (error instanceof MismatchedTokenException mismatch && mismatch.expecting >= 0 && mismatch.expecting < context.getTokenNames().length) {
			return words(context.getTokenNames()[mismatch.expecting]);
		}
		return context.getDefaultMessage() != null && context.getDefaultMessage().endsWith("input 'RULE_ID'") ? "a name" : defaultExpected(context);
	}

	private static String defaultExpected(IParserErrorContext context) {
		String message = String.valueOf(context.getDefaultMessage());
		int at = message.indexOf("expecting ");
		return at < 0 ? "" : words(message.substring(at + "expecting ".length()));
	}

	private static String words(String token) {
		return switch (token) {
			case "RULE_ID" -> "a name";
			case "RULE_INT" -> "a number";
			case "RULE_STRING", "RULE_BLOCK" -> "a text in quotes";
			case "EOF", "<EOF>" -> "";
			default -> token;
		};
	}

	private static String shorten(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() > 40 ? line.substring(0, 40) + "…" : line;
	}

	static String xtextCode() {
		return Diagnostic.SYNTAX_DIAGNOSTIC;
	}
}
