package org.journeywright.ui.layout;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** Something in the place of texts in which there is nothing to save: a page to read, or a diagram, whose changes are those of the texts. */
public abstract class PageEditor extends EditorPart {

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("there is nothing to save");
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("there is nothing to save");
	}
}
