package org.journeywright.ui.form.field;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldState;
import org.journeywright.ui.look.Styles;

/** A step on a scale, with its words beside it: how a customer feels, effort, a grade. */
final class ScaleField extends Field {

	/** Where keys move the value quickly, the steps in between are not written. */
	private static final int SETTLE_MS = 250;

	private final Steps steps;
	private final StepScale scale;
	private final Label words;
	private final FlatButton clear;
	private final Runnable hand = this::flush;
	private boolean isMoving;

	ScaleField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		steps = Steps.of(state.spec().kind());
		scale = frame().labelled(new StepScale(frame().body(), steps, this::moved, this::cleared), "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(scale);
		scale.addListener(SWT.FocusOut, e -> flush());
		words = Styles.text(new Label(frame().aside(), SWT.RIGHT));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(words);
		clear = new FlatButton(frame().aside(), "×", false).spoken("Take the value away (Delete)");
		frame().setTabList(new Control[] { frame().body() });
		clear.addListener(SWT.Selection, e -> cleared());
		show(state, true);
	}

	private void moved(int step) {
		isMoving = true;
		say(OptionalInt.of(step));
		scale.getDisplay().timerExec(SETTLE_MS, hand);
	}

	private void cleared() {
		if (scale.value().isPresent() || state().isMixed()) {
			isMoving = false;
			scale.value(OptionalInt.empty());
			say(OptionalInt.empty());
			perform(new Change.Clear());
		}
	}

	@Override
	public void flush() {
		if (isMoving && scale.value().isPresent()) {
			isMoving = false;
			perform(new Change.Put(scale.value().getAsInt()));
		}
	}

	@Override
	public boolean isWaiting() {
		return isMoving;
	}

	private void say(OptionalInt step) {
		words.setText(step.isPresent() ? steps.words(step.getAsInt()) : state().isMixed() ? "several values" : "not said");
		words.requestLayout();
		clear.setVisible(step.isPresent() && !spec().isRequired());
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		if (!isMoving) {
			OptionalInt step = now.value().isPresent() ? OptionalInt.of((Integer) now.value().get()) : OptionalInt.empty();
			scale.value(step);
			say(step);
			if (hasChanged) {
				frame().problem(Optional.empty());
			}
		}
	}

	@Override
	public Control focusTarget() {
		return scale;
	}

	@Override
	public void enable(boolean isEnabled) {
		scale.setEnabled(isEnabled);
		clear.setEnabled(isEnabled);
	}
}
