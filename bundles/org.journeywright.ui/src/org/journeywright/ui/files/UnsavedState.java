package org.journeywright.ui.files;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.swt.widgets.Display;
import org.journeywright.ui.session.TextFileListener;

/** Hears when a text differs from its file, and when it does so no more. */
final class UnsavedState extends TextFileListener {

	private final Display display;
	private final Runnable whenChanged;

	UnsavedState(Display display, Runnable whenChanged) {
		this.display = display;
		this.whenChanged = whenChanged;
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		if (!display.isDisposed()) {
			display.asyncExec(whenChanged);
		}
	}
}
