package org.journeywright.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.generator.training.TrainingScope;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.FolderChoice;

/** Asks where an export goes, and for training which programmes. */
final class ExportDialog extends TitleAreaDialog {

	private final ExportKind kind;
	private String folder;
	private TrainingScope scope = TrainingScope.AUTHORED;
	private Text place;

	ExportDialog(Shell parent, ExportKind kind, Path folder) {
		super(parent);
		this.kind = kind;
		this.folder = folder.toString();
		setHelpAvailable(false);
	}

	/** The folder to write to. */
	Path folder() {
		return Path.of(folder).normalize();
	}

	/** Which programmes. */
	TrainingScope scope() {
		return scope;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(kind.title());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(kind.title());
		setMessage(kind.sentence());
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 12).spacing(8, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		if (kind == ExportKind.TRAINING) {
			choice(form, TrainingScope.AUTHORED, "The &programmes of the model", "Where it has none, one for every role that has something to learn.");
			choice(form, TrainingScope.EVERY_ROLE, "And one for &every other role", "Also for roles that no programme reaches, as far as they have something to learn.");
		}
		new Label(form, SWT.NONE).setText("&Folder");
		place = new Text(form, SWT.BORDER);
		place.setText(folder);
		place.addListener(SWT.Modify, e -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(place);
		Button browse = new Button(form, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, e -> FolderChoice.askFor(getShell(), "Choose the folder to write to.").ifPresent(chosen -> place.setText(chosen.toString())));
		return area;
	}

	private void choice(Composite form, TrainingScope choice, String label, String sentence) {
		Button button = new Button(form, SWT.RADIO);
		button.setText(label);
		button.setSelection(choice == scope);
		button.addListener(SWT.Selection, e -> scope = button.getSelection() ? choice : scope);
		GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
		Label hint = Styles.hint(new Label(form, SWT.WRAP));
		hint.setText(sentence);
		GridDataFactory.fillDefaults().span(3, 1).indent(24, -6).applyTo(hint);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "E&xport", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		folder = place.getText().strip();
		Optional<String> problem = problem(folder);
		// Null is the platform's word for "nothing is wrong".
		setErrorMessage(problem.orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
	}

	private static Optional<String> problem(String folder) {
		try {
			Path path = Path.of(folder);
			if (folder.isEmpty() || !path.isAbsolute()) {
				return Optional.of("Name a folder from the top, or choose one with Browse. It is made if it is missing.");
			}
			return Files.exists(path) && !Files.isDirectory(path) ? Optional.of(path + " is a file. Name a folder.") : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of("A folder cannot be called so. Choose one with Browse.");
		}
	}
}
