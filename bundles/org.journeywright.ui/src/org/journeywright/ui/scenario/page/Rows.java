package org.journeywright.ui.scenario.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.ui.scenario.model.ScenarioEdits;

/** The buttons that every part of a list has: up, down, remove. */
final class Rows {

	private Rows() {
	}

	/** Adds the buttons for an element. */
	static Composite buttons(Composite parent, Author author, String identity, String label) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 4;
		row.setLayout(layout);
		Form.named(Form.button(row, "Up", () -> author.edit("Move " + label, ScenarioEdits.move(identity, -1))), "Move " + label + " up");
		Form.named(Form.button(row, "Down", () -> author.edit("Move " + label, ScenarioEdits.move(identity, 1))), "Move " + label + " down");
		Form.named(Form.button(row, "Remove", () -> Removing.remove(row.getShell(), author, identity, label)), "Remove " + label);
		return row;
	}
}
