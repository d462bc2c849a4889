package org.journeywright.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.journeywright.ui.look.Icons;

/** Stands for the welcome page, of which there is one. Not remembered: whether to show it is decided at each start. */
enum WelcomeInput implements IEditorInput {

	/** The page. */
	PAGE;

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("welcome");
	}

	@Override
	public String getName() {
		return "Welcome";
	}

	/** Null as the platform demands it: nothing is stored. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return "Where to begin";
	}

	/** Null as the platform demands it: stands for nothing else. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
