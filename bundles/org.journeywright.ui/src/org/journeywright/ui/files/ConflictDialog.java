package org.journeywright.ui.files;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.ConflictQuestion.Answer;

/** Asks which of two versions of the same lines is to stay, and shows both. Closing it keeps what was typed here: nothing on disk is touched before it is saved. */
final class ConflictDialog extends Dialog {

	private static final int SHOWN = 200;

	private final String file;
	private final List<Passage> passages;

	ConflictDialog(Shell parent, String file, List<Passage> passages) {
		super(parent);
		this.file = file;
		this.passages = passages.subList(0, Math.min(SHOWN, passages.size()));
	}

	/** Asks. */
	Answer ask() {
		return open() == IDialogConstants.NO_ID ? Answer.THEIRS : Answer.MINE;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Two versions of " + file);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(20, 16).spacing(12, 6).applyTo(area);
		Label what = Styles.text(new Label(area, SWT.WRAP));
		what.setText("Somebody else has changed the same lines of this file while you did. Which of the two is to stay?");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(800, SWT.DEFAULT).applyTo(what);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(name(area, "Here, as you typed it"));
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(name(area, "On disk, as somebody else saved it"));
		version(area, Passage::mine);
		version(area, Passage::theirs);
		Label after = Styles.hint(new Label(area, SWT.WRAP));
		after.setText("Keep mine: your lines replace the others once you save. Take theirs: your lines go, and Undo brings them back.");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(800, SWT.DEFAULT).applyTo(after);
		return area;
	}

	private static Label name(Composite area, String words) {
		Label label = Styles.name(new Label(area, SWT.NONE));
		label.setText(words);
		return label;
	}

	private void version(Composite area, Function<Passage, List<String>> side) {
		Text text = Styles.surface(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL));
		text.setFont(JFaceResources.getTextFont());
		StringBuilder shown = new StringBuilder();
		for (Passage passage : passages) {
			List<String> lines = side.apply(passage);
			shown.append("Line ").append(passage.line()).append(lines.isEmpty() ? ": nothing" : ":").append('\n');
			lines.forEach(line -> shown.append("  ").append(line).append('\n'));
		}
		text.setText(shown.toString());
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 180).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.YES_ID, "&Keep Mine", true);
		createButton(parent, IDialogConstants.NO_ID, "&Take Theirs", false);
	}

	@Override
	protected void buttonPressed(int button) {
		setReturnCode(button);
		close();
	}
}
