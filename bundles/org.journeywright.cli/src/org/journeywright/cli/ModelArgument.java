package org.journeywright.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The model that a command works on. */
final class ModelArgument {

	@Parameters(paramLabel = "DIR", description = "The folder with the .journey files of the model.")
	private Path folder;

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
			throw new CommandFailed("There is no .journey file in " + folder + ". Name the folder that holds your model, or start with a file such as model.journey in it.");
		}
		return model;
	}

	/** Work on a model's folder. */
	interface Work<T> {
		T in(Path folder) throws IOException;
	}

	/**
	 * Does something with the folder.
	 *
	 * @throws CommandFailed
	 *             if there is no such folder, or it cannot be read
	 */
	<T> T read(Work<T> work) {
		try {
			return work.in(folder);
		} catch (NoSuchFileException e) {
			throw new CommandFailed("There is no folder " + folder + ". Check the spelling, or name the folder from where you stand.");
		} catch (NotDirectoryException e) {
			throw new CommandFailed(folder + " is not a folder with a model. Name the folder that holds the .journey files.");
		} catch (AccessDeniedException e) {
			throw new CommandFailed("You may not read " + e.getFile() + ". Ask for the right to read it, or move the model to a folder of yours.");
		} catch (IOException e) {
			throw new CommandFailed("The folder " + folder + " cannot be read: " + e.getMessage());
		}
	}

	/** The path of a file of the model as seen from its folder. */
	Path relative(Path file) throws IOException {
		Path root = folder.toRealPath();
		return root.equals(file) ? file.getFileName() : root.relativize(file);
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
