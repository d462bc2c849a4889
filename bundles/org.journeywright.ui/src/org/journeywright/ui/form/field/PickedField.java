package org.journeywright.ui.form.field;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.ui.form.content.FieldState;

/** A day, typed or picked from a calendar. */
final class PickedField extends TypedField {

	private FlatButton calendar;

	PickedField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
	}

	@Override
	protected Composite row(Composite body) {
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(body);
		return body;
	}

	@Override
	protected void addBeside(Composite row) {
		calendar = new FlatButton(row, "Calendar", false).spoken(spec().label() + ", choose from a calendar");
		calendar.addListener(SWT.Selection, e -> new Calendar(box().text(), raw()).open(day -> {
			put(day.toString());
			flush();
		}));
	}

	@Override
	public void enable(boolean isEnabled) {
		super.enable(isEnabled);
		calendar.setEnabled(isEnabled);
	}
}
