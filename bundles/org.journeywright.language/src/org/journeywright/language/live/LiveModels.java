package org.journeywright.language.live;

import java.nio.file.Path;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Makes live models. */
public final class LiveModels {

	@Inject
	private LanguageParts language;
	@Inject
	private Provider<LinkProblems> messages;

	/** A model without files, whose files will be named relative to a folder. */
	public LiveModel empty(Path folder) {
		return new LiveModel(new LiveFiles(folder, language), language.linking(), messages.get());
	}
}
