package org.journeywright.ui.gaps;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What can be done about the selected gap, as buttons. */
final class GapActions {

	private final Composite row;
	private final Button open;

	GapActions(Composite parent, Runnable whenOpened) {
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = 6;
		row.setLayout(layout);
		open = button("Go to text", "Go to the place in the text (Enter)", whenOpened);
		show(Optional.empty());
	}

	private Button button(String label, String what, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.setToolTipText(what);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	Composite control() {
		return row;
	}

	void show(Optional<GapRow> gap) {
		open.setEnabled(gap.isPresent());
	}
}
