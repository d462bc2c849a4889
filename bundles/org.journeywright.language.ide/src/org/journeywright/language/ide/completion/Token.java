package org.journeywright.language.ide.completion;

/**
 * A word of a text as the grammar sees it.
 *
 * @param type
 *            the word of the language in single quotes, or {@code RULE_} and the name of a terminal
 * @param text
 *            how it is written
 */
record Token(String type, String text) {

	static String typeOfKeyword(String keyword) {
		return "'" + keyword + "'";
	}

	static String typeOfTerminal(String terminal) {
		return "RULE_" + terminal;
	}

	static Token keyword(String keyword) {
		return new Token(typeOfKeyword(keyword), keyword);
	}

	boolean is(String keyword) {
		return type.equals(typeOfKeyword(keyword));
	}

	/** Whether it is a word or a sign of the language, rather than a name, a text or a figure. */
	boolean isOfLanguage() {
		return type.startsWith("'");
	}

	boolean isName() {
		return type.equals("RULE_ID") || type.equals("RULE_STRING");
	}
}
