package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.ui.scenario.model.Named;
import org.journeywright.ui.scenario.model.ScenarioEdits;
import org.journeywright.ui.scenario.model.ScenarioState;

/** A choice of one value among a few. */
final class ChoiceField<V> implements Field {

	/**
	 * The values.
	 *
	 * @param choices what can be chosen, in order
	 * @param none    how it reads that nothing is said; empty where something has to be
	 * @param words   what a value is called
	 * @param value   what is said now
	 */
	record Values<V>(Function<ScenarioState, List<V>> choices, String none, Function<V, String> words, Function<ScenarioState, Optional<V>> value) {

		static Values<Named> elements(Function<ScenarioState, List<Named>> choices, String none, Function<ScenarioState, Optional<Named>> value) {
			return new Values<>(choices, none, Named::label, value);
		}
	}

	private final Author author;
	private final String identity;
	private final EStructuralFeature feature;
	private final Values<V> values;
	private final Combo combo;
	private List<V> choices = List.of();

	ChoiceField(Composite parent, Author author, String identity, EStructuralFeature feature, Values<V> values) {
		this.author = author;
		this.identity = identity;
		this.feature = feature;
		this.values = values;
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData("identity", identity);
		combo.setData("feature", feature.getName());
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> choose());
		// The wheel scrolls the page; it must not change what it passes over.
		combo.addListener(SWT.MouseWheel, event -> event.doit = false);
		show(author.state());
	}

	private void choose() {
		int index = combo.getSelectionIndex() - (values.none().isEmpty() ? 0 : 1);
		Optional<V> chosen = index < 0 ? Optional.empty() : Optional.of(choices.get(index));
		if (!same(chosen, values.value().apply(author.state()))) {
			author.edit(Labels.change(feature, author.state().label(identity)), edit(chosen));
		}
	}

	private ModelEdit edit(Optional<V> chosen) {
		return feature instanceof EReference reference ? ScenarioEdits.refer(identity, reference, chosen.map(c -> ((Named) c).identity()))
				: ScenarioEdits.value(identity, feature, chosen);
	}

	@Override
	public void show(ScenarioState state) {
		Optional<V> value = values.value().apply(state);
		choices = values.choices().apply(state);
		List<String> words = Stream.concat(Stream.of(values.none()).filter(n -> !n.isEmpty()),
				choices.stream().map(values.words())).toList();
		if (!words.equals(List.of(combo.getItems()))) {
			combo.setItems(words.toArray(String[]::new));
		}
		int index = value.isEmpty() ? -1 : indexOf(value.get());
		int shown = values.none().isEmpty() ? index : index + 1;
		if (combo.getSelectionIndex() != shown) {
			combo.select(shown);
		}
	}

	private int indexOf(V value) {
		for (int index = 0; index < choices.size(); index++) {
			if (same(Optional.of(value), Optional.of(choices.get(index)))) {
				return index;
			}
		}
		return -1;
	}

	/** Elements are the same by identity: how they are told apart may differ from list to list. */
	private boolean same(Optional<V> one, Optional<V> other) {
		return one.map(ChoiceField::key).equals(other.map(ChoiceField::key));
	}

	private static Object key(Object value) {
		return value instanceof Named named ? named.identity() : value;
	}

	Combo control() {
		return combo;
	}
}
