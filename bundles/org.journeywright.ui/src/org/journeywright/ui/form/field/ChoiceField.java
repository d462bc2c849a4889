package org.journeywright.ui.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.Choice;
import org.journeywright.ui.form.content.FieldState;

/** One of a few words: side by side where there are up to four, otherwise in a list to open. */
final class ChoiceField extends Field {

	private static final int MOST_SIDE_BY_SIDE = 4;

	private final List<Button> buttons = new ArrayList<>();
	private final List<Control> controls = new ArrayList<>();
	private Combo combo;

	ChoiceField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		if (choices().size() <= MOST_SIDE_BY_SIDE) {
			sideBySide();
		} else {
			list();
		}
		show(state, true);
	}

	private List<Choice> choices() {
		return spec().choices();
	}

	private void sideBySide() {
		Composite row = new Composite(frame().body(), SWT.NO_RADIO_GROUP);
		row.setLayout(RowLayoutFactory.fillDefaults().wrap(true).spacing(12).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		for (Choice choice : choices()) {
			Button button = frame().labelled(new Button(row, SWT.RADIO), choice.label());
			button.setText(choice.label().replace("&", "&&"));
			button.addListener(SWT.Selection, e -> choose(choice));
			button.addListener(SWT.Traverse, e -> {
				int step = e.detail == SWT.TRAVERSE_ARROW_NEXT ? 1 : e.detail == SWT.TRAVERSE_ARROW_PREVIOUS ? -1 : 0;
				if (step != 0) {
					e.doit = false;
					step(buttons.indexOf(button) + step);
				}
			});
			buttons.add(button);
			controls.add(button);
		}
	}

	private void step(int to) {
		if (to >= 0 && to < buttons.size()) {
			buttons.get(to).setFocus();
			choose(choices().get(to));
		}
	}

	private void list() {
		combo = frame().labelled(new Combo(frame().body(), SWT.READ_ONLY | SWT.DROP_DOWN), "");
		combo.setItems(choices().stream().map(Choice::label).toArray(String[]::new));
		combo.setVisibleItemCount(choices().size());
		combo.addListener(SWT.Selection, e -> choose(choices().get(combo.getSelectionIndex())));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		controls.add(combo);
	}

	private void choose(Choice choice) {
		mark(choices().indexOf(choice));
		if (!state().values().equals(List.of(choice.value()))) {
			perform(new Change.Put(choice.value()));
		}
	}

	private void mark(int chosen) {
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setSelection(i == chosen);
		}
		if (combo != null && combo.getSelectionIndex() != chosen) {
			combo.deselectAll();
			if (chosen >= 0) {
				combo.select(chosen);
			}
		}
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		mark(IntStream.range(0, choices().size()).filter(i -> now.values().contains(choices().get(i).value())).findFirst().orElse(-1));
		if (hasChanged) {
			frame().problem(Optional.empty());
		}
	}

	@Override
	public Control focusTarget() {
		return buttons.stream().filter(Button::getSelection).findFirst().<Control>map(b -> b).orElse(controls.get(0));
	}

	@Override
	public void enable(boolean isEnabled) {
		controls.forEach(c -> c.setEnabled(isEnabled));
	}
}
