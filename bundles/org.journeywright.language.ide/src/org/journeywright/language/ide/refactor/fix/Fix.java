package org.journeywright.language.ide.refactor.fix;

import java.util.function.Supplier;

import org.journeywright.language.edit.TextEdits;

/**
 * A way to mend a problem or to take the first step at a gap.
 *
 * @param title
 *            what it does, in plain words
 * @param edits
 *            works the changes out, on the model's thread and before the model changes; may throw an
 *            {@link org.journeywright.language.edit.EditRefusedException}
 * @param isObvious
 *            whether it is almost certainly what is wanted, so that an editor may do it on one key
 */
public record Fix(String title, Supplier<TextEdits> edits, boolean isObvious) {

	/** A way to choose among others. */
	static Fix of(String title, Supplier<TextEdits> edits) {
		return new Fix(title, edits, false);
	}

	/** The way. */
	static Fix obvious(String title, Supplier<TextEdits> edits) {
		return new Fix(title, edits, true);
	}
}
