package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.scenario.model.Named;
import org.journeywright.ui.scenario.model.ScenarioEdits;
import org.journeywright.ui.scenario.model.ScenarioState;

/** The elements that something refers to, each with a way to take it out, and a way to add another. */
final class TiesField implements Field {

	/**
	 * What is tied.
	 *
	 * @param label   what the elements are to the scenario
	 * @param value   the elements
	 * @param choices the elements that can be added
	 */
	record Ties(String label, String identity, EReference feature, Function<ScenarioState, List<Named>> value, Function<ScenarioState, List<Named>> choices) {
	}

	private final Author author;
	private final Ties ties;
	private final Composite row;
	private List<Named> shown = List.of();

	TiesField(Composite parent, Author author, Ties ties) {
		this.author = author;
		this.ties = ties;
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 4;
		layout.center = true;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(row);
		fill(ties.value().apply(author.state()));
	}

	@Override
	public void show(ScenarioState state) {
		List<Named> now = ties.value().apply(state);
		if (!now.equals(shown)) {
			fill(now);
			author.layout();
		}
	}

	private void fill(List<Named> now) {
		boolean hadFocus = List.of(row.getChildren()).stream().anyMatch(Control::isFocusControl);
		shown = now;
		List.of(row.getChildren()).forEach(Control::dispose);
		now.forEach(this::chip);
		Button add = Form.button(row, "Add…", this::add);
		add.setToolTipText("Add to: " + ties.label());
		Form.named(add, ties.label() + ": add");
		add.setData("feature", ties.feature().getName());
		if (hadFocus) {
			add.setFocus();
		}
		row.layout();
	}

	private void chip(Named element) {
		Button chip = new Button(row, SWT.PUSH);
		chip.setText(element.label().replace("&", "&&") + "  ✕");
		chip.setToolTipText("Take out " + element.label());
		Form.named(chip, ties.label() + ": " + element.label() + ", take out");
		chip.addListener(SWT.Selection, event -> author.edit("Take " + element.label() + " out of " + author.state().label(ties.identity()), ScenarioEdits.untie(ties.identity(), ties.feature(), element.identity())));
	}

	private void add() {
		List<String> present = shown.stream().map(Named::identity).toList();
		List<Named> free = ties.choices().apply(author.state()).stream().filter(c -> !present.contains(c.identity())).toList();
		Picker.instance().pick(row.getShell(), ties.label(), free).ifPresent(
				chosen -> author.edit("Add " + chosen.label() + " to " + author.state().label(ties.identity()), ScenarioEdits.tie(ties.identity(), ties.feature(), chosen.identity())));
	}
}
