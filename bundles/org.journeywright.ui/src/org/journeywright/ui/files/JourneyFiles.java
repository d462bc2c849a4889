package org.journeywright.ui.files;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.journeywright.language.load.FolderFiles;
import org.journeywright.ui.go.Trail;

/** Opens texts. A text is a plain file anywhere; no project stands around it. */
public final class JourneyFiles {

	/** The editor for texts, {@link JourneyEditor}. */
	public static final String EDITOR = "org.journeywright.ui.text";
	/** The kind of content that texts have. */
	public static final String CONTENT_TYPE = "org.journeywright.journey";

	private JourneyFiles() {
	}

	/**
	 * Opens a text, or goes to its editor if it is open already. Where the cursor was is remembered, to go back there.
	 *
	 * @param file an existing {@code .journey} file
	 * @throws PartInitException if the file is gone or cannot be read
	 */
	public static IEditorPart open(IWorkbenchPage page, Path file) throws PartInitException {
		Trail.in(page.getWorkbenchWindow()).leave();
		return page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())), EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
	}

	/** Why a file cannot be shown: it is no text in UTF-8, say. Empty where it can, or is gone. */
	static Optional<String> whyUnreadable(Path file) {
		return new FolderFiles(file.toAbsolutePath().getParent()).read(file.getFileName().toString()) instanceof FolderFiles.Unreadable unreadable ? Optional.of(unreadable.problem().message())
				: Optional.empty();
	}
}
