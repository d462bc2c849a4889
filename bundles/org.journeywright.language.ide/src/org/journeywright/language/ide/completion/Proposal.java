package org.journeywright.language.ide.completion;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something that can be written at the cursor.
 *
 * @param label
 *            what the list shows
 * @param text
 *            what is written
 * @param snippet
 *            what is written instead by editors in which people can fill in places, in the notation of the Language Server Protocol
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
record Proposal(String label, String text, Optional<String> snippet, String filter, CompletionItemKind kind, String detail, String documentation, Rank rank) {

	private static final Pattern PLACE = Pattern.compile("\\$\\{\\d+:([^}]*)}|\\$\\d+");

	/** What comes first in a list. */
	enum Rank {
		NEAR_NAME, NAME_OF_FILE, NAME, VALUE, CLAUSE, ELEMENT
	}

	/** A snippet with what its places say already. */
	static String plain(String snippet) {
		return PLACE.matcher(snippet).replaceAll("$1");
	}
}
