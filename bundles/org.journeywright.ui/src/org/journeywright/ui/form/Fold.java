package org.journeywright.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.form.field.FlatButton;

/** Something that can be folded away under its title. */
final class Fold {

	private static final String KEY = Fold.class.getName();

	private final FlatButton title;
	private boolean isOpen;
	private final Composite body;
	private final Runnable reflow;
	private String words;

	Fold(Composite parent, String words, boolean isOpen, Runnable reflow) {
		this.words = words;
		this.reflow = reflow;
		this.isOpen = isOpen;
		title = new FlatButton(parent, words, false);
		title.addListener(SWT.Selection, e -> {
			this.isOpen = !this.isOpen;
			show();
		});
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(title);
		body = new Composite(parent, SWT.NONE);
		body.setData(KEY, this);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		show();
	}

	private void show() {
		title.words((isOpen ? "▾ " : "▸ ") + words);
		body.setVisible(isOpen);
		((GridData) body.getLayoutData()).exclude = !isOpen;
		reflow.run();
	}

	void words(String now) {
		words = now;
		show();
	}

	void visible(boolean isVisible) {
		title.setVisible(isVisible);
		((GridData) title.getLayoutData()).exclude = !isVisible;
		body.setVisible(isVisible && isOpen);
		((GridData) body.getLayoutData()).exclude = !body.getVisible();
	}

	Composite body() {
		return body;
	}

	void open() {
		isOpen = true;
		show();
	}

	/** Unfolds what a control lies in. */
	static void openAround(Control control) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at.getData(KEY) instanceof Fold fold) {
				fold.open();
			}
		}
	}
}
