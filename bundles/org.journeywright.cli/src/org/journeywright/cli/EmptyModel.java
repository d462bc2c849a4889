package org.journeywright.cli;

import org.journeywright.language.load.LoadedModel;

/** Files in which nothing stands yet. */
final class EmptyModel {

	/** What to do about it; what follows "as in:" can be taken as it is. */
	static final String ADVICE = "The model is empty. Begin with the organisation, as in: "
			+ "organisation \"Your Company\" { value proposition \"What customers can rely on\" as of 2026-10-03 }";

	private EmptyModel() {
	}

	/** Whether nothing stands in the files of a model, not even a mistake. */
	static boolean is(LoadedModel model) {
		return model.problems().isEmpty() && model.files().stream().allMatch(f -> f.getElements().isEmpty());
	}
}
