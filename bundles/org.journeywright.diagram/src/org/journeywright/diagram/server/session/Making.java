package org.journeywright.diagram.server.session;

import java.util.Optional;
import java.util.function.Function;

import org.journeywright.diagram.common.Moving;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.server.action.GestureOperation;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.StepPlan;
import org.journeywright.language.live.LiveModel;

/** A gesture on its way to be an edit: worked out when its turn comes, on the drawing as it is then. */
final class Making implements StepPlan {

	private final GestureOperation operation;
	private final Board board;
	private volatile Edited edited = Edited.of("", TextEdits.NONE);
	private volatile String agreement = "";

	Making(GestureOperation operation, Board board) {
		this.operation = operation;
		this.board = board;
	}

	@Override
	public Step plan(LiveModel model, ModelEditor usual) {
		ModelEditor editor = Sight.unread(board.host().service()).map(CarefulEditor::besides).orElse(usual);
		agreement = "";
		edited = agreed(model, editor).orElseGet(() -> asked(model, editor));
		return new Step(edited.label(), edited.question().isEmpty() ? edited.edits() : TextEdits.NONE);
	}

	/** The deletion that was agreed to, however long ago; empty where it would be another by now. */
	private Optional<Edited> agreed(LiveModel model, ModelEditor editor) {
		return operation.gesture() instanceof Gesture.Delete delete && delete.isAgreed()
				? Optional.of(planning(basis(0), model, editor).apply(delete)).filter(e -> Agreement.to(e.edits(), model).equals(operation.agreed())) : Optional.empty();
	}

	private Basis basis(int revision) {
		Basis basis = Basis.of(board.revisions(), revision, board.host().service());
		board.checkEditable(basis.now());
		return basis;
	}

	private static Function<Gesture, Edited> planning(Basis basis, LiveModel model, ModelEditor editor) {
		Sight now = basis.now();
		return gesture -> gesture instanceof Gesture.Paste paste && !paste.cut().isEmpty() ? new Moving(now.diagram(), now.drawing()).edit(paste, model, editor)
				: now.diagram().edit(gesture, now.drawing(), model, editor);
	}

	/** What a gesture comes to, a deletion that takes more with it as long as nobody has agreed to it. */
	private Edited asked(LiveModel model, ModelEditor editor) {
		Gesture gesture = operation.gesture();
		Basis basis = basis(operation.revision());
		basis.check(gesture, model);
		Function<Gesture, Edited> planning = planning(basis, model, editor);
		if (!(gesture instanceof Gesture.Delete delete)) {
			return planning.apply(gesture);
		}
		Edited first = planning.apply(new Gesture.Delete(delete.figures(), false));
		if (!first.question().isEmpty()) {
			agreement = Agreement.to(planning.apply(new Gesture.Delete(delete.figures(), true)).edits(), model);
		}
		return first;
	}

	/** What the gesture has come to, once it has been worked out. */
	Edited edited() {
		return edited;
	}

	/** The word for what is asked about. */
	String agreement() {
		return agreement;
	}
}
