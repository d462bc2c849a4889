package org.journeywright.language.messages;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Gives what a file's values get wrong a code of ours. Mistakes in grammar are told by {@link org.journeywright.language.recovery.ForgivingParser}. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

	/** Code of text that the language does not understand. */
	public static final String SYNTAX = "JW-0001";

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		boolean setAside = context.getRecognitionException() == null && String.valueOf(context.getDefaultMessage()).startsWith("Invalid token");
		return setAside ? null : new SyntaxErrorMessage("The language does not understand this.", SYNTAX);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), SYNTAX);
	}
}
