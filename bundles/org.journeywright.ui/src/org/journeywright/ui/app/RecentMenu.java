package org.journeywright.ui.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.settings.Settings;

/** The folders opened last, each a line that opens it again. */
final class RecentMenu extends CompoundContributionItem {

	private final IWorkbenchWindow window;

	RecentMenu(IWorkbenchWindow window) {
		super("org.journeywright.ui.recent");
		this.window = window;
	}

	/** Puts itself into a menu and returns that. */
	IMenuManager in(IMenuManager menu) {
		menu.add(this);
		return menu;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> folders = Settings.instance().recent();
		return folders.isEmpty() ? new IContributionItem[] { nothing() } : folders.stream().map(this::line).toArray(IContributionItem[]::new);
	}

	private static IContributionItem nothing() {
		var action = new Action("No folder was opened yet") {
		};
		action.setEnabled(false);
		return new ActionContributionItem(action);
	}

	private IContributionItem line(Path folder) {
		// Without the last tab the platform takes an @ in a name for the beginning of a shortcut.
		var action = new Action(folder.toString().replace("&", "&&") + "\t") {
			@Override
			public void run() {
				Folders.open(window, folder);
			}
		};
		return new ActionContributionItem(action);
	}
}
