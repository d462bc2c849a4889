package org.journeywright.ui.gaps;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that is on or off, and says so by a tick: how pressed a button looks is hard to see in some themes. */
public final class Toggle {

	private final ToolItem item;
	private final String label;

	/**
	 * Adds a button that is off.
	 *
	 * @param style
	 *            {@link SWT#CHECK}, or {@link SWT#RADIO} for one of several
	 * @param turned
	 *            hears when it is turned on or off by a person
	 */
	public Toggle(ToolBar bar, int style, String label, Runnable turned) {
		this.item = new ToolItem(bar, style);
		this.label = label;
		item.addListener(SWT.Selection, e -> {
			show();
			if (style == SWT.CHECK || item.getSelection()) {
				turned.run();
			}
		});
		show();
	}

	/** Says more about it. */
	public Toggle explained(String what) {
		item.setToolTipText(what);
		return this;
	}

	/** Whether it is on. */
	public boolean isOn() {
		return item.getSelection();
	}

	/** Turns it on or off without telling. */
	public Toggle turn(boolean isOn) {
		item.setSelection(isOn);
		show();
		return this;
	}

	private void show() {
		item.setText((item.getSelection() ? "✓ " : " ") + label + " ");
		item.getParent().getParent().layout();
	}
}
