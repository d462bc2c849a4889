package org.journeywright.language.ide.completion;

import java.util.regex.Pattern;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something that can be written at the cursor.
 *
 * @param label
 *            what the list shows
 * @param text
 *            what is written: with the places to fill in where it is a snippet
 * @param isSnippet
 *            whether the text has places to fill in, in the notation of the Language Server Protocol
 * @param filter
 *            what typed words are compared with
 * @param kind
 *            the sign in the list
 * @param detail
 *            a few plain words beside the label
 * @param documentation
 *            an explanation in Markdown; may be empty
 * @param rank
 *            proposals of a lower rank come first
 */
record Proposal(String label, String text, boolean isSnippet, String filter, CompletionItemKind kind, String detail, String documentation, Rank rank) {

	private static final Pattern PLACE = Pattern.compile("\\$\\{\\d+:([^}]*)}|\\$\\d+");

	/** What comes first in a list. */
	enum Rank {
		NEAR_NAME, NAME_OF_FILE, NAME, VALUE, CLAUSE, ELEMENT
	}

	/** The same without places to fill in, for editors that do not know them. */
	Proposal asPlainText() {
		return isSnippet ? new Proposal(label, PLACE.matcher(text).replaceAll("$1").replace("\\$", "$"), false, filter, kind, detail, documentation, rank) : this;
	}
}
