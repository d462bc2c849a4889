package org.journeywright.ui.gaps;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Works things out away from the user interface's thread and shows the newest result only. */
public final class Latest<T> {

	private final Display display;
	private final Consumer<T> shown;
	private long asked;

	/** {@code shown} hears results on the user interface's thread. */
	public Latest(Display display, Consumer<T> shown) {
		this.display = display;
		this.shown = shown;
	}

	/** Works something out; what was asked for before is shown no more. */
	public void ask(Supplier<T> work) {
		ask(CompletableFuture.supplyAsync(work));
	}

	/** Waits for an answer; what was asked for before is shown no more. */
	public void ask(CompletableFuture<T> answer) {
		long number = ++asked;
		answer.thenAccept(result -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (number == asked) {
						shown.accept(result);
					}
				});
			}
		});
	}

	/** Nothing is waited for any more. */
	public void forget() {
		asked++;
	}
}
