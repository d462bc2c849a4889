package org.journeywright.ui.form.field;

import org.eclipse.swt.widgets.Composite;
import org.journeywright.ui.form.content.FieldState;

/** Makes the field that fits what is to be edited. */
public final class Fields {

	private Fields() {
	}

	/** A field for what the state is about. */
	public static Field create(Composite parent, FieldHost host, FieldState state) {
		return switch (state.spec().kind()) {
			case LINE, TEXT -> state.spec().isMany() ? new TextsField(parent, host, state) : new TypedField(parent, host, state);
			case COUNT, MONTH -> new TypedField(parent, host, state);
			case AMOUNT, PERCENT -> new AmountField(parent, host, state);
			case DATE -> new PickedField(parent, host, state);
			case CHOICE -> new ChoiceField(parent, host, state);
			case FLAG -> new FlagField(parent, host, state);
			case RATING, EMOTION, EFFORT -> new ScaleField(parent, host, state);
			case TIE -> new TieField(parent, host, state);
			case PART -> new PartsField(parent, host, state);
		};
	}
}
