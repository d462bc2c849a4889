package org.journeywright.ui.go;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.crumbs.CrumbBar;

/** Opens the menu of the steps above the text: from where the cursor stands to what is beside it. */
public final class WhereAmI extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var editor = HandlerUtil.getActiveEditor(event);
		CrumbBar crumbs = editor == null ? null : editor.getAdapter(CrumbBar.class);
		if (crumbs != null) {
			crumbs.openMenu();
		}
		return null;
	}
}
