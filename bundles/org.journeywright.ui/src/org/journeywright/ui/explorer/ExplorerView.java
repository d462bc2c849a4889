package org.journeywright.ui.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.Sessions;

/** What the model holds, by meaning. */
public final class ExplorerView extends ViewPart {

	private final StackLayout pages = new StackLayout();
	private Composite stack;
	private Control noFolder;
	private Control reading;
	private Control nothingYet;
	private Composite rows;
	private SearchBar search;
	private ExplorerTree tree;
	private Feed feed;
	private SelectionLink link;
	private ExplorerActions actions;
	private boolean isChosenHidden;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(pages);
		noFolder = new EmptyState(stack, "Your model by meaning", "Open a folder to see its journeys, standards, scenarios and teams.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
		reading = new EmptyState(stack, "Reading…", "The files of this folder are being read.", Optional.empty());
		nothingYet = new EmptyState(stack, "Nothing here yet", "Begin with a journey: the stages a customer goes through, and the moments that count.",
				Optional.of(new EmptyState.Step("New Journey…", () -> actions.add(new NewHere.Choice(Literals.JOURNEY, new NewHere(Snapshot.EMPTY).inFile(Literals.JOURNEY, Optional.empty()))))));
		createRows();
		link = new SelectionLink(getSite(), tree, search::clear);
		feed = new Feed(parent.getDisplay(), this::show);
		feed.start();
	}

	private void createRows() {
		rows = Styles.surface(new Composite(stack, SWT.NONE));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(rows);
		search = new SearchBar(rows, this::look, () -> tree.enter());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Styles.line(new Label(rows, SWT.NONE)));
		tree = new ExplorerTree(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
		actions = new ExplorerActions(getSite().getPage(), tree);
		tree.viewer().addOpenListener(e -> actions.open());
		new ExplorerMenu(actions).install();
		new ExplorerKeys(getSite().getService(IHandlerService.class), actions, search::setFocus).follow(tree.viewer().getControl());
		Dragging.install(actions);
	}

	private void look(Filter asked) {
		boolean wasChosen = isElementChosen();
		search.found(tree.show(asked));
		isChosenHidden |= wasChosen && !isElementChosen();
		if (asked.isEmpty() && isChosenHidden) {
			isChosenHidden = false;
			link.catchUp();
		}
	}

	private boolean isElementChosen() {
		return tree.chosen().stream().anyMatch(r -> r.ref().isPresent());
	}

	private void show(Optional<Snapshot> snapshot) {
		if (stack.isDisposed()) {
			return;
		}
		snapshot.ifPresentOrElse(tree::show, this::forget);
		pages.topControl = Sessions.instance().model().isEmpty() ? noFolder : snapshot.isEmpty() ? reading : isNothingThere(snapshot.get()) ? nothingYet : rows;
		stack.layout();
	}

	/** Another folder, another search. */
	private void forget() {
		tree.clear();
		search.clear();
	}

	private static boolean isNothingThere(Snapshot snapshot) {
		return snapshot.isEmpty() && snapshot.files() == 0;
	}

	/** The tree, for tests that do what a person does. */
	public TreeViewer viewer() {
		return tree.viewer();
	}

	/** Chooses elements and brings them into sight. */
	public boolean reveal(List<String> identities) {
		return tree.reveal(identities);
	}

	/** Chooses elements and brings them into sight as soon as their rows are there. */
	public void expect(List<String> identities) {
		tree.choose(identities);
	}

	@Override
	public void setFocus() {
		Control shown = pages.topControl;
		if (shown == rows) {
			tree.viewer().getControl().setFocus();
		} else if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (feed != null) {
			feed.close();
			link.close();
		}
		super.dispose();
	}
}
