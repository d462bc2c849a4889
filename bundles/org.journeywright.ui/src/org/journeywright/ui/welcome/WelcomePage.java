package org.journeywright.ui.welcome;

import java.nio.file.Path;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.journeywright.ui.layout.PageEditor;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.settings.Settings;

/** Where to begin: a new model, a folder, one of those opened last, or the tour. */
public final class WelcomePage extends PageEditor {

	/** The id of this page. */
	public static final String ID = "org.journeywright.ui.welcome";

	private static final int WIDTH = 260;

	private ScrolledComposite scroll;

	@Override
	public void createPartControl(Composite parent) {
		scroll = Styles.surface(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL));
		fill();
	}

	private void fill() {
		if (scroll.isDisposed()) {
			return;
		}
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		var middle = Styles.surface(new Composite(scroll, SWT.NONE));
		middle.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(24, 32).applyTo(middle);
		var page = new Composite(middle, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(page);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(32, 32).applyTo(page);
		head(page);
		begin(new LinkList(page, "Begin", WIDTH));
		var right = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 28).applyTo(right);
		GridDataFactory.fillDefaults().applyTo(right);
		recent(new LinkList(right, "Opened last", WIDTH));
		learn(new LinkList(right, "Learn", WIDTH));
		scroll.setContent(middle);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinSize(middle.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private static void head(Composite page) {
		var head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(head);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
		var mark = new Label(head, SWT.NONE);
		mark.setImage(Icons.mark(64));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
		var title = Styles.headline(new Label(head, SWT.NONE));
		title.setText("Welcome to Journeywright");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(true, true).applyTo(title);
		var sentence = Styles.text(new Label(head, SWT.NONE));
		sentence.setText("Write the journey you promise, see where it breaks, and practise what closes the gaps.");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sentence);
	}

	private void begin(LinkList list) {
		list.add("new", "New model…", "A first journey to fill in, in a folder of your own.", () -> create(Template.FIRST));
		list.add("journey", "Try the corner café…", "One page to read and change: the smallest whole model. Ten minutes.", () -> create(Template.CAFE));
		list.add("map", "Try Lumen Appliances…", "A company with two journeys, as they are and as they are to be.", () -> create(Template.LUMEN));
		list.add("open-folder", "Open folder…", "Any folder with .journey files. It stays where it is.", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()));
	}

	private void create(Template template) {
		NewModelWizard.open(getSite().getWorkbenchWindow(), template);
	}

	private void recent(LinkList list) {
		var folders = Settings.instance().recent();
		if (folders.isEmpty()) {
			list.note("The folders you open will be listed here.");
		}
		for (var folder : folders) {
			list.add("explorer", name(folder), folder.toString(), () -> open(folder));
		}
	}

	/** A folder that is gone is no longer listed then. */
	private void open(Path folder) {
		if (!Folders.open(getSite().getWorkbenchWindow(), folder) && !scroll.isDisposed()) {
			// The link that was followed cannot go before it is done.
			scroll.getDisplay().asyncExec(this::fill);
		}
	}

	private static String name(Path folder) {
		return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
	}

	private void learn(LinkList list) {
		list.add("welcome", "Take the tour", "Five steps through the window. Two minutes.", () -> run("org.journeywright.ui.tour"));
		list.add("help", "User guide", "How to write a model, find its gaps and build training from it.", () -> run("org.journeywright.ui.guide"));
		list.add("gaps", "Rules", "What counts as a gap, why, and how to close it.", () -> run("org.journeywright.ui.rules"));
	}

	private void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(command + " cannot be run", e);
		}
	}

	@Override
	public void setFocus() {
		scroll.setFocus();
	}
}
