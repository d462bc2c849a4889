package org.journeywright.ui.gaps;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.ui.look.Styles;

/** Asks why a rule is to be switched off. Without a reason it is not. */
final class ReasonDialog extends Dialog {

	private static final int WIDTH = 420;

	private final RuleInfo rule;
	private String reason = "";

	ReasonDialog(Shell parent, RuleInfo rule) {
		super(parent);
		this.rule = rule;
	}

	/** Asks; empty where the user thinks better of it. */
	Optional<String> ask() {
		return open() == IDialogConstants.OK_ID ? Optional.of(reason.strip()) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Switch a rule off");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		wrapped(Styles.name(new Label(area, SWT.WRAP)), rule.code() + ": " + rule.title());
		wrapped(Styles.text(new Label(area, SWT.WRAP)), rule.meaning());
		wrapped(new Label(area, SWT.WRAP), "Why does your team see this differently? Every report shows the reason.");
		Text text = Named.named(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP), "Reason");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.getLineHeight() * 3).applyTo(text);
		text.addListener(SWT.Modify, e -> take(text.getText()));
		text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.setFocus();
		return area;
	}

	private static void wrapped(Label label, String words) {
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private void take(String typed) {
		reason = typed;
		getButton(IDialogConstants.OK_ID).setEnabled(!typed.isBlank());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Switch Off", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
