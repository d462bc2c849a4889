package org.journeywright.ui.form.field;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldState;

/** Yes or no. */
final class FlagField extends Field {

	private final Button button;

	FlagField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		button = frame().labelled(new Button(frame().body(), SWT.CHECK), "");
		button.addListener(SWT.Selection, e -> {
			button.setGrayed(false);
			word();
			perform(new Change.Put(button.getSelection()));
		});
		show(state, true);
	}

	private void word() {
		button.setText(button.getGrayed() ? "Some of them" : button.getSelection() ? "Yes" : "No");
		button.requestLayout();
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		button.setSelection(now.isMixed() || now.values().contains(Boolean.TRUE));
		button.setGrayed(now.isMixed());
		word();
		if (hasChanged) {
			frame().problem(Optional.empty());
		}
	}

	@Override
	public Control focusTarget() {
		return button;
	}

	@Override
	public void enable(boolean isEnabled) {
		button.setEnabled(isEnabled);
	}
}
