package org.journeywright.ui.scenario;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.scenario.model.Named;

/** Asks where a new scenario happens and what it is called. */
final class NewScenario extends TitleAreaDialog {

	/** What the user wants. */
	record Wish(String touchpoint, String name) {
	}

	private final List<Named> touchpoints;
	private final List<String> taken;
	private Combo touchpoint;
	private Text name;
	private Optional<Wish> wish = Optional.empty();

	private NewScenario(Shell shell, List<Named> touchpoints, List<String> taken) {
		super(shell);
		this.touchpoints = touchpoints;
		this.taken = taken;
	}

	/** Asks; empty where the user thinks better of it. */
	static Optional<Wish> ask(Shell shell, List<Named> touchpoints, List<String> taken) {
		NewScenario dialog = new NewScenario(shell, touchpoints, taken);
		return dialog.open() == Window.OK ? dialog.wish : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("New scenario");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("A situation worth practising");
		setMessage("Choose the touchpoint where it happens, and give it a name that colleagues recognise.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText("&Touchpoint");
		touchpoint = new Combo(area, SWT.READ_ONLY);
		touchpoints.forEach(t -> touchpoint.add(t.more().isEmpty() ? t.label() : t.label() + " (" + t.more() + ")"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(touchpoint);
		touchpoint.addListener(SWT.Selection, event -> check());
		new Label(area, SWT.NONE).setText("&Name");
		name = new Text(area, SWT.BORDER);
		name.setMessage("The third call about the same machine");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addListener(SWT.Modify, event -> check());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
		createButton(parent, IDialogConstants.OK_ID, "Create", true).setEnabled(false);
	}

	private void check() {
		boolean isTaken = taken.contains(name.getText().strip());
		setErrorMessage(isTaken ? "There is a scenario of this name already. Choose another name." : null);
		getButton(IDialogConstants.OK_ID).setEnabled(!isTaken && !name.getText().isBlank() && touchpoint.getSelectionIndex() >= 0);
	}

	@Override
	protected void okPressed() {
		wish = Optional.of(new Wish(touchpoints.get(touchpoint.getSelectionIndex()).identity(), name.getText().strip()));
		super.okPressed();
	}
}
