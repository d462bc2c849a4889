package org.journeywright.diagram.edit;

import java.util.List;

import org.journeywright.language.edit.TextEdits;

/**
 * What a gesture comes to.
 *
 * @param label
 *            the step, for Undo: "Move touchpoint"
 * @param edits
 *            the changes of the texts
 * @param choose
 *            the identities, as they will be afterwards, of what is to be chosen then; empty to leave what is chosen alone
 * @param question
 *            what must be agreed to first, because more is lost than one sees; empty where nothing is to be asked
 */
public record Edited(String label, TextEdits edits, List<String> choose, String question) {

	/** A step that nobody has to be asked about. */
	public static Edited of(String label, TextEdits edits) {
		return new Edited(label, edits, List.of(), "");
	}

	/** The same; these elements are chosen afterwards. */
	public Edited choosing(String... identities) {
		return new Edited(label, edits, List.of(identities), question);
	}
}
