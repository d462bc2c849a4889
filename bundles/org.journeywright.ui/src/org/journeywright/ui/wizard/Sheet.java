package org.journeywright.ui.wizard;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The page of a wizard: as wide as lines are easy to read, as high as its fields need; scrolls where the screen is low. */
final class Sheet extends ScrolledComposite {

	private static final int WIDTH = 560;
	/** The part of the screen's height that a dialog takes at most. */
	private static final double MOST_OF_SCREEN = 0.86;

	private final Composite page;
	private boolean isReflowing;

	Sheet(Composite parent) {
		super(parent, SWT.V_SCROLL);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		page = new Composite(this, SWT.NONE);
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 12).applyTo(page);
		setContent(page);
		addListener(SWT.Resize, e -> reflow());
	}

	/** Where the fields go. */
	Composite page() {
		return page;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean hasChanged) {
		int width = widthHint == SWT.DEFAULT ? WIDTH : widthHint;
		return new Point(width, heightHint == SWT.DEFAULT ? page.computeSize(width, SWT.DEFAULT, true).y : heightHint);
	}

	/** Gives the fields their places anew, and the window the height for them. */
	void reflow() {
		if (!isReflowing && !isDisposed() && getClientArea().width > 0) {
			isReflowing = true;
			try {
				page.layout(true, true);
				int wanted = page.computeSize(getClientArea().width, SWT.DEFAULT, true).y;
				setMinHeight(wanted);
				grow(wanted - getClientArea().height);
				page.layout(true, true);
			} finally {
				isReflowing = false;
			}
		}
	}

	private void grow(int by) {
		Shell shell = getShell();
		Rectangle screen = shell.getMonitor().getClientArea();
		Rectangle now = shell.getBounds();
		int room = (int) (screen.height * MOST_OF_SCREEN) - now.height;
		if (by > 0 && room > 0 && shell.isVisible()) {
			int height = now.height + Math.min(by, room);
			int top = Math.max(screen.y, Math.min(now.y, screen.y + screen.height - height));
			shell.setBounds(now.x, top, now.width, height);
		}
	}
}
