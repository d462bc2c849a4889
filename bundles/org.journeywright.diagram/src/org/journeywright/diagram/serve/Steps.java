package org.journeywright.diagram.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** The one history of what was done in a folder, and of what was taken back. Belongs to the thread of edits; who hears of it may come from any. */
final class Steps {

	private static final int MOST = 1000;

	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private final List<BiConsumer<String, String>> listeners = new CopyOnWriteArrayList<>();

	/** What files said before a step and after it. */
	record Step(String label, Map<String, String> before, Map<String, String> after) {

		Step reversed() {
			return new Step(label, after, before);
		}
	}

	/** A step has been done; what was taken back before cannot be done again. */
	void did(Step step) {
		undone.clear();
		done.push(step);
		if (done.size() > MOST) {
			done.removeLast();
		}
		tell();
	}

	/** What Undo would take back, or Redo do again. */
	Optional<Step> next(boolean isRedo) {
		return Optional.ofNullable((isRedo ? undone : done).peek());
	}

	/**
	 * The next step has been gone back, or forth.
	 *
	 * @param isTaken
	 *            whether it has; one that cannot be is forgotten, as it would stand in the way of all before it
	 */
	void went(boolean isRedo, boolean isTaken) {
		Step step = (isRedo ? undone : done).pop();
		if (isTaken) {
			(isRedo ? done : undone).push(step);
		}
		tell();
	}

	/** Hears what Undo and Redo would do, empty where there is nothing. */
	void addListener(BiConsumer<String, String> listener) {
		listeners.add(listener);
	}

	/** Hears of it no more. */
	void removeListener(BiConsumer<String, String> listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(this::tell);
	}

	/** Tells one how it is now. */
	void tell(BiConsumer<String, String> listener) {
		listener.accept(next(false).map(Step::label).orElse(""), next(true).map(Step::label).orElse(""));
	}
}
