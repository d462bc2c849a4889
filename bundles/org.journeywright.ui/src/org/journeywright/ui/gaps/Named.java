package org.journeywright.ui.gaps;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls a name for those who do not see them. */
public final class Named {

	private Named() {
	}

	/** Names a control. */
	public static <C extends Control> C named(C control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
		return control;
	}
}
