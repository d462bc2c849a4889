package org.journeywright.cli;

import org.journeywright.language.load.LoadedModel;

/** Tells users that parts of their model could not be understood. */
final class LeftOut {

	private LeftOut() {
	}

	/** Says how many places are left out, and the first of them; silent when all was understood. */
	static void tell(Console console, LoadedModel model) {
		if (!model.problems().isEmpty()) {
			console.complain(Plural.of(model.problems().size(), "place") + " of the model could not be understood and will be missing from the result, the first at "
					+ model.problems().get(0));
			console.complain("See all of them with: journeywright validate");
		}
	}
}
