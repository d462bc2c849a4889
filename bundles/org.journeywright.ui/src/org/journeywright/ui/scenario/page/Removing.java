package org.journeywright.ui.scenario.page;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.scenario.model.Contents;
import org.journeywright.ui.scenario.model.ScenarioEdits;

/** Takes parts out of a scenario; asks first where something is written in them. */
final class Removing {

	private Removing() {
	}

	/** Takes a part out if it is empty or the user says so. */
	static void remove(Shell shell, Author author, String identity, String label) {
		Contents contents = Contents.of(author.state(), identity);
		if (!contents.isWritten() || isWanted(shell, contents, label)) {
			author.edit("Remove " + label, ScenarioEdits.remove(identity));
		}
	}

	private static boolean isWanted(Shell shell, Contents contents, String label) {
		String users = switch ((int) contents.users()) {
			case 0 -> "";
			case 1 -> " One option refers to it; that reference is taken out as well.";
			default -> " " + contents.users() + " options refer to it; those references are taken out as well.";
		};
		String what = contents.kind().isEmpty() ? label : contents.kind() + " “" + label + "”";
		return new MessageDialog(shell, "Remove " + what + "?", null, "What is written in it goes with it." + users + " Undo brings all back.", MessageDialog.QUESTION, 0, "&Remove",
				IDialogConstants.CANCEL_LABEL).open() == 0;
	}
}
