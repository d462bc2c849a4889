package org.journeywright.ui.wizard;

import java.util.List;
import java.util.Optional;

import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;

/**
 * What becomes of what was said so far, tried out without changing anything.
 *
 * @param place
 *            where it would stand; empty while that is not chosen
 * @param files
 *            all files of the model
 * @param name
 *            what is wrong with the name, if anything
 * @param other
 *            what else is wrong, if anything
 */
record Trial(Optional<Place> place, List<String> files, Optional<String> name, Optional<String> other) {

	/** Tries an edit on the model's thread; one that is not complete is not written, only placed. */
	static Trial of(LiveModel live, NewElementEdit edit, boolean isComplete) {
		Optional<Place> place = edit.place(live);
		Optional<String> name = edit.nameProblem(live);
		boolean canBeWritten = isComplete && name.isEmpty() && place.filter(p -> p.isThere(live)).isPresent();
		return new Trial(place, List.copyOf(live.fileNames()), name, canBeWritten ? refusal(live, edit) : Optional.empty());
	}

	private static Optional<String> refusal(LiveModel live, NewElementEdit edit) {
		try {
			edit.plan(live, LanguageServices.get(ModelEditor.class));
			return Optional.empty();
		} catch (EditRefusedException e) {
			return Optional.of(e.getMessage());
		}
	}
}
