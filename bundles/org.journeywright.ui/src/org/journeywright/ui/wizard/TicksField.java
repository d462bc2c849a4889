package org.journeywright.ui.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.journeywright.ui.form.content.FieldState;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.field.Field;
import org.journeywright.ui.form.field.FieldHost;
import org.journeywright.ui.look.Styles;

/** Elements that are proposed, to take or to leave: all are ticked until somebody unticks one. */
final class TicksField extends Field {

	private static final int MOST_ROWS = 6;

	private final Table table;
	private final Label nothing;
	private final Set<String> unticked = new HashSet<>();
	private List<Target> offered = List.of();
	private Consumer<List<Target>> whenTicked = all -> {
	};

	TicksField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		nothing = Styles.hint(new Label(frame().body(), SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(nothing);
		table = frame().labelled(new Table(frame().body(), SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION), "Space ticks and unticks");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				ticked((TableItem) e.item);
			}
		});
		offer(List.of(), false);
	}

	private void ticked(TableItem item) {
		String identity = offered.get(table.indexOf(item)).identity();
		if (item.getChecked()) {
			unticked.remove(identity);
		} else {
			unticked.add(identity);
		}
		whenTicked.accept(taken());
	}

	/** Who hears of all that is ticked, whenever somebody ticks or unticks. */
	void onTicked(Consumer<List<Target>> listener) {
		whenTicked = listener;
	}

	/**
	 * Proposes others.
	 *
	 * @param isAsked
	 *            whether what the proposal depends on has been chosen
	 * @return those of them that are ticked
	 */
	List<Target> offer(List<Target> now, boolean isAsked) {
		offered = List.copyOf(now);
		table.removeAll();
		offered.forEach(t -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(t.caption());
			item.setChecked(!unticked.contains(t.identity()));
		});
		nothing.setText(isAsked ? "There is no scenario for this audience yet." : "Choose the audience first.");
		show(nothing, offered.isEmpty());
		show(table, !offered.isEmpty());
		((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * Math.min(MOST_ROWS, Math.max(2, offered.size()));
		host().reflow();
		return taken();
	}

	private static void show(Control control, boolean isShown) {
		control.setVisible(isShown);
		((GridData) control.getLayoutData()).exclude = !isShown;
	}

	private List<Target> taken() {
		List<Target> taken = new ArrayList<>(offered);
		taken.removeIf(t -> unticked.contains(t.identity()));
		return taken;
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		// What is ticked is known here first.
		frame().problem(Optional.empty());
	}

	@Override
	public Control focusTarget() {
		return table;
	}

	@Override
	public void enable(boolean isEnabled) {
		table.setEnabled(isEnabled);
	}
}
