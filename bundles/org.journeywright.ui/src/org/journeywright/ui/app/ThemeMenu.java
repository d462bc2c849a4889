package org.journeywright.ui.app;

import java.util.Arrays;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.settings.Settings;

/** The themes, of which one is chosen. */
final class ThemeMenu extends CompoundContributionItem {

	ThemeMenu() {
		super("org.journeywright.ui.themes");
	}

	/** Puts itself into a menu and returns that. */
	IMenuManager in(IMenuManager menu) {
		menu.add(this);
		return menu;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		return Arrays.stream(Theme.values()).map(ThemeMenu::line).toArray(IContributionItem[]::new);
	}

	private static IContributionItem line(Theme theme) {
		var action = new Action(theme.label(), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				// The line that is no longer chosen runs as well.
				if (isChecked()) {
					Settings.instance().theme(theme);
				}
			}
		};
		action.setChecked(Settings.instance().theme() == theme);
		return new ActionContributionItem(action);
	}
}
