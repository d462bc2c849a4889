package org.journeywright.ui.gaps;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Opens menus below the buttons of tool bars. What explains a button would lie over its menu, so it is away meanwhile. */
public final class DropMenu {

	private static final String EXPLAINED = "explained";

	private DropMenu() {
	}

	/** Opens a menu that {@code fill} fills; it is the data of its button until it closes. */
	public static void open(ToolItem button, Consumer<Menu> fill) {
		ToolBar bar = button.getParent();
		if (button.getToolTipText() != null) {
			button.setData(EXPLAINED, button.getToolTipText());
			button.setToolTipText(null);
		}
		Menu menu = new Menu(bar);
		button.setData(menu);
		fill.accept(menu);
		Rectangle at = button.getBounds();
		menu.setLocation(bar.toDisplay(at.x, at.y + at.height));
		// The choice is told after the menu has closed.
		menu.addListener(SWT.Hide, e -> bar.getDisplay().asyncExec(menu::dispose));
		menu.addListener(SWT.Dispose, e -> {
			if (!button.isDisposed() && button.getToolTipText() == null) {
				button.setToolTipText((String) button.getData(EXPLAINED));
			}
		});
		menu.setVisible(true);
	}
}
