package org.journeywright.ui.files;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;

/** Hears when a text differs from its file, and when it does so no more. Of all the platform tells about texts nothing else counts here. */
record UnsavedState(Display display, Runnable whenChanged) implements IFileBufferListener {

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		if (!display.isDisposed()) {
			display.asyncExec(whenChanged);
		}
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// See above.
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// See above.
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// See above.
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// See above.
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// See above.
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// See above.
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// See above.
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// See above.
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// See above.
	}
}
