package org.journeywright.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.journeywright.ui.files.UnsavedTexts;
import org.journeywright.ui.session.OpenModel;
import org.osgi.framework.FrameworkUtil;

/** Leads a person to an export: saves first, asks where to, and starts the work. */
final class Exporting {

	private Exporting() {
	}

	static void start(Shell window, OpenModel model, ExportKind kind) {
		if (!isSaved(window, model)) {
			return;
		}
		ExportDialog dialog = new ExportDialog(window, kind, remembered(model, kind));
		if (dialog.open() == Window.OK) {
			settings().put(key(model, kind), dialog.folder().toString());
			Export export = kind == ExportKind.GAPS ? new GapExport() : new TrainingExport(dialog.scope());
			new ExportJob(export, model.folder(), dialog.folder(), window.getDisplay()).schedule();
		}
	}

	private static boolean isSaved(Shell window, OpenModel model) {
		List<String> unsaved = model.documents().unsaved();
		if (unsaved.isEmpty()) {
			return true;
		}
		String question = (unsaved.size() == 1 ? "The file " + unsaved.get(0) + " has" : unsaved.size() + " files have") + " changes that are not saved. An export is made of what is saved.";
		return new MessageDialog(window, "Save the changes first?", null, question, MessageDialog.QUESTION, 0, "&Save and Go On", IDialogConstants.CANCEL_LABEL).open() == 0
				&& UnsavedTexts.isSaved(window, model, unsaved);
	}

	private static Path remembered(OpenModel model, ExportKind kind) {
		String last = settings().get(key(model, kind));
		return last == null ? model.folder().resolve("out") : Path.of(last);
	}

	private static String key(OpenModel model, ExportKind kind) {
		return kind + " " + model.folder();
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Exporting.class)).getDialogSettings();
	}
}
