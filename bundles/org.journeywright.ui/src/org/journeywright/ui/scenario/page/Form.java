package org.journeywright.ui.scenario.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.scenario.model.Named;
import org.journeywright.ui.scenario.model.ScenarioState;

/** Fields one below the other, each with its label above and the model's own words as help. */
final class Form {

	private final Author author;
	private final List<Field> fields = new ArrayList<>();

	Form(Author author) {
		this.author = author;
	}

	/** A text; of one line where {@code lines} is 1. */
	TextField text(Composite parent, String label, String identity, EStructuralFeature feature, int lines, Function<ScenarioState, String> value) {
		label(parent, label, feature);
		TextField field = new TextField(parent, author, identity, feature, lines, value);
		named(field.control(), label);
		return add(field);
	}

	/** A choice among values. */
	<V> void choice(Composite parent, String label, String identity, EStructuralFeature feature, ChoiceField.Values<V> values) {
		label(parent, label, feature);
		ChoiceField<V> field = new ChoiceField<>(parent, author, identity, feature, values);
		named(field.control(), label);
		add(field);
	}

	/** References to several elements. */
	void ties(Composite parent, String label, String identity, EReference feature, Function<ScenarioState, List<Named>> value, Function<ScenarioState, List<Named>> choices) {
		label(parent, label, feature);
		add(new TiesField(parent, author, new TiesField.Ties(label, identity, feature, value, choices)));
	}

	/** A button that does something at once. */
	static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** A sentence in the flow of the form. */
	static Label sentence(Composite parent, String words) {
		Label label = Styles.text(new Label(parent, SWT.WRAP));
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
		return label;
	}

	<F extends Field> F add(F field) {
		fields.add(field);
		return field;
	}

	void show(ScenarioState state) {
		fields.forEach(f -> f.show(state));
	}

	void commit() {
		fields.forEach(Field::commit);
	}

	List<Typed> typed() {
		return fields.stream().map(Field::typed).flatMap(List::stream).toList();
	}

	void goOn(List<Typed> typed) {
		fields.forEach(f -> f.goOn(typed));
	}

	void fit(int width) {
		fields.forEach(f -> f.fit(width));
	}

	private static void label(Composite parent, String words, EStructuralFeature feature) {
		Label label = Styles.hint(new Label(parent, SWT.NONE));
		label.setText(words.replace("&", "&&"));
		Optional.ofNullable(EcoreUtil.getDocumentation(feature)).ifPresent(label::setToolTipText);
	}

	static void named(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
