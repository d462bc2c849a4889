package org.journeywright.ui.files;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;

/** Undo and Redo over all edits of the model, wherever the focus is. */
final class HistoryHandlers implements IPartListener2 {

	private final Map<History, Step> handlers = new EnumMap<>(History.class);
	private final Map<History, Action> actions = new EnumMap<>(History.class);

	/** One step as a handler of the platform's command. */
	private static final class Step extends AbstractHandler {

		private final History way;

		Step(History way) {
			this.way = way;
			update();
		}

		/** Asked with every key: what is being typed makes the first step possible. */
		@Override
		public void setEnabled(Object context) {
			update();
		}

		@Override
		public Object execute(ExecutionEvent event) {
			way.go();
			// Handlers give nothing back.
			return null;
		}

		void update() {
			setBaseEnabled(way.isPossible());
		}
	}

	HistoryHandlers(IWorkbench workbench) {
		IHandlerService service = workbench.getService(IHandlerService.class);
		for (History way : History.values()) {
			Step handler = new Step(way);
			handlers.put(way, handler);
			service.activateHandler(way.command(), handler, new Preferred());
			actions.put(way, action(way));
		}
		Display display = workbench.getDisplay();
		OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(event -> {
			if (!display.isDisposed()) {
				display.asyncExec(this::update);
			}
		});
	}

	private static Action action(History way) {
		Action action = new Action() {
			@Override
			public void run() {
				way.go();
			}
		};
		action.setActionDefinitionId(way.command());
		return action;
	}

	/** Looks anew at what can be undone. */
	void update() {
		handlers.values().forEach(Step::update);
		actions.forEach((way, action) -> {
			action.setText(way.label());
			action.setEnabled(way.isPossible());
		});
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		// A text editor brings an undo of its own, which knows nothing of the other texts of a step.
		if (reference.getPart(false) instanceof ITextEditor editor && Editors.file(editor).isPresent()) {
			actions.forEach((way, action) -> {
				editor.setAction(way.action(), action);
				editor.getEditorSite().getActionBars().setGlobalActionHandler(way.action(), action);
			});
			editor.getEditorSite().getActionBars().updateActionBars();
		}
		update();
	}
}
