package org.journeywright.ui.session;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;

/** Takes the texts that editors open into use. */
final class EditorsOpening extends TextFileListener {

	private final ModelDocuments documents;
	private final FileKeeper keeper;
	private final Consumer<Runnable> later;
	private final Consumer<String> tell;

	/**
	 * @param later
	 *            does something on the display, unless the model is closed by then
	 * @param tell
	 *            tells the user
	 */
	EditorsOpening(ModelDocuments documents, FileKeeper keeper, Consumer<Runnable> later, Consumer<String> tell) {
		this.documents = documents;
		this.keeper = keeper;
		this.later = later;
		this.tell = tell;
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer && buffer.getFileStore() != null) {
			Path file = Path.of(buffer.getFileStore().toURI());
			documents.name(file).filter(n -> documents.buffer(n).isEmpty()).ifPresent(n -> later.accept(() -> take(n)));
		}
	}

	private void take(String file) {
		try {
			documents.open(file);
		} catch (CoreException e) {
			tell.accept("The file " + file + " cannot be opened: " + e.getMessage());
		}
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		if (!isDirty && buffer instanceof ITextFileBuffer text && documents.holds(buffer)) {
			documents.name(Path.of(buffer.getFileStore().toURI())).ifPresent(n -> keeper.saved(n, text.getDocument().get()));
		}
	}
}
