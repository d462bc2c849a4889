package org.journeywright.ui.settings;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.journeywright.ui.look.Theme;

/** The few things that can be set, on one page. */
public final class SettingsDialog extends Dialog {

	private Combo theme;
	private Button autosave;
	private Spinner seconds;
	private Button spelling;

	/** A dialog above a window. */
	public SettingsDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Settings");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(24, 20).spacing(8, 6).applyTo(area);
		theme(area);
		autosave(area);
		spelling = new Button(area, SWT.CHECK);
		spelling.setText("&Check spelling in texts");
		spelling.setSelection(Settings.instance().checksSpelling());
		GridDataFactory.swtDefaults().span(3, 1).indent(0, 12).applyTo(spelling);
		return area;
	}

	private void theme(Composite area) {
		new Label(area, SWT.NONE).setText("&Theme");
		theme = new Combo(area, SWT.READ_ONLY);
		for (var choice : Theme.values()) {
			theme.add(choice.label().replace("&", ""));
		}
		theme.select(Settings.instance().theme().ordinal());
		GridDataFactory.swtDefaults().span(2, 1).applyTo(theme);
	}

	private void autosave(Composite area) {
		autosave = new Button(area, SWT.CHECK);
		autosave.setText("&Save by itself, this many seconds after the last key:");
		autosave.setSelection(Settings.instance().savesByItself());
		GridDataFactory.swtDefaults().span(2, 1).indent(0, 12).applyTo(autosave);
		seconds = new Spinner(area, SWT.BORDER);
		seconds.setValues(Settings.instance().secondsToSave(), 1, 600, 0, 1, 10);
		seconds.setEnabled(autosave.getSelection());
		seconds.setToolTipText("Seconds after the last key");
		GridDataFactory.swtDefaults().indent(0, 12).applyTo(seconds);
		autosave.addListener(SWT.Selection, event -> seconds.setEnabled(autosave.getSelection()));
	}

	@Override
	protected void okPressed() {
		var settings = Settings.instance();
		settings.theme(Theme.values()[theme.getSelectionIndex()]);
		settings.saveByItself(autosave.getSelection(), seconds.getSelection());
		settings.checkSpelling(spelling.getSelection());
		super.okPressed();
	}
}
