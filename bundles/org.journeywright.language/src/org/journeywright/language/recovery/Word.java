package org.journeywright.language.recovery;

import org.antlr.runtime.CommonToken;

/**
 * A visible token with its place on the page; indentation tells which brace was forgotten where the grammar alone cannot.
 *
 * @param token
 *            the token, whose type may be changed
 * @param line
 *            the line, from 1
 * @param column
 *            the column, from 1
 * @param indent
 *            the column at which its line starts
 * @param first
 *            whether it is the first on its line
 */
record Word(CommonToken token, int line, int column, int indent, boolean first) {

	String text() {
		return token.getText();
	}

	boolean isWord() {
		return Character.isLetter(text().charAt(0)) || text().charAt(0) == '_';
	}

	int end() {
		return token.getStopIndex() + 1;
	}
}
