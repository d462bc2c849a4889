package org.journeywright.ui.form.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldState;
import org.journeywright.ui.form.content.Target;

/** References to other elements as chips, with a picker for more. */
final class TieField extends Field implements ChipList.Listener {

	private final ChipList chips;
	private final FlatButton pick;
	private boolean isEnabled = true;

	TieField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		chips = new ChipList(frame().body(), state.spec().label(), false, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
		pick = chips.add().spoken("Choose for " + state.spec().label().toLowerCase(Locale.ROOT));
		pick.addListener(SWT.Selection, e -> new TargetPicker(pick, host, state.spec(), this::picked, this::created).open(state().targets()));
		show(state, true);
	}

	private void picked(Target target) {
		if (!spec().isMany()) {
			perform(new Change.Put(target));
		} else {
			perform(new Change.Add(state().values().size(), target));
		}
	}

	private void created(String name, Target home) {
		follow(host().create(spec(), name, home));
	}

	@Override
	public void open(Target target) {
		host().open(target);
	}

	@Override
	public void remove(int index, Target target) {
		perform(spec().isMany() ? new Change.Remove(index, target) : new Change.Clear());
	}

	@Override
	public void move(int index, Target target, int by) {
		List<Target> all = state().targets();
		int first = Math.min(index, index + by);
		perform(new Change.Swap(first, all.get(first), all.get(first + 1)));
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		if (!hasChanged) {
			return;
		}
		chips.show(now.targets(), canRemove());
		pick.words(now.isMixed() ? "Several values; add" : spec().isMany() ? "＋ Add" : now.values().isEmpty() ? "＋ Choose" : "Change");
		frame().problem(Optional.empty());
		host().reflow();
	}

	/** What the element cannot do without can be changed, but not taken away. */
	private boolean canRemove() {
		return isEnabled && !(spec().isRequired() && state().values().size() <= 1);
	}

	@Override
	public Control focusTarget() {
		return chips.chips().isEmpty() ? pick : chips.chips().get(0);
	}

	@Override
	public void enable(boolean canChange) {
		isEnabled = canChange;
		pick.setEnabled(canChange);
		chips.show(state().targets(), canRemove());
	}
}
