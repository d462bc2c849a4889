package org.journeywright.ui.look;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view shows while it has nothing to show: what it is for, and the first step. */
public final class EmptyState extends Composite {

	/** A sentence is read more easily when it breaks. In points of the layout. */
	private static final int LINE_LENGTH = 240;

	/**
	 * A first step.
	 *
	 * @param label what the button says
	 * @param action what it does
	 */
	public record Step(String label, Runnable action) {
	}

	/**
	 * Fills a view.
	 *
	 * @param parent the view
	 * @param title what the view is for, in a few words
	 * @param sentence what is to be seen here and what has to happen first
	 * @param step the first step, if there is one
	 */
	public EmptyState(Composite parent, String title, String sentence, Optional<Step> step) {
		super(parent, SWT.NONE);
		Styles.surface(this);
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(this);
		write(Styles.name(new Label(this, SWT.WRAP | SWT.CENTER)), title, SWT.END);
		write(Styles.text(new Label(this, SWT.WRAP | SWT.CENTER)), sentence, SWT.CENTER);
		var button = step.map(this::button);
		if (button.isEmpty()) {
			write(new Label(this, SWT.NONE), "", SWT.BEGINNING);
		}
	}

	private static void write(Label label, String text, int vertical) {
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().align(SWT.CENTER, vertical).grab(true, vertical == SWT.END || vertical == SWT.BEGINNING).hint(LINE_LENGTH, SWT.DEFAULT).applyTo(label);
	}

	private Button button(Step step) {
		var button = new Button(this, SWT.PUSH);
		button.setText(step.label());
		button.addListener(SWT.Selection, event -> step.action().run());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(button);
		return button;
	}
}
