package org.journeywright.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** One history of all edits of a model, whichever view or editor made them and whichever files they changed. Belongs to the user interface's thread. */
public final class ModelHistory {

	private static final int STEPS = 1000;

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final ObjectUndoContext context = new ObjectUndoContext(this, "Model");
	private final Map<IDocument, IDocumentUndoManager> documents = new HashMap<>();
	private List<StepPlace> lastPlaces = List.of();

	ModelHistory() {
		history.setLimit(context, STEPS);
	}

	/** By which undo and redo find the edits of this model. */
	public IUndoContext context() {
		return context;
	}

	void adopt(IDocument document) {
		if (documents.containsKey(document)) {
			return;
		}
		DocumentUndoManagerRegistry.connect(document);
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		undo.connect(this);
		undo.setMaximalUndoLevel(STEPS);
		if (undo.getUndoContext() instanceof ObjectUndoContext ofDocument) {
			ofDocument.addMatch(context);
		}
		documents.put(document, undo);
	}

	void release(IDocument document) {
		IDocumentUndoManager undo = documents.remove(document);
		if (undo != null) {
			undo.disconnect(this);
			DocumentUndoManagerRegistry.disconnect(document);
		}
	}

	/** Makes changes of documents one step, with a name that the Undo command shows. */
	void asOneStep(String label, Runnable changes) {
		documents.values().forEach(IDocumentUndoManager::commit);
		TextStep step = new TextStep(label);
		step.addContext(context);
		TriggeredOperations whole = new TriggeredOperations(step, history);
		// What the platform takes down of each text meanwhile becomes part of this step.
		history.openOperation(whole, IOperationHistory.EXECUTE);
		try {
			step.record(List.copyOf(documents.keySet()), changes);
			documents.values().forEach(IDocumentUndoManager::commit);
		} finally {
			step.documents().forEach(d -> step.addContext(documents.get(d).getUndoContext()));
			history.closeOperation(!step.isEmpty(), !step.isEmpty(), IOperationHistory.EXECUTE);
		}
	}

	/** What Undo would take back, empty if nothing. */
	public String undoLabel() {
		return history.getUndoOperation(context) == null ? "" : history.getUndoOperation(context).getLabel();
	}

	/** What Redo would do again, empty if nothing. */
	public String redoLabel() {
		return history.getRedoOperation(context) == null ? "" : history.getRedoOperation(context).getLabel();
	}

	/** Takes the last step back. */
	public IStatus undo() {
		documents.values().forEach(IDocumentUndoManager::commit);
		return run(() -> history.undo(context, new NullProgressMonitor(), asModel()));
	}

	/** Does the step that was taken back last again. */
	public IStatus redo() {
		return run(() -> history.redo(context, new NullProgressMonitor(), asModel()));
	}

	/** Tells text editors that the step is asked for by the model as a whole, so that they do not ask whether it may concern other texts. */
	private IAdaptable asModel() {
		return new IAdaptable() {
			@Override
			public <T> T getAdapter(Class<T> adapter) {
				return adapter == IUndoContext.class ? adapter.cast(context) : null;
			}
		};
	}

	/** Where texts were changed by the step that was taken back or done again last; nothing where that could not be. */
	public List<StepPlace> lastPlaces() {
		return lastPlaces;
	}

	/** A step of the history. */
	private interface Step {
		IStatus run() throws ExecutionException;
	}

	private IStatus run(Step step) {
		IStatus[] status = new IStatus[1];
		List<StepPlace> places = StepPlaces.during(documents.keySet(), () -> status[0] = outcome(step));
		lastPlaces = status[0].isOK() ? places : List.of();
		return status[0];
	}

	private static IStatus outcome(Step step) {
		try {
			return step.run();
		} catch (ExecutionException e) {
			return Status.error("This step cannot be taken back because the text has changed in the meantime.", e);
		}
	}

	void close() {
		Map.copyOf(documents).keySet().forEach(this::release);
		history.dispose(context, true, true, true);
	}
}
