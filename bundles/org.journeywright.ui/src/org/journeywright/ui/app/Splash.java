package org.journeywright.ui.app;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.look.Token;

/** What is to be seen until the window is there: sign and name. Shown without the launcher's help, so that it is the same on every system. */
final class Splash {

	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/** Shows it in the middle of the screen. */
	static Splash show(Display display) {
		var shell = new Shell(display, SWT.NO_TRIM);
		shell.setText("Journeywright starts");
		shell.setBackground(Token.SURFACE.color());
		shell.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(40, 32).spacing(20, 4).applyTo(shell);
		fill(shell);
		shell.pack();
		var screen = display.getPrimaryMonitor().getClientArea();
		var size = shell.getSize();
		shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
		shell.open();
		shell.update();
		// Without this the screen stays empty: nobody handles events before the workbench runs.
		for (int i = 0; i < 20 && display.readAndDispatch(); i++) {
			continue;
		}
		return new Splash(shell);
	}

	/** Takes it away. */
	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	private static void fill(Composite parent) {
		var mark = new Image(parent.getDisplay(), Splash.class.getResourceAsStream("/icons/mark/mark-64.png"));
		parent.addDisposeListener(event -> mark.dispose());
		var sign = new Label(parent, SWT.NONE);
		sign.setImage(mark);
		GridDataFactory.swtDefaults().span(1, 2).applyTo(sign);
		label(parent, "Journeywright", 12, SWT.BOLD, Token.INK).setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(true, true).create());
		label(parent, "Customer journeys, written and practised", 0, SWT.NORMAL, Token.INK_2);
	}

	private static Label label(Composite parent, String text, int points, int style, Token colour) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setForeground(colour.color());
		var data = parent.getFont().getFontData()[0];
		var font = new Font(parent.getDisplay(), data.getName(), data.getHeight() + points, style);
		label.setFont(font);
		label.addDisposeListener(event -> font.dispose());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		return label;
	}
}
