package org.journeywright.diagram.server.session;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.features.undoredo.RedoAction;
import org.eclipse.glsp.server.features.undoredo.UndoAction;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.types.Severity;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.server.action.GestureOperation;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.LanguageServices;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Turns gestures into edits of the texts, each one step of the one history. */
class GestureHandler implements ActionHandler {

	@Inject
	private Board board;

	@Override
	public List<Class<? extends Action>> getHandledActionTypes() {
		List<Class<? extends Action>> types = new java.util.ArrayList<>(GestureOperation.ALL);
		types.add(UndoAction.class);
		types.add(RedoAction.class);
		return types;
	}

	@Override
	public boolean handles(Action action) {
		return action instanceof GestureOperation || action instanceof UndoAction || action instanceof RedoAction;
	}

	@Override
	public List<Action> execute(Action action) {
		try {
			switch (action) {
				case GestureOperation operation -> board.sight().ifPresent(sight -> make(operation.gesture(), sight));
				case UndoAction undo -> step(board.host().undo());
				case RedoAction redo -> step(board.host().redo());
				default -> throw new IllegalArgumentException("No gesture: " + action);
			}
		} catch (RuntimeException e) {
			board.refuse(e);
		}
		return none();
	}

	private void step(java.util.concurrent.CompletableFuture<String> done) {
		board.follow(done.thenAccept(words -> {
			if (!words.isEmpty()) {
				board.tell(new MessageAction(Severity.INFO, words));
			}
		}));
	}

	private void make(Gesture gesture, Sight sight) {
		board.checkEditable(sight);
		Edited planned = board.ask(model -> sight.diagram().edit(gesture, sight.drawing(), model, LanguageServices.get(ModelEditor.class)));
		if (!planned.question().isEmpty() && gesture instanceof Gesture.Delete delete) {
			board.tell(new Told.Ask(planned.question(), "Delete", agreed(delete)));
			return;
		}
		// Planned once more when its turn comes: a text may have changed meanwhile, and only then the step is made.
		board.follow(board.host().edit(planned.label(), (model, editor) -> sight.diagram().edit(gesture, sight.drawing(), model, editor).edits())
				.thenRun(() -> board.tell(new Internal.Made(planned.choose()))));
	}

	private static JsonObject agreed(Gesture.Delete delete) {
		JsonObject again = new JsonObject();
		again.addProperty("kind", "journeywright/delete");
		again.addProperty("isOperation", true);
		JsonArray figures = new JsonArray();
		delete.figures().forEach(figures::add);
		again.add("figures", figures);
		again.addProperty("isAgreed", true);
		return again;
	}
}
