package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The commands of the Edit menu and their shortcuts, for as long as the tree has the keyboard: in the field above it, and in the field for a name, they belong to
 * the text that is typed there.
 */
final class ExplorerKeys {

	/** Takes what is chosen one place up. */
	static final String UP = "org.journeywright.ui.explorer.up";
	/** Takes what is chosen one place down. */
	static final String DOWN = "org.journeywright.ui.explorer.down";

	private final IHandlerService handlers;
	private final Map<String, Runnable> commands = new LinkedHashMap<>();
	private final List<IHandlerActivation> active = new ArrayList<>();

	ExplorerKeys(IHandlerService handlers, ExplorerActions actions, Runnable search) {
		this.handlers = handlers;
		commands.put(IWorkbenchCommandConstants.FILE_RENAME, actions::rename);
		commands.put(IWorkbenchCommandConstants.EDIT_DELETE, actions::delete);
		commands.put(IWorkbenchCommandConstants.EDIT_CUT, actions::cut);
		commands.put(IWorkbenchCommandConstants.EDIT_COPY, actions::copy);
		commands.put(IWorkbenchCommandConstants.EDIT_PASTE, actions::paste);
		commands.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> actions.tree().viewer().getTree().selectAll());
		commands.put(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, search);
		commands.put(UP, () -> actions.step(true));
		commands.put(DOWN, () -> actions.step(false));
	}

	void follow(Control tree) {
		tree.addListener(SWT.FocusIn, e -> activate());
		tree.addListener(SWT.FocusOut, e -> deactivate());
		tree.addListener(SWT.Dispose, e -> deactivate());
	}

	private void activate() {
		if (active.isEmpty()) {
			commands.forEach((id, work) -> active.add(handlers.activateHandler(id, new AbstractHandler() {
				@Override
				public Object execute(ExecutionEvent event) {
					work.run();
					return null;
				}
			})));
		}
	}

	private void deactivate() {
		handlers.deactivateHandlers(active);
		active.clear();
	}
}
