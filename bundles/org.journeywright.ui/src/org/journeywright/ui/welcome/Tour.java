package org.journeywright.ui.welcome;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.look.Styles;

/** The first tour: a small guide that stands beside the part of the window that it speaks of, and is in nobody's way. */
public final class Tour {

	private static final int WIDTH = 300;
	private static final int DISTANCE = 12;

	private final IWorkbenchWindow window;
	private final Shell guide;
	private final Label count;
	private final Label title;
	private final Label text;
	private final Button back;
	private final Button next;
	private TourStep step = TourStep.EXPLORER;

	private Tour(IWorkbenchWindow window) {
		this.window = window;
		guide = new Shell(window.getShell(), SWT.TOOL | SWT.TITLE | SWT.CLOSE);
		guide.setText("Tour");
		guide.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(guide);
		count = line(Styles.hint(new Label(guide, SWT.NONE)));
		title = line(Styles.title(new Label(guide, SWT.WRAP)));
		text = line(Styles.text(new Label(guide, SWT.WRAP)));
		var buttons = new Composite(guide, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 8).applyTo(buttons);
		back = button(buttons, "&Back", -1);
		next = button(buttons, "&Next", 1);
		guide.setDefaultButton(next);
	}

	/** Shows the first step. Closes a tour that is open already. */
	public static void begin(IWorkbenchWindow window) {
		for (var shell : window.getShell().getShells()) {
			if (shell.getData() instanceof Tour) {
				shell.close();
			}
		}
		var tour = new Tour(window);
		tour.guide.setData(tour);
		tour.show(TourStep.EXPLORER);
		tour.guide.open();
	}

	private static Label line(Label label) {
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Button button(Composite parent, String label, int direction) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> move(direction));
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private void move(int direction) {
		int number = step.ordinal() + direction;
		if (number == TourStep.values().length) {
			guide.close();
			show(MapPerspective.ID);
		} else {
			show(TourStep.values()[number]);
		}
	}

	private void show(TourStep newStep) {
		step = newStep;
		int last = TourStep.values().length;
		count.setText("Step %d of %d".formatted(step.ordinal() + 1, last));
		title.setText(step.title());
		text.setText(step.text());
		back.setEnabled(step.ordinal() > 0);
		next.setText(step.ordinal() + 1 == last ? "&Done" : "&Next");
		guide.pack();
		guide.setLocation(beside(target()));
		next.setFocus();
	}

	/** Shows a perspective; after the tour that where it began, and where one writes. */
	private void show(String perspective) {
		try {
			PlatformUI.getWorkbench().showPerspective(perspective, window);
		} catch (WorkbenchException e) {
			throw new IllegalStateException("the perspective " + perspective + " is not there", e);
		}
	}

	private Rectangle target() {
		show(step.perspective());
		try {
			var view = window.getActivePage().showView(step.view());
			var control = (Control) view.getSite().getService(MPart.class).getWidget();
			return control.getDisplay().map(control.getParent(), null, control.getBounds());
		} catch (PartInitException e) {
			throw new IllegalStateException(step.view() + " cannot be shown", e);
		}
	}

	/** To the right of the target, or to its left, or else inside it at the bottom; never beyond the window. */
	private Point beside(Rectangle target) {
		var size = guide.getSize();
		var room = window.getShell().getBounds();
		int right = target.x + target.width + DISTANCE;
		int left = target.x - size.x - DISTANCE;
		boolean fitsRight = right + size.x <= room.x + room.width;
		int x = fitsRight ? right : Math.max(room.x + DISTANCE, left);
		int y = Math.clamp(target.y + DISTANCE, room.y, Math.max(room.y, room.y + room.height - size.y - DISTANCE));
		return new Point(x, y);
	}
}
