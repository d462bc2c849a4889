package org.journeywright.ui.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Keeps a file that a page has been given: a page in the window has no downloads. */
final class SaveAs extends BrowserFunction {

	private final Shell shell;

	SaveAs(Browser browser, Shell shell) {
		super(browser, "journeywrightSave");
		this.shell = shell;
	}

	/** Takes the proposed name and the content in Base64. */
	@Override
	public Object function(Object[] arguments) {
		if (arguments.length == 2 && arguments[0] instanceof String name && arguments[1] instanceof String content) {
			byte[] bytes = Base64.getDecoder().decode(content);
			// The page waits for this to return.
			shell.getDisplay().asyncExec(() -> ask(name, bytes));
		}
		return null;
	}

	private void ask(String name, byte[] content) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export diagram");
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			try {
				Files.write(Path.of(file), content);
			} catch (IOException e) {
				MessageDialog.openError(shell, "The diagram was not written", "It cannot be written to " + file + ". Choose another folder, or free some space.");
			}
		}
	}
}
