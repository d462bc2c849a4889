package org.journeywright.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/**
 * Save and Save All wherever the focus is. In a text, Save writes this text and those that a view has changed and no editor shows, as nothing else would
 * remind of them; in a view it writes all.
 */
final class SaveHandlers implements IPartListener2 {

	private final IWorkbenchWindow window;
	private final Saver save = new Saver(true);
	private final Saver saveAll = new Saver(false);

	SaveHandlers(IWorkbenchWindow window) {
		this.window = window;
		IHandlerService service = window.getWorkbench().getService(IHandlerService.class);
		service.activateHandler("org.eclipse.ui.file.save", save, new Preferred());
		service.activateHandler("org.eclipse.ui.file.saveAll", saveAll, new Preferred());
	}

	/** Looks anew at what there is to save. */
	void update() {
		save.update();
		saveAll.update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	private List<String> files(OpenModel model, boolean isOfPart) {
		List<String> unsaved = new ArrayList<>(model.documents().unsaved());
		Optional<String> shown = isOfPart ? Optional.ofNullable(window.getActivePage()).flatMap(page -> Editors.file(page.getActivePart())) : Optional.empty();
		shown.ifPresent(file -> unsaved.removeIf(other -> !other.equals(file) && Editors.isShown(other)));
		return unsaved;
	}

	/** Editors of files outside the model, which know themselves how to save. */
	private List<IEditorPart> others(boolean isOfPart) {
		IWorkbenchPage page = window.getActivePage();
		List<IEditorPart> editors = page == null ? List.of() : List.of(page.getDirtyEditors());
		return editors.stream().filter(e -> Editors.file(e).isEmpty() && (!isOfPart || e == page.getActivePart())).toList();
	}

	/** One of the two commands. */
	private final class Saver extends AbstractHandler {

		private final boolean isOfPart;

		Saver(boolean isOfPart) {
			this.isOfPart = isOfPart;
			setBaseEnabled(false);
		}

		/** Asked with every key: what is being typed can be saved. */
		@Override
		public void setEnabled(Object context) {
			update();
		}

		@Override
		public Object execute(ExecutionEvent event) {
			Shell shell = window.getShell();
			Sessions.instance().model().ifPresent(model -> UnsavedTexts.whenWritten(shell, model, "Save", () -> UnsavedTexts.isSaved(shell, model, files(model, isOfPart))));
			others(isOfPart).forEach(editor -> window.getActivePage().saveEditor(editor, false));
			// Handlers give nothing back.
			return null;
		}

		void update() {
			setBaseEnabled(Sessions.instance().model().filter(model -> model.pending().isThere() || !files(model, isOfPart).isEmpty()).isPresent() || !others(isOfPart).isEmpty());
		}
	}
}
