package org.journeywright.ui.form.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.form.content.FieldKind;
import org.journeywright.ui.form.content.FieldState;
import org.journeywright.ui.look.Styles;

/** A number with its unit: percentages have the sign beside them, amounts a list of units to pick from or type over. */
final class AmountField extends TypedField {

	private static final String[] UNITS = { "", "%", "min", "h", "days", "weeks", "months", "points", "EUR" };

	private Combo unit;

	AmountField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		GridDataFactory.fillDefaults().hint(100, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(box());
	}

	@Override
	protected Composite row(Composite body) {
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(body);
		return body;
	}

	@Override
	protected void addBeside(Composite row) {
		if (spec().kind() == FieldKind.PERCENT) {
			Styles.text(new Label(row, SWT.NONE)).setText("%");
			return;
		}
		unit = frame().labelled(new Combo(row, SWT.DROP_DOWN), "unit");
		unit.setItems(UNITS);
		GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
		unit.addListener(SWT.Selection, e -> flushBoth());
		unit.addListener(SWT.FocusOut, e -> flushBoth());
		unit.addListener(SWT.DefaultSelection, e -> flushBoth());
	}

	private void flushBoth() {
		// A unit alone is no amount yet.
		if (!box().words().isBlank()) {
			flush();
		}
	}

	@Override
	protected String raw() {
		return unit == null || box().words().isBlank() ? super.raw() : (super.raw() + " " + unit.getText().strip()).strip();
	}

	@Override
	protected void put(String words) {
		int space = words.indexOf(' ');
		if (unit == null) {
			super.put(words);
		} else {
			super.put(space < 0 ? words : words.substring(0, space));
			unit.setText(space < 0 ? "" : words.substring(space + 1));
		}
	}

	@Override
	public void enable(boolean isEnabled) {
		super.enable(isEnabled);
		if (unit != null) {
			unit.setEnabled(isEnabled);
		}
	}
}
