package org.journeywright.ui.files;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.Sessions;

/** A line above a text that may not be changed, and says why. */
final class Protection {

	private final Label line;

	Protection(Composite parent) {
		line = Styles.text(new Label(parent, SWT.WRAP));
		GridDataFactory.fillDefaults().indent(8, 0).grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
	}

	/** The write-protected file of the open model that an editor shows; empty where it may be written, or belongs to no model. */
	static Optional<String> of(IEditorInput input) {
		return Sessions.instance().model().flatMap(model -> Editors.path(input).flatMap(model.documents()::name).filter(file -> !model.documents().isWritable(file)));
	}

	/** Shows the line for a file, or takes it away. */
	void say(Optional<String> file) {
		if (line.isDisposed() || line.getVisible() == file.isPresent()) {
			return;
		}
		line.setText(file.map(f -> "\u2139 Nothing can be changed here, as the file " + f + " is write-protected. Remove the protection, or copy the model to another folder.").orElse("")
				.replace("&", "&&"));
		line.setVisible(file.isPresent());
		((GridData) line.getLayoutData()).exclude = file.isEmpty();
		line.getParent().layout(true, true);
	}
}
