package org.journeywright.ui.form;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.look.Styles;

/** A sentence above the fields. */
final class Notice {

	private final Label label;
	private final Runnable reflow;

	Notice(Composite parent, Runnable reflow) {
		this.reflow = reflow;
		label = Styles.text(new Label(parent, SWT.WRAP));
		label.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(label);
	}

	void say(Optional<String> sentence) {
		String words = sentence.map(s -> "\u2139 " + s).orElse("").replace("&", "&&");
		if (words.equals(label.getText())) {
			return;
		}
		label.setText(words);
		label.setVisible(sentence.isPresent());
		((GridData) label.getLayoutData()).exclude = sentence.isEmpty();
		reflow.run();
	}
}
