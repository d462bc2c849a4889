package org.journeywright.ui.look;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.journeywright.ui.settings.Settings;

/** Has the pressed buttons of all tool bars of a window look pressed: what the systems draw themselves is hardly seen, least of all in the dark theme. */
public final class PressedButtons {

	private final IWorkbenchWindow window;
	private final Display display;
	private boolean isDue;

	private PressedButtons(IWorkbenchWindow window) {
		this.window = window;
		this.display = window.getShell().getDisplay();
	}

	/** Looks after a window from now on; not in the high contrast of the operating system. */
	public static void in(IWorkbenchWindow window) {
		new PressedButtons(window).follow();
	}

	private void follow() {
		Listener filter = event -> soon();
		Runnable listener = this::soon;
		// Views make their tool bars when they are shown for the first time.
		IntStream.of(SWT.Selection, SWT.Show, SWT.Activate).forEach(kind -> display.addFilter(kind, filter));
		Settings.instance().onChange(listener);
		window.getShell().addListener(SWT.Dispose, e -> {
			IntStream.of(SWT.Selection, SWT.Show, SWT.Activate).forEach(kind -> display.removeFilter(kind, filter));
			Settings.instance().removeListener(listener);
		});
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				soon();
			}
		});
		soon();
	}

	private void soon() {
		if (!isDue) {
			isDue = true;
			display.asyncExec(() -> {
				isDue = false;
				if (window.getShell() != null && !window.getShell().isDisposed() && !display.getHighContrast()) {
					show(window.getShell());
				}
			});
		}
	}

	private static void show(Control control) {
		if (control instanceof ToolBar bar) {
			Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0).forEach(PressedButtons::show);
		} else if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(PressedButtons::show);
		}
	}

	private static void show(ToolItem item) {
		Color wanted = item.getSelection() ? Token.PRESSED.color() : item.getParent().getBackground();
		if (!Objects.equals(wanted, item.getBackground())) {
			item.setBackground(wanted);
		}
	}
}
