package org.journeywright.ui.tests;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the window live while a test waits. */
public final class Ui {

	private Ui() {
	}

	/** Handles events until something is so; answers whether it is, after ten seconds at most. */
	public static boolean until(BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + 10_000_000_000L;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				return false;
			}
			if (!display.readAndDispatch()) {
				pause();
			}
		}
		return true;
	}

	/** Handles events until an answer is there, and answers it. */
	public static <T> T get(CompletableFuture<T> answer) {
		until(answer::isDone);
		return answer.getNow(null);
	}

	/** Handles the events that wait. */
	public static void settle(int milliseconds) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		while (System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(5);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
