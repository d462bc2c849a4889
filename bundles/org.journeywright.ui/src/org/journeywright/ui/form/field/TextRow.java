package org.journeywright.ui.form.field;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** One text of a list. */
final class TextRow {

	private final TextsField field;
	private final Composite line;
	private final TextBox box;
	private final FlatButton remove;
	private final Typing typing;
	/** What the model says; empty for a line that it does not know yet. */
	private Optional<String> known = Optional.empty();
	private String settled = "";

	TextRow(Composite list, TextsField field) {
		this.field = field;
		line = new Composite(list, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		box = new TextBox(line, 1, field.host()::reflow);
		StyledText text = field.frame().labelled(box.text(), "one of a list; Enter adds another, Alt with up and down moves it");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(box);
		remove = new FlatButton(line, "×", false).spoken("Take this one out");
		line.setTabList(new Control[] { box });
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(remove);
		remove.addListener(SWT.Selection, e -> field.remove(this));
		FieldSpelling.watch(box);
		typing = new Typing(box, this::flush, this::flush);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.FocusOut, e -> {
			if (isNew() && raw().isEmpty()) {
				text.getDisplay().asyncExec(this::goUnused);
			}
		});
	}

	private void goUnused() {
		if (!box.isDisposed() && !text().isFocusControl() && isNew() && raw().isEmpty() && field.rows().contains(this)) {
			field.rows().remove(this);
			dispose();
			field.host().reflow();
		}
	}

	private void key(Event event) {
		boolean isAlt = (event.stateMask & SWT.ALT) != 0;
		boolean isShift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> {
				event.doit = isShift;
				if (!isShift && !raw().isEmpty()) {
					flush();
					field.next(this);
				}
			}
			case SWT.BS, SWT.DEL -> {
				if (box.words().isEmpty()) {
					event.doit = false;
					field.remove(this);
				}
			}
			case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
				if (isAlt) {
					event.doit = false;
					flush();
					field.move(this, event.keyCode == SWT.ARROW_UP ? -1 : 1);
				}
			}
			case SWT.ESC -> takeBack();
			default -> {
				// Everything else is typed.
			}
		}
	}

	private String raw() {
		return box.words().strip();
	}

	boolean isNew() {
		return known.isEmpty();
	}

	String known() {
		return known.orElse("");
	}

	boolean isTyping() {
		return !raw().equals(settled);
	}

	/** Hands over what was typed. An emptied line waits for the focus to go, as somebody may be about to type it anew. */
	void flush() {
		typing.stop();
		if (isTyping() && (!raw().isEmpty() || !text().isFocusControl())) {
			field.handOver(this, raw());
		}
	}

	/** What was typed is on its way to the model. */
	void take(String typed) {
		known = Optional.of(typed);
		settled = typed;
	}

	/** What was on its way has come through, or was refused. */
	void settle(boolean isDone) {
		if (!isDone && !box.isDisposed()) {
			settled = "\0";
		}
	}

	/** The line is on its way out: what stands in it is not being typed any more. */
	void leave() {
		typing.stop();
		settled = raw();
	}

	/** The line was taken out, or has to stay. */
	void stay(boolean isOut) {
		if (!isOut && !box.isDisposed()) {
			takeBack();
		}
	}

	private void takeBack() {
		typing.stop();
		typing.put(known());
		settled = known();
	}

	void show(String value) {
		boolean isTyping = isTyping();
		known = Optional.of(value);
		if (!isTyping) {
			settled = value.strip();
			if (!raw().equals(settled)) {
				typing.put(value);
			}
		}
	}

	void moveBelow(TextRow other) {
		line.moveBelow(other.line);
	}

	void enable(boolean isEnabled) {
		text().setEditable(isEnabled);
		remove.setEnabled(isEnabled);
	}

	StyledText text() {
		return box.text();
	}

	void dispose() {
		typing.stop();
		line.dispose();
	}
}
