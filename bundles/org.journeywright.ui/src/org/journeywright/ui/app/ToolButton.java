package org.journeywright.ui.app;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.ToolBar;

/** A button of a tool bar that keeps its name. Handed over as it is, a {@link NamedItem} would be rebuilt by the platform, under another name. */
final class ToolButton extends ContributionItem {

	private final NamedItem item;

	ToolButton(NamedItem item) {
		super(item.getId());
		this.item = item;
	}

	@Override
	public void fill(ToolBar bar, int index) {
		item.fill(bar, index);
	}

	@Override
	public void update() {
		item.update();
	}

	@Override
	public void update(String id) {
		item.update(id);
	}

	@Override
	public void dispose() {
		item.dispose();
		super.dispose();
	}
}
