package org.journeywright.ui.explorer;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.journeywright.language.ide.action.DeleteElements.Preview;
import org.journeywright.language.ide.action.DeleteElements.User;
import org.journeywright.language.ide.action.ElementRef;

/** Shows what refers to something that is to be deleted, and asks what shall become of it. */
final class DeleteDialog extends MessageDialog {

	/** What the user wants. */
	enum Answer {
		/** Delete, and take out what refers to it. */
		WITH_USERS,
		/** Delete that alone; names that refer to it lead nowhere then. */
		ALONE,
		/** Leave it. */
		NOT_AT_ALL
	}

	private static final String WITH_USERS = "Delete and take out the references";
	private static final String ALONE = "Delete only";

	private final Preview preview;

	private DeleteDialog(Shell shell, Preview preview, List<String> buttons) {
		super(shell, "Delete " + what(preview), null, message(preview), preview.users().isEmpty() ? QUESTION : WARNING, 0, buttons.toArray(String[]::new));
		this.preview = preview;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** Asks. */
	static Answer ask(Shell shell, Preview preview) {
		if (preview.users().isEmpty()) {
			return new DeleteDialog(shell, preview, List.of("Delete", IDialogConstants.CANCEL_LABEL)).open() == 0 ? Answer.ALONE : Answer.NOT_AT_ALL;
		}
		int answer = new DeleteDialog(shell, preview, List.of(WITH_USERS, ALONE, IDialogConstants.CANCEL_LABEL)).open();
		return answer == 0 ? Answer.WITH_USERS : answer == 1 ? Answer.ALONE : Answer.NOT_AT_ALL;
	}

	private static String what(Preview preview) {
		return preview.elements().size() == 1 ? preview.elements().get(0).kind() : preview.elements().size() + " elements";
	}

	private static String message(Preview preview) {
		String named = preview.elements().stream().limit(5).map(e -> "“" + e.label() + "”").collect(Collectors.joining(", ")) + (preview.elements().size() > 5 ? " …" : "");
		if (preview.users().isEmpty()) {
			return "Delete " + named + " with all that is in it? Nothing else refers to it. Undo brings it back.";
		}
		String losses = preview.losses().isEmpty() ? ""
				: "\n\nGone with the references, as they are nothing without it: " + preview.losses().stream().map(DeleteDialog::words).collect(Collectors.joining(", ")) + ".";
		return named + (preview.elements().size() == 1 ? " is" : " are") + " referred to in " + preview.users().size() + (preview.users().size() == 1 ? " place" : " places")
				+ " elsewhere, listed below; what stands there stays. “" + WITH_USERS + "” leaves nothing to mend; “" + ALONE
				+ "” leaves names that lead nowhere, to be mended in the text. Undo brings everything back." + losses;
	}

	private static String words(ElementRef ref) {
		return ref.kind() + " “" + ref.label() + "”";
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (preview.users().isEmpty()) {
			return super.createCustomArea(parent);
		}
		Table table = new Table(parent, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		for (User user : preview.users()) {
			new TableItem(table, SWT.NONE).setText(sentence(user));
		}
		// The list would keep the key to itself.
		table.addListener(SWT.DefaultSelection, e -> buttonPressed(0));
		GridDataFactory.fillDefaults().grab(true, true).hint(480, Math.min(220, 28 * (preview.users().size() + 1))).applyTo(table);
		return table;
	}

	@Override
	public void create() {
		super.create();
		getButton(0).setFocus();
	}

	private static String sentence(User user) {
		return words(user.holder()) + " (" + user.by() + "): " + user.target() + user.holder().place().map(p -> "   " + p.file() + ", line " + p.line()).orElse("");
	}
}
