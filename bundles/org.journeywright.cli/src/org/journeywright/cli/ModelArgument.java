package org.journeywright.cli;

import java.time.LocalDate;
import java.util.Optional;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;

import picocli.CommandLine.Option;

/** The model that a command judges, and the day as of which it does. */
final class ModelArgument extends FolderArgument {

	@Option(names = "--as-of", paramLabel = "DATE", description = "Judge due dates as of this day (as in 2026-10-03) instead of the date the model states.")
	private LocalDate asOf;

	/**
	 * Reads the model.
	 *
	 * @throws CommandFailed
	 *             if there is no such folder, or nothing in it to read
	 */
	LoadedModel load(Progress progress) {
		LoadedModel model = read(dir -> ModelLoader.standalone().load(dir, progress));
		if (model.files().isEmpty() && model.problems().isEmpty()) {
			throw withoutFiles();
		}
		return model;
	}

	/** The view of the model, as of the day the user chose or the model states. */
	ModelView view(LoadedModel model) {
		return Optional.ofNullable(asOf).map(day -> ModelView.of(model.files(), day)).orElseGet(() -> ModelView.of(model.files()));
	}

	/** What the rules find in the model. */
	static Analysis analyse(ModelView view, LoadedModel model, Progress progress) {
		return Analysis.of(view, model.locations(), progress::report);
	}
}
