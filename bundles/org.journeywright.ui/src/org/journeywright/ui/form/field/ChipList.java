package org.journeywright.ui.form.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.ui.form.content.Target;

/** Elements side by side. What is done to one of them is told to whoever shows them. */
final class ChipList extends Composite {

	/** Hears what is done to an element of a list. */
	interface Listener {

		/** Go there. */
		void open(Target target);

		/** Take it out. */
		void remove(int index, Target target);

		/** Change its place by one. */
		void move(int index, Target target, int by);
	}

	private final String label;
	private final boolean isOneBelowTheOther;
	private final Listener listener;
	private final List<Chip> chips = new ArrayList<>();
	private final FlatButton add;
	private int focusNext = -1;

	ChipList(Composite parent, String label, boolean isOneBelowTheOther, Listener listener) {
		super(parent, SWT.NONE);
		this.label = label;
		this.listener = listener;
		this.isOneBelowTheOther = isOneBelowTheOther;
		setLayout(isOneBelowTheOther ? GridLayoutFactory.fillDefaults().spacing(0, 4).create() : RowLayoutFactory.fillDefaults().wrap(true).spacing(4).create());
		addListener(SWT.Resize, e -> fit());
		add = new FlatButton(this, "＋ Add", true);
		add.setLayoutData(isOneBelowTheOther ? new GridData(SWT.BEGINNING, SWT.CENTER, false, false) : new RowData());
	}

	/** What adds another element; stands behind the others. */
	FlatButton add() {
		return add;
	}

	/** No element is wider than the list. */
	private void fit() {
		for (Chip chip : chips) {
			chip.setLayoutData(isOneBelowTheOther ? new GridData(SWT.FILL, SWT.CENTER, true, false)
					: new RowData(Math.min(chip.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, Math.max(80, getSize().x)), SWT.DEFAULT));
		}
	}

	/** Shows elements; those that were shown already keep their place and the focus. */
	void show(List<Target> targets, boolean canChange) {
		while (chips.size() > targets.size()) {
			chips.remove(chips.size() - 1).dispose();
		}
		for (int i = 0; i < targets.size(); i++) {
			if (i < chips.size()) {
				chips.get(i).show(targets.get(i));
			} else {
				chips.add(new Chip(this, targets.get(i)));
			}
			chips.get(i).removable(canChange);
		}
		add.moveBelow(null);
		if (getSize().x > 0) {
			fit();
		}
		if (focusNext >= 0 && !chips.isEmpty()) {
			chips.get(Math.min(focusNext, chips.size() - 1)).setFocus();
		}
		focusNext = -1;
	}

	String label() {
		return label;
	}

	List<Chip> chips() {
		return chips;
	}

	void open(Target target) {
		listener.open(target);
	}

	void remove(Chip chip) {
		focusNext = chips.indexOf(chip);
		listener.remove(chips.indexOf(chip), chip.target());
	}

	void move(Chip chip, int by) {
		int to = chips.indexOf(chip) + by;
		if (to >= 0 && to < chips.size()) {
			focusNext = to;
			listener.move(chips.indexOf(chip), chip.target(), by);
		}
	}

	void focus(Chip chip, int by) {
		int to = chips.indexOf(chip) + by;
		if (to >= 0 && to < chips.size()) {
			chips.get(to).setFocus();
		}
	}
}
