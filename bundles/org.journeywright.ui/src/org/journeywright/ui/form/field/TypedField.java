package org.journeywright.ui.form.field;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldKind;
import org.journeywright.ui.form.content.FieldState;

/**
 * A field to type into. What is typed is handed over when the focus leaves, with Enter, and after a pause: a short one for texts, a longer one for numbers and
 * days, which mean something else while they are not complete. What is wrong stays in the field.
 */
class TypedField extends Field {

	/** The width of a day or a number. */
	private static final int SHORT = 140;
	/** So long after a number was typed it is taken for complete. */
	private static final int REST_MS = 1600;

	private final TextBox box;
	private final Typing typing;
	/** What the model says, and what was last shown to be so or handed over: what differs from it is being typed. */
	private String known = "";
	private String settled = "";
	private String resting = "";
	private final Runnable rest = this::rested;

	TypedField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		boolean isText = state.spec().kind() == FieldKind.TEXT;
		Composite row = row(frame().body());
		box = new TextBox(row, isText ? 2 : 0, host::reflow);
		frame().labelled(box.text(), "");
		if (isText) {
			FieldSpelling.watch(box);
		}
		boolean isShort = Set.of(FieldKind.DATE, FieldKind.MONTH, FieldKind.COUNT).contains(state.spec().kind());
		GridDataFactory.fillDefaults().grab(!isShort, false).align(isShort ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).hint(isShort ? SHORT : SWT.DEFAULT, SWT.DEFAULT).applyTo(box);
		addBeside(row);
		typing = new Typing(box, this::paused, this::flush);
		box.text().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				takeBack();
			}
		});
		show(state, true);
	}

	/** The line that the text stands on. */
	protected Composite row(Composite body) {
		return body;
	}

	/** Adds what stands beside the text. */
	protected void addBeside(Composite row) {
		// A plain field has nothing beside it.
	}

	/** The control to type into. */
	protected final TextBox box() {
		return box;
	}

	/** What the controls say. */
	protected String raw() {
		return box.words().strip();
	}

	/** Puts words into the controls. */
	protected void put(String words) {
		typing.put(words);
	}

	private void paused() {
		if (spec().kind() == FieldKind.TEXT || spec().kind() == FieldKind.LINE) {
			flush();
		} else {
			frame().problem(Entry.read(spec(), raw()) instanceof Entry.Wrong wrong ? Optional.of(wrong.message()) : Optional.empty());
			resting = raw();
			frame().getDisplay().timerExec(REST_MS, rest);
		}
	}

	private void rested() {
		if (!frame().isDisposed() && raw().equals(resting)) {
			flush();
		}
	}

	@Override
	public boolean isWaiting() {
		return !raw().equals(settled);
	}

	@Override
	public void flush() {
		typing.stop();
		String typed = raw();
		if (typed.equals(settled)) {
			if (typed.equals(known)) {
				frame().problem(Optional.empty());
			}
			return;
		}
		switch (Entry.read(spec(), typed)) {
			case Entry.Wrong wrong -> frame().problem(Optional.of(wrong.message()));
			case Entry.Nothing nothing -> hand(typed, new Change.Clear());
			case Entry.Value value -> hand(typed, new Change.Put(value.value()));
		}
	}

	private void hand(String typed, Change change) {
		settled = typed;
		perform(change).thenAccept(done -> settled = done ? settled : known);
	}

	/** Puts back what the model says. */
	private void takeBack() {
		typing.stop();
		put(known);
		settled = known;
		frame().problem(Optional.empty());
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		boolean isTyping = isWaiting();
		known = now.value().map(v -> Entry.write(spec(), v).strip()).orElse("");
		box.message(now.isMixed() ? "several values" : spec().kind() == FieldKind.DATE ? "2026-11-22" : spec().kind() == FieldKind.MONTH ? "2026-11" : "");
		if (!isTyping) {
			settled = known;
			if (!raw().equals(known)) {
				put(known);
			}
			if (hasChanged) {
				frame().problem(Optional.empty());
			}
		}
	}

	@Override
	public Control focusTarget() {
		return box.text();
	}

	@Override
	public void enable(boolean isEnabled) {
		box.text().setEditable(isEnabled);
	}
}
