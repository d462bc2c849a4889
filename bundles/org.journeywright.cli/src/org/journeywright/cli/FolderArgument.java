package org.journeywright.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

import picocli.CommandLine.Parameters;

/** The folder that a command works on. */
class FolderArgument {

	@Parameters(paramLabel = "DIR", description = "The folder with the .journey files of the model.")
	private Path folder;

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

	/** The complaint about a folder without anything to read. */
	CommandFailed withoutFiles() {
		return new CommandFailed("There is no .journey file in " + folder + ". Name the folder that holds your model, or start with a file such as model.journey in it.");
	}

	/** The path of a file of the model as seen from its folder. */
	Path relative(Path file) throws IOException {
		Path root = folder.toRealPath();
		return root.equals(file) ? file.getFileName() : root.relativize(file);
	}
}
