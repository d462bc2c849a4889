package org.journeywright.ui.form.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A calendar that drops down below a control. A click on a day or Enter takes it, Escape takes none; arrows go from day to day and from week to week. */
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
			LocalDate day = day(calendar);
			shell.close();
			below.setFocus();
			whenChosen.accept(day);
		};
		calendar.addListener(SWT.DefaultSelection, e -> take.run());
		// What lies above the days leads to other months and chooses no day.
		calendar.addListener(SWT.MouseUp, e -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed() && e.button == 1 && e.y > calendar.getSize().y / 4) {
				take.run();
			}
		}));
		calendar.addListener(SWT.KeyDown, e -> key(e, calendar, take));
		shell.addListener(SWT.Deactivate, e -> shell.close());
		shell.pack();
		Point at = below.toDisplay(0, below.getSize().y);
		shell.setLocation(Popups.within(below, at, shell.getSize()));
		shell.open();
		calendar.setFocus();
	}

	private static LocalDate day(DateTime calendar) {
		return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
	}

	private static void key(Event event, DateTime calendar, Runnable take) {
		LocalDate day = day(calendar);
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> go(event, calendar, day.minusDays(1));
			case SWT.ARROW_RIGHT -> go(event, calendar, day.plusDays(1));
			case SWT.ARROW_UP -> go(event, calendar, day.minusWeeks(1));
			case SWT.ARROW_DOWN -> go(event, calendar, day.plusWeeks(1));
			case SWT.PAGE_UP -> go(event, calendar, day.minusMonths(1));
			case SWT.PAGE_DOWN -> go(event, calendar, day.plusMonths(1));
			case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> {
				event.doit = false;
				take.run();
			}
			default -> {
				// Escape closes it.
			}
		}
	}

	private static void go(Event event, DateTime calendar, LocalDate to) {
		event.doit = false;
		calendar.setDate(to.getYear(), to.getMonthValue() - 1, to.getDayOfMonth());
	}

	private LocalDate start() {
		try {
			return LocalDate.parse(shown);
		} catch (DateTimeException e) {
			return LocalDate.now();
		}
	}
}
