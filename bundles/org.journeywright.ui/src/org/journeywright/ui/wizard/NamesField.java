package org.journeywright.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldState;
import org.journeywright.ui.form.field.Field;
import org.journeywright.ui.form.field.FieldHost;
import org.journeywright.ui.form.field.TextBox;

/** A short list of names, one on each line, with some empty lines to begin with. Enter goes to the next line and adds one at the end. Its value is all lines in one text. */
final class NamesField extends Field {

	private static final int LINES = 3;

	private final Composite list;
	private final List<TextBox> lines = new ArrayList<>();

	NamesField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		list = new Composite(frame().body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		while (lines.size() < LINES) {
			add();
		}
	}

	private void add() {
		TextBox line = new TextBox(list, 0, host()::reflow);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		frame().labelled(line.text(), "name " + (lines.size() + 1) + "; Enter goes to the next line");
		line.text().setToolTipText(null);
		line.text().addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		line.text().addListener(SWT.KeyDown, e -> key(line, e));
		line.text().addListener(SWT.Modify, e -> perform(new Change.Put(said())));
		lines.add(line);
	}

	private void key(TextBox line, Event event) {
		boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		int next = lines.indexOf(line) + (isEnter || event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0);
		if (isEnter && next == lines.size() && !line.words().isBlank()) {
			add();
			host().reflow();
		}
		if (next >= 0 && next < lines.size()) {
			lines.get(next).setFocus();
		}
	}

	private String said() {
		return lines.stream().map(l -> l.words().strip()).filter(w -> !w.isEmpty()).collect(Collectors.joining("\n"));
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		if (hasChanged) {
			frame().problem(Optional.empty());
		}
	}

	@Override
	public Control focusTarget() {
		return lines.get(0).text();
	}

	@Override
	public void enable(boolean isEnabled) {
		lines.forEach(l -> l.text().setEditable(isEnabled));
	}
}
