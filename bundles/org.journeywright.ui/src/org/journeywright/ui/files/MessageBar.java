package org.journeywright.ui.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.look.Token;

/**
 * Shows messages above the lower edge of a window, one after the other. It takes no focus; each goes by itself after the time it takes to read it, unless the
 * mouse or the focus is on it, or at once by Esc or its button.
 */
final class MessageBar {

	/** Long enough for slow readers: four seconds to notice, then ten characters a second; with something to click, longer. */
	private static final int NOTICE_MS = 4000;
	private static final int CHARACTER_MS = 100;
	private static final int CLICK_MS = 10_000;
	private static final int WIDTH = 560;
	private static final int EDGE = 4;
	private static final int GAP = 34;

	private final Shell window;
	private final Deque<Message> waiting = new ArrayDeque<>();
	private final Listener escape = this::escape;
	private Composite bar;

	private MessageBar(Shell window) {
		this.window = window;
	}

	/** Shows messages in a window from now on. */
	static void in(Shell window) {
		MessageBar bar = new MessageBar(window);
		Consumer<Message> listener = bar::show;
		Messages.instance().addListener(listener);
		window.addListener(SWT.Resize, e -> bar.place());
		// It stays: one that is put on anew with each message would hear the very key again that closed the last one.
		window.getDisplay().addFilter(SWT.KeyDown, bar.escape);
		window.addListener(SWT.Dispose, e -> {
			Messages.instance().removeListener(listener);
			window.getDisplay().removeFilter(SWT.KeyDown, bar.escape);
		});
	}

	private void show(Message message) {
		waiting.add(message);
		if (bar == null) {
			next();
		}
	}

	private void next() {
		close();
		if (!waiting.isEmpty() && !window.isDisposed()) {
			Message message = waiting.poll();
			fill(message);
			place();
			leaveAfter(bar, NOTICE_MS + CHARACTER_MS * message.text().length() + (message.links().isEmpty() ? 0 : CLICK_MS));
		}
	}

	private void close() {
		if (bar != null) {
			bar.dispose();
			bar = null;
		}
	}

	private void fill(Message message) {
		bar = Styles.surface(new Composite(window, SWT.NONE));
		bar.setData(MessageBar.class.getName(), message);
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 8).extendedMargins(EDGE, 0, 0, 0).spacing(16, 0).applyTo(bar);
		bar.addListener(SWT.Paint, e -> frame(e.gc, bar.getClientArea()));
		Label text = Styles.surface(new Label(bar, SWT.WRAP));
		text.setText(message.text().replace("&", "&&"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		links(message);
		Button close = new Button(bar, SWT.PUSH | SWT.FLAT);
		close.setText("\u2715");
		close.setToolTipText("Close (Esc)");
		close.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = "Close the message: " + message.text();
			}
		});
		close.addListener(SWT.Selection, e -> next());
	}

	private void links(Message message) {
		Composite row = Styles.surface(new Composite(bar, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(Math.max(1, message.links().size())).spacing(12, 0).applyTo(row);
		for (Message.Link link : message.links()) {
			Link control = Styles.surface(new Link(row, SWT.NONE));
			control.setText("<a>" + link.label() + "</a>");
			control.addListener(SWT.Selection, e -> link.action().run());
		}
		GridDataFactory.swtDefaults().exclude(message.links().isEmpty()).applyTo(row);
		row.setVisible(!message.links().isEmpty());
	}

	private static void frame(GC gc, Rectangle area) {
		gc.setForeground(Token.INK_3.color());
		gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		gc.setBackground(Token.BRAND.color());
		gc.fillRectangle(0, 0, EDGE, area.height);
	}

	private void place() {
		if (bar != null) {
			Rectangle area = window.getClientArea();
			int width = Math.min(WIDTH, area.width - 2 * GAP);
			Point size = bar.computeSize(width, SWT.DEFAULT);
			bar.setBounds(area.x + (area.width - width) / 2, area.y + area.height - size.y - GAP, width, size.y);
			bar.layout(true, true);
			bar.moveAbove(null);
		}
	}

	private void leaveAfter(Composite shown, int milliseconds) {
		window.getDisplay().timerExec(milliseconds, () -> {
			if (!shown.isDisposed() && shown == bar) {
				if (isInUse(shown)) {
					leaveAfter(shown, NOTICE_MS);
				} else {
					next();
				}
			}
		});
	}

	private static boolean isInUse(Composite shown) {
		Display display = shown.getDisplay();
		return contains(shown, display.getCursorControl()) || contains(shown, display.getFocusControl());
	}

	private static boolean contains(Composite bar, Control control) {
		Control inside = control;
		while (inside != null && inside != bar) {
			inside = inside.getParent();
		}
		return inside == bar;
	}

	private void escape(Event event) {
		if (bar != null && event.keyCode == SWT.ESC && event.widget instanceof Control control && control.getShell() == window) {
			next();
		}
	}
}
