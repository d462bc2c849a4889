package org.journeywright.diagram.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.journeywright.language.ide.action.Desk;

/** Where diagrams are shown: the workbench, or a server for browsers. Calls may come from any thread. */
public interface DiagramHost extends Desk {

	/** Whether nothing may be changed here. */
	boolean isReadOnly();

	/**
	 * What has become of a step back or forth.
	 *
	 * @param message
	 *            what to tell the user; empty where it is plain to see
	 */
	record Stepped(boolean isDone, String message) {
	}

	/** Takes the last step of the one history back. */
	CompletableFuture<Stepped> undo();

	/** Does the step again that was taken back last; answers as {@link #undo}. */
	CompletableFuture<Stepped> redo();

	/** What a diagram is of has another name, and this identity from now on. */
	default void renamed(String subject) {
		// Where nothing but the page is called after it, the page sees to it.
	}

	/**
	 * Hears what Undo and Redo would do next, at once and whenever that changes: the name of each step, empty where there is none.
	 *
	 * @return stops hearing
	 */
	AutoCloseable onSteps(BiConsumer<String, String> listener);

	/** Elements have been chosen on a diagram. */
	void chosen(List<String> identities);

	/**
	 * Hears of what is chosen elsewhere, by identity.
	 *
	 * @return stops hearing
	 */
	AutoCloseable onChosen(Consumer<List<String>> listener);

	/**
	 * Shows an element in another way.
	 *
	 * @param as
	 *            {@code text}, {@code form} or {@code player}
	 * @return whether that can be done here
	 */
	boolean open(String identity, String as);
}
