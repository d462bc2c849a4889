package org.journeywright.ui.app;

import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** An item that keeps its name. The platform would put a part's own word for the command in its place, as soon as that part is active. */
final class NamedItem extends CommandContributionItem {

	private final String label;
	private Item widget;
	private boolean isUpdating;

	NamedItem(CommandContributionItemParameter parameter) {
		super(parameter);
		label = parameter.label;
	}

	@Override
	public void fill(Menu menu, int index) {
		super.fill(menu, index);
		widget = menu.getItem(index < 0 ? menu.getItemCount() - 1 : index);
		name();
	}

	@Override
	public void fill(ToolBar bar, int index) {
		super.fill(bar, index);
		widget = bar.getItem(index < 0 ? bar.getItemCount() - 1 : index);
		name();
	}

	@Override
	public void update(String id) {
		if (isUpdating) {
			// A handler that finds out only now whether it is of use says so at once, which would ask it again without end.
			return;
		}
		isUpdating = true;
		try {
			super.update(id);
			name();
		} finally {
			isUpdating = false;
		}
	}

	private void name() {
		if (widget == null || widget.isDisposed()) {
			return;
		}
		switch (widget) {
			case MenuItem line -> line.setText(label + inWords(from(line.getText(), "\t")));
			case ToolItem button -> button.setToolTipText(label + from(String.valueOf(button.getToolTipText()), " ("));
			default -> throw new IllegalStateException("an item is in a menu or in a tool bar");
		}
	}

	/** A menu on Linux leaves out a shortcut with an arrow sign. */
	private static String inWords(String shortcut) {
		return shortcut.replace("\u2190", "Left").replace("\u2192", "Right").replace("\u2191", "Up").replace("\u2193", "Down");
	}

	/** The rest of a text from a sign on, which is the shortcut here. */
	private static String from(String text, String sign) {
		int start = text.indexOf(sign);
		return start < 0 ? "" : text.substring(start);
	}
}
