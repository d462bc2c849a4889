package org.journeywright.ui.session;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears of little of what the platform tells about texts and their files; all else does nothing. */
public abstract class TextFileListener implements IFileBufferListener {

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// Not everybody needs to know.
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// Not everybody needs to know.
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// Not everybody needs to know.
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// Not everybody needs to know.
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// Not everybody needs to know.
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// Not everybody needs to know.
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// Not everybody needs to know.
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// Not everybody needs to know.
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// Not everybody needs to know.
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// Not everybody needs to know.
	}
}
