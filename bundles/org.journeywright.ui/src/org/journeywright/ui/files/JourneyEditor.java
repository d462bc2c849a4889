package org.journeywright.ui.files;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.journeywright.ui.crumbs.CrumbBar;
import org.journeywright.ui.text.CaretAtMenu;
import org.journeywright.ui.text.HoverBoxes;
import org.journeywright.ui.text.TextMenu;

/**
 * The platform's generic editor with menus of our own under the right mouse button: what programmers need has no place there. What else belongs into
 * them is contributed to {@code popup:org.journeywright.ui.text.menu} and {@code popup:org.journeywright.ui.text.margin}.
 */
@SuppressWarnings("restriction")
public final class JourneyEditor extends ExtensionBasedTextEditor {

	private Optional<CrumbBar> crumbs = Optional.empty();
	private Optional<Protection> protection = Optional.empty();

	/** A file that is not written in UTF-8 would lose letters if it were shown and saved. */
	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		Optional<String> unreadable = Editors.path(input).flatMap(JourneyFiles::whyUnreadable);
		if (unreadable.isPresent()) {
			throw new PartInitException(input.getName() + " cannot be shown. " + unreadable.get());
		}
		super.init(site, input);
	}

	@Override
	public <T> T getAdapter(Class<T> wanted) {
		return wanted == CrumbBar.class ? wanted.cast(crumbs.orElse(null)) : super.getAdapter(wanted);
	}

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setEditorContextMenuId("org.journeywright.ui.text.menu");
		setRulerContextMenuId("org.journeywright.ui.text.margin");
	}

	/** Lines with pictures would stand out among those without. */
	@Override
	protected void createActions() {
		super.createActions();
		Stream.of(ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY, ITextEditorActionConstants.PASTE).map(this::getAction).forEach(action -> {
			action.setImageDescriptor(null);
			action.setDisabledImageDescriptor(null);
		});
	}

	@Override
	public void createPartControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		crumbs = Optional.of(new CrumbBar(page));
		protection = Optional.of(new Protection(page));
		var text = new Composite(page, SWT.NONE);
		text.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		super.createPartControl(text);
		crumbs.get().follow(this);
		protect();
		CaretAtMenu.in(getSourceViewer());
		SourceViewer viewer = (SourceViewer) getSourceViewer();
		HoverBoxes.in(viewer);
		setAction(ITextEditorActionConstants.SHOW_INFORMATION, HoverBoxes.opening(viewer, getAction(ITextEditorActionConstants.SHOW_INFORMATION)));
	}

	@Override
	public boolean isEditable() {
		return super.isEditable() && Protection.of(getEditorInput()).isEmpty();
	}

	@Override
	public boolean isEditorInputModifiable() {
		return super.isEditorInputModifiable() && Protection.of(getEditorInput()).isEmpty();
	}

	@Override
	public boolean isEditorInputReadOnly() {
		return super.isEditorInputReadOnly() || Protection.of(getEditorInput()).isPresent();
	}

	/** Asked when the text or the window comes to the front: the protection may have been put on or removed meanwhile. */
	@Override
	protected void safelySanityCheckState(IEditorInput input) {
		enableSanityChecking(Editors.file(this).isEmpty());
		super.safelySanityCheckState(input);
		protect();
	}

	/** What was typed before the protection was put on can still be taken back. */
	private void protect() {
		if (getSourceViewer() != null && getSourceViewer().getTextWidget() != null) {
			getSourceViewer().setEditable(isEditable());
			protection.ifPresent(line -> line.say(Protection.of(getEditorInput())));
			updateStatusField(ITextEditorActionConstants.STATUS_CATEGORY_ELEMENT_STATE);
		}
	}

	/** The open model brings its texts and files together by itself, and asks where it cannot; nobody is to be asked twice. */
	@Override
	protected void handleEditorInputChanged() {
		if (Editors.file(this).isEmpty()) {
			super.handleEditorInputChanged();
		}
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		TextMenu.fill(menu, getSite().getWorkbenchWindow());
		menu.add(new Separator(ITextEditorActionConstants.GROUP_UNDO));
		menu.add(new Separator(ITextEditorActionConstants.GROUP_COPY));
		addAction(menu, ITextEditorActionConstants.GROUP_UNDO, ITextEditorActionConstants.UNDO);
		addAction(menu, ITextEditorActionConstants.GROUP_UNDO, ITextEditorActionConstants.REDO);
		addAction(menu, ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.CUT);
		addAction(menu, ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.COPY);
		addAction(menu, ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.PASTE);
	}

	@Override
	protected void rulerContextMenuAboutToShow(IMenuManager menu) {
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
