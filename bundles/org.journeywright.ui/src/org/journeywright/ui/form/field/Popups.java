package org.journeywright.ui.form.field;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Keeps what drops down on the screen. */
final class Popups {

	private Popups() {
	}

	/** The place nearest to the wanted one at which something of a size is seen whole; above the control where there is no room below. */
	static Point within(Control control, Point wanted, Point size) {
		Rectangle screen = control.getMonitor().getClientArea();
		int x = Math.max(screen.x, Math.min(wanted.x, screen.x + screen.width - size.x));
		boolean fits = wanted.y + size.y <= screen.y + screen.height;
		int y = fits ? wanted.y : wanted.y - control.getSize().y - size.y;
		return new Point(x, Math.max(screen.y, y));
	}
}
