package org.journeywright.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that goes on until it is stopped, as by Ctrl-C, come to its proper end. Then the process ends well, too: being stopped is what it waited for. Held
 * while the command goes on, and closed when all is done.
 */
final class Stopping implements AutoCloseable {

	private static final int LONGEST_END_S = 20;

	private final CountDownLatch end;
	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = new Thread(this::stop, "Journeywright end");

	/** Brings {@code end} down to zero when the process is asked to stop. */
	Stopping(CountDownLatch end) {
		this.end = end;
		Runtime.getRuntime().addShutdownHook(hook);
	}

	private void stop() {
		end.countDown();
		try {
			if (ended.await(LONGEST_END_S, TimeUnit.SECONDS)) {
				// Left to itself, Java would tell the shell of a signal and not of an end.
				Runtime.getRuntime().halt(Exit.OK);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		ended.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException stopped) {
			// The process is ending by the hook.
			return;
		}
	}
}
