package org.journeywright.ui.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldState;

/** A list of texts, each on a line of its own that grows. Enter goes on with a new one, Alt with up and down changes the place, an emptied one goes. */
final class TextsField extends Field {

	private final Composite list;
	private final List<TextRow> rows = new ArrayList<>();
	private final FlatButton add;
	private boolean isEnabled = true;
	private int focusNext = -1;

	TextsField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		list = new Composite(frame().body(), SWT.NONE);
		list.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		add = new FlatButton(frame().body(), state.isMixed() ? "Several values; add" : "＋ Add", true).spoken("Add to " + state.spec().label().toLowerCase(Locale.ROOT));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
		add.addListener(SWT.Selection, e -> addRow());
		show(state, true);
	}

	/** Opens a new line at the end, or goes to the one that is open already. */
	void addRow() {
		if (rows.isEmpty() || !rows.get(rows.size() - 1).isNew()) {
			rows.add(new TextRow(list, this));
			host().reflow();
		}
		rows.get(rows.size() - 1).text().setFocus();
	}

	/** Takes what was typed into a line. */
	void handOver(TextRow row, String typed) {
		int index = rows.indexOf(row);
		if (row.isNew() && !typed.isEmpty()) {
			String value = typed;
			row.take(value);
			perform(new Change.Add(index, value)).thenAccept(done -> row.settle(done));
		} else if (!row.isNew() && typed.isEmpty()) {
			remove(row);
		} else if (!row.isNew() && !typed.equals(row.known())) {
			String old = row.known();
			row.take(typed);
			perform(new Change.Replace(index, old, typed)).thenAccept(done -> row.settle(done));
		}
	}

	/** Takes a line out. */
	void remove(TextRow row) {
		int index = rows.indexOf(row);
		if (row.isNew()) {
			drop(index);
			host().reflow();
			(index > 0 ? rows.get(index - 1).text() : add).setFocus();
		} else {
			focusNext = index;
			row.leave();
			perform(new Change.Remove(index, row.known())).thenAccept(row::stay);
		}
	}

	/** Changes the place of a line by one. */
	void move(TextRow row, int by) {
		int index = rows.indexOf(row);
		int first = Math.min(index, index + by);
		if (first >= 0 && first + 1 < state().values().size() && !row.isTyping()) {
			focusNext = index + by;
			perform(new Change.Swap(first, state().values().get(first), state().values().get(first + 1)));
		}
	}

	/** The next line, or a new one. */
	void next(TextRow row) {
		int index = rows.indexOf(row);
		if (index + 1 < rows.size()) {
			rows.get(index + 1).text().setFocus();
		} else {
			addRow();
		}
	}

	private void drop(int index) {
		rows.remove(index).dispose();
	}

	@Override
	public void flush() {
		List.copyOf(rows).stream().filter(r -> !r.text().isDisposed()).forEach(TextRow::flush);
	}

	@Override
	public boolean isWaiting() {
		return rows.stream().anyMatch(r -> !r.text().isDisposed() && r.isTyping());
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		List<Object> values = now.values();
		int before = rows.size();
		for (int i = rows.size() - 1; i >= values.size(); i--) {
			if (!rows.get(i).isNew()) {
				drop(i);
			}
		}
		for (int i = 0; i < values.size(); i++) {
			if (i == rows.size() || rows.get(i).isNew()) {
				rows.add(i, new TextRow(list, this));
			}
			rows.get(i).show((String) values.get(i));
		}
		// New lines stay below what the model has.
		for (int i = 1; i < rows.size(); i++) {
			rows.get(i).moveBelow(rows.get(i - 1));
		}
		rows.forEach(r -> r.enable(isEnabled));
		((GridData) list.getLayoutData()).exclude = rows.isEmpty();
		list.setVisible(!rows.isEmpty());
		afterwards(before != rows.size(), hasChanged);
	}

	private void afterwards(boolean isOtherSize, boolean hasChanged) {
		if (isOtherSize) {
			host().reflow();
		}
		if (hasChanged) {
			frame().problem(Optional.empty());
		}
		if (focusNext >= 0 && hasChanged) {
			(rows.isEmpty() ? add : rows.get(Math.min(focusNext, rows.size() - 1)).text()).setFocus();
			focusNext = -1;
		}
	}

	List<TextRow> rows() {
		return rows;
	}

	@Override
	public Control focusTarget() {
		return rows.isEmpty() ? add : rows.get(0).text();
	}

	@Override
	public void enable(boolean canChange) {
		isEnabled = canChange;
		add.setEnabled(canChange);
		rows.forEach(r -> r.enable(canChange));
	}
}
