package org.journeywright.ui.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Outlines;
import org.journeywright.ui.text.Outlines.Entry;

/** What the text in the editor holds. */
public final class OutlineView extends ViewPart {

	private final StackLayout stack = new StackLayout();
	private final Sessions.Listener sessions = folder -> follow();
	private final OpenModelListener changes = new OpenModelListener() {
		@Override
		public void changed(java.util.Set<String> files) {
			refresh();
		}
	};
	private final ISelectionListener cursor = this::cursorMoved;
	private final IPartListener editors = new EditorListener();
	private Composite content;
	private Control withoutFolder;
	private Control withoutText;
	private OutlineTree tree;
	private Optional<ITextEditor> editor = Optional.empty();
	private Optional<OpenModel> model = Optional.empty();
	private int asked;

	@Override
	public void createPartControl(Composite parent) {
		content = Styles.surface(new Composite(parent, SWT.NONE));
		content.setLayout(stack);
		withoutFolder = new EmptyState(content, "The text at a glance", "Open a folder, then a text, to see what it holds and to go there.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
		withoutText = new EmptyState(content, "The text at a glance", "Open a text, from the explorer for example, to see what it holds and to go there.", Optional.empty());
		tree = new OutlineTree(content, place -> editor.ifPresent(e -> {
			e.selectAndReveal(place.offset(), place.length());
			getSite().getPage().activate(e);
		}));
		getSite().getPage().addPartListener(editors);
		getSite().getPage().addPostSelectionListener(cursor);
		Sessions.instance().addListener(sessions);
		if (getSite().getPage().getActiveEditor() instanceof ITextEditor text) {
			editor = Optional.of(text);
		}
		follow();
	}

	private void follow() {
		model.ifPresent(m -> m.removeListener(changes));
		model = Sessions.instance().model();
		model.ifPresent(m -> m.addListener(changes));
		refresh();
	}

	private void refresh() {
		int question = ++asked;
		Display display = content.getDisplay();
		if (editor.isEmpty() || model.isEmpty()) {
			show(List.of());
			return;
		}
		Outlines.of(editor.get()).thenAccept(entries -> display.asyncExec(() -> {
			if (question == asked && !content.isDisposed()) {
				show(entries);
			}
		}));
	}

	private void show(List<Entry> entries) {
		tree.show(entries);
		Control shown = model.isEmpty() ? withoutFolder : entries.isEmpty() ? withoutText : tree.control();
		if (stack.topControl != shown) {
			stack.topControl = shown;
			content.layout();
		}
	}

	private void cursorMoved(IWorkbenchPart part, ISelection selection) {
		if (editor.filter(e -> e == part).isPresent() && selection instanceof ITextSelection text) {
			tree.follow(text.getOffset());
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(editors);
		getSite().getPage().removePostSelectionListener(cursor);
		Sessions.instance().removeListener(sessions);
		model.ifPresent(m -> m.removeListener(changes));
		super.dispose();
	}

	/** Follows the text editor that was used last. */
	private final class EditorListener implements IPartListener {

		@Override
		public void partActivated(IWorkbenchPart part) {
			if (part instanceof ITextEditor text && editor.filter(e -> e == text).isEmpty()) {
				editor = Optional.of(text);
				refresh();
			}
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			partActivated(part);
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			if (editor.filter(e -> e == part).isPresent()) {
				editor = Optional.empty();
				refresh();
			}
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// The outline stays while other views are used.
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			// It is followed once it is used.
		}
	}
}
