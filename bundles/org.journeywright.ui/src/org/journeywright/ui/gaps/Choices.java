package org.journeywright.ui.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A drop-down list that offers everything or one of some things. */
final class Choices<T> {

	/**
	 * One of them.
	 *
	 * @param value
	 *            what is chosen
	 * @param label
	 *            how people read it
	 */
	record Choice<T>(T value, String label) {
	}

	private final Combo combo;
	private final String everything;
	private List<Choice<T>> choices = List.of();

	/** A list that offers everything alone, for now. */
	Choices(Composite parent, String name, String everything, Consumer<Optional<T>> chosen) {
		this.everything = everything;
		combo = named(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), name);
		combo.add(everything);
		combo.select(0);
		combo.addListener(SWT.Selection, e -> chosen.accept(value()));
	}

	/** Gives a control a name for those who do not see it, and for those who wonder. */
	static <C extends Control> C named(C control, String name) {
		control.setToolTipText(name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
		return control;
	}

	Optional<T> value() {
		int index = combo.getSelectionIndex();
		return index <= 0 ? Optional.empty() : Optional.of(choices.get(index - 1).value());
	}

	/** Offers other things; what is chosen stays so, whether or not it is still among them. */
	void offer(List<Choice<T>> next) {
		Optional<Choice<T>> chosen = value().flatMap(v -> choices.stream().filter(c -> c.value().equals(v)).findFirst());
		List<Choice<T>> all = new ArrayList<>(next);
		chosen.filter(c -> next.stream().noneMatch(n -> n.value().equals(c.value()))).ifPresent(all::add);
		if (!all.equals(choices)) {
			choices = all;
			combo.setItems(java.util.stream.Stream.concat(java.util.stream.Stream.of(everything), all.stream().map(Choice::label)).toArray(String[]::new));
			choose(chosen.map(Choice::value));
		}
	}

	void choose(Optional<T> value) {
		int found = 0;
		for (int i = 0; i < choices.size(); i++) {
			found = value.filter(choices.get(i).value()::equals).isPresent() ? i + 1 : found;
		}
		combo.select(found);
	}
}
