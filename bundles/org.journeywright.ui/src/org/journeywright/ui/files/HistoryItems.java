package org.journeywright.ui.files;

import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Undo and Redo as two lines of a menu that say what they would do. */
public final class HistoryItems extends CompoundContributionItem {

	private final IWorkbenchWindow window;

	/** The lines for a window. */
	public HistoryItems(IWorkbenchWindow window) {
		super("org.journeywright.ui.history");
		this.window = window;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		return Stream.of(History.values()).map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(History way) {
		var parameter = new CommandContributionItemParameter(window, way.command(), way.command(), CommandContributionItem.STYLE_PUSH);
		parameter.label = way.label();
		return new CommandContributionItem(parameter);
	}
}
