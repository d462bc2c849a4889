package org.journeywright.ui.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.custom.BusyIndicator;

/**
 * What users have done that is not part of the texts yet: words that stand in a field until the typing pauses, and edits that are on their way to the texts.
 * Whoever undoes, saves, exports or closes has it written first. Belongs to the user interface's thread.
 */
public final class Pending {

	/** So long a window waits for edits before it closes; in seconds. */
	private static final int PATIENCE = 30;

	/** A view that is typed into. */
	public interface Typed {

		/** Whether something stands in it that has not been handed over. */
		boolean isWaiting();

		/** Hands it over, by edits of the model; what is wrong stays where it is. */
		void handOver();

		/** What has been handed over in vain and stands there still, in words for the user. */
		default List<String> refused() {
			return List.of();
		}
	}

	private final List<Typed> views = new CopyOnWriteArrayList<>();
	private int underWay;
	private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);

	Pending() {
	}

	/** Asks a view from now on. */
	public void add(Typed view) {
		views.add(view);
	}

	/** Asks a view no more. */
	public void remove(Typed view) {
		views.remove(view);
	}

	/** Whether anything is not part of the texts yet. */
	public boolean isThere() {
		return underWay > 0 || views.stream().anyMatch(Typed::isWaiting);
	}

	/** What stands in views and cannot be written, in words for the user. */
	public List<String> refused() {
		return views.stream().map(Typed::refused).flatMap(List::stream).toList();
	}

	/** Counts an edit in until it is done. */
	<T> CompletableFuture<T> follow(CompletableFuture<T> edit) {
		if (edit.isDone()) {
			return edit;
		}
		if (underWay++ == 0) {
			written = new CompletableFuture<>();
		}
		CompletableFuture<Void> whole = written;
		edit.whenComplete((done, failure) -> {
			if (--underWay == 0) {
				whole.complete(null);
			}
		});
		return edit;
	}

	/** Has everything written that can be; done, on the user interface's thread, when it is. Done at once where nothing waits. */
	public CompletableFuture<Void> write() {
		views.stream().filter(Typed::isWaiting).forEach(Typed::handOver);
		return written.copy();
	}

	/** Has everything written that can be before this call returns; the window lives on meanwhile. */
	public void writeNow() {
		CompletableFuture<Void> done = write();
		if (!done.isDone()) {
			// An edit that never comes back must not hold the window for ever.
			BusyIndicator.showWhile(done.completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS));
		}
	}
}
