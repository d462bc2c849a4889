package org.journeywright.diagram.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.load.FolderFiles;

/** Gives a folder without any model file its first one, so that somebody can begin a model by drawing. Taking the edit back leaves the file empty. */
final class FirstFile {

	private final FolderFiles files;
	private final ModelService service;

	FirstFile(FolderFiles files, ModelService service) {
		this.files = files;
		this.service = service;
	}

	/**
	 * Makes an edit in a folder that has a file, if need be a new and empty one, which goes again where nothing comes of the edit.
	 *
	 * @param edit
	 *            answers whether anything was changed
	 * @throws EditRefusedException
	 *             if no file can be made
	 */
	boolean within(BooleanSupplier edit) {
		if (!files.names().isEmpty()) {
			return edit.getAsBoolean();
		}
		Path file = create();
		boolean isDone = false;
		try {
			service.filesChanged(Set.of(FolderFiles.FIRST)).join();
			isDone = edit.getAsBoolean();
			return isDone;
		} finally {
			if (!isDone) {
				forget(file);
			}
		}
	}

	private Path create() {
		try {
			return Files.createFile(files.root().resolve(FolderFiles.FIRST));
		} catch (IOException e) {
			throw new EditRefusedException("The folder has no .journey file yet, and none can be made there: " + e.getMessage() + ". Is the folder protected?");
		}
	}

	/** What somebody else has written there meanwhile stays. */
	private void forget(Path file) {
		try {
			if (Files.exists(file) && Files.size(file) == 0) {
				Files.delete(file);
				service.filesChanged(Set.of(FolderFiles.FIRST)).join();
			}
		} catch (IOException e) {
			// An empty file does no harm.
		}
	}
}
