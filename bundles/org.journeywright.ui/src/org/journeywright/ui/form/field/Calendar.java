package org.journeywright.ui.form.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar that drops down below a control. Enter or a double click takes the day, Escape none. */
final class Calendar {

	private final Control below;
	private final String shown;

	Calendar(Control below, String shown) {
		this.below = below;
		this.shown = shown;
	}

	void open(Consumer<LocalDate> whenChosen) {
		Shell shell = new Shell(below.getShell(), SWT.ON_TOP | SWT.TOOL);
		shell.setText("Choose a day");
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(shell);
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		LocalDate start = start();
		calendar.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
		Runnable take = () -> {
			LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
			shell.close();
			below.setFocus();
			whenChosen.accept(day);
		};
		calendar.addListener(SWT.DefaultSelection, e -> take.run());
		calendar.addListener(SWT.MouseDoubleClick, e -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				take.run();
			}
		}));
		calendar.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_RETURN) {
				take.run();
			}
		});
		shell.addListener(SWT.Deactivate, e -> shell.close());
		shell.pack();
		Point at = below.toDisplay(0, below.getSize().y);
		shell.setLocation(Popups.within(below, at, shell.getSize()));
		shell.open();
		calendar.setFocus();
	}

	private LocalDate start() {
		try {
			return LocalDate.parse(shown);
		} catch (DateTimeException e) {
			return LocalDate.now();
		}
	}
}
