package org.journeywright.ui.files;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.look.Styles;

/** The messages since the window opened, the latest first, with what can be done about them. Work goes on beside it. */
public final class MessagesDialog extends Dialog {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Consumer<Message> listener = message -> fill();
	private Composite list;
	private ScrolledComposite scroll;

	/** A dialog beside a window. */
	public MessagesDialog(Shell parent) {
		super(parent);
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Messages");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).applyTo(scroll);
		list = Styles.surface(new Composite(scroll, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(16, 4).applyTo(list);
		scroll.setContent(list);
		scroll.addListener(SWT.Resize, e -> fit());
		fill();
		Messages.instance().addListener(listener);
		parent.addListener(SWT.Dispose, e -> Messages.instance().removeListener(listener));
		return area;
	}

	private void fill() {
		for (Control old : list.getChildren()) {
			old.dispose();
		}
		Messages.instance().all().forEach(this::line);
		if (Messages.instance().all().isEmpty()) {
			Styles.surface(new Label(list, SWT.NONE)).setText("There was nothing to tell yet.");
		}
		list.layout(true, true);
		fit();
	}

	private void line(Message message) {
		Label time = Styles.surface(new Label(list, SWT.NONE));
		time.setText(message.at().format(TIME));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 2).applyTo(time);
		StyledText text = Styles.surface(new StyledText(list, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY));
		text.setCaret(null);
		text.setText(message.text());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		for (Message.Link link : message.links()) {
			Styles.surface(new Label(list, SWT.NONE));
			Link control = Styles.surface(new Link(list, SWT.NONE));
			control.setText("<a>" + link.label() + "</a>");
			control.addListener(SWT.Selection, e -> link.action().run());
		}
	}

	private void fit() {
		scroll.setMinHeight(list.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
