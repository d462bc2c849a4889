package org.journeywright.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Something that can be folded away under its title. */
final class Fold {

	private static final String KEY = Fold.class.getName();

	private final Button title;
	private final Composite body;
	private final Runnable reflow;
	private String words;

	Fold(Composite parent, String words, boolean isOpen, Runnable reflow) {
		this.words = words;
		this.reflow = reflow;
		title = new Button(parent, SWT.TOGGLE | SWT.FLAT);
		title.setSelection(isOpen);
		title.addListener(SWT.Selection, e -> show());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(title);
		body = new Composite(parent, SWT.NONE);
		body.setData(KEY, this);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		show();
	}

	private void show() {
		title.setText((title.getSelection() ? "▾ " : "▸ ") + words);
		body.setVisible(title.getSelection());
		((GridData) body.getLayoutData()).exclude = !title.getSelection();
		reflow.run();
	}

	void words(String now) {
		words = now;
		show();
	}

	void visible(boolean isVisible) {
		title.setVisible(isVisible);
		((GridData) title.getLayoutData()).exclude = !isVisible;
		body.setVisible(isVisible && title.getSelection());
		((GridData) body.getLayoutData()).exclude = !body.getVisible();
	}

	Composite body() {
		return body;
	}

	void open() {
		title.setSelection(true);
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
