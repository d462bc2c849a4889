package org.journeywright.diagram.server.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.server.action.GestureOperation;
import org.journeywright.diagram.server.action.Told;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Turns gestures into edits of the texts, each one step of the one history. */
class GestureHandler implements ActionHandler {

	private static final String UNCHANGED = "Nothing was changed: the text says so already.";

	@Inject
	private Board board;

	@Override
	public List<Class<? extends Action>> getHandledActionTypes() {
		return new ArrayList<>(GestureOperation.ALL);
	}

	@Override
	public boolean handles(Action action) {
		return action instanceof GestureOperation;
	}

	@Override
	public List<Action> execute(Action action) {
		GestureOperation operation = (GestureOperation) action;
		try {
			if (board.sight().isPresent()) {
				make(operation);
			}
		} catch (RuntimeException e) {
			board.answers().refuse(operation.number(), e);
		}
		return none();
	}

	private void make(GestureOperation operation) {
		Making making = new Making(operation, board);
		int since = board.choices();
		// Whoever leaves a text for something else has chosen that.
		boolean isLeft = operation.gesture() instanceof Gesture.Write write && !board.isChosen(write.figure());
		board.answers().follow(operation.number(), board.host().edit(making), isChanged -> {
			answer(operation, making, isChanged, isLeft ? List.of() : making.edited().choose(), since);
		});
	}

	private void answer(GestureOperation operation, Making making, boolean isChanged, List<String> toChoose, int since) {
		Edited edited = making.edited();
		if (!edited.question().isEmpty() && operation.gesture() instanceof Gesture.Delete delete) {
			board.tell(new Told.Ask(operation.number(), edited.question(), "Delete", agreed(operation, delete, making.agreement())));
			return;
		}
		board.tell(new Internal.Made(toChoose, since));
		board.answers().done(operation.number(), edited.label(), isChanged ? "" : UNCHANGED);
	}

	/** The same deletion, agreed to as it is now and not as it may be by then. */
	private static JsonObject agreed(GestureOperation operation, Gesture.Delete delete, String agreement) {
		JsonObject again = new JsonObject();
		again.addProperty("kind", "journeywright/delete");
		again.addProperty("isOperation", true);
		JsonArray figures = new JsonArray();
		delete.figures().forEach(figures::add);
		again.add("figures", figures);
		again.addProperty("isAgreed", true);
		again.addProperty("agreed", agreement);
		again.addProperty("revision", operation.revision());
		return again;
	}
}
