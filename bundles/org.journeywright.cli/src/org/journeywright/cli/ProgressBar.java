package org.journeywright.cli;

import java.io.PrintStream;
import java.util.concurrent.CancellationException;

/** A progress bar on the terminal, redrawn at most ten times a second; silent where nobody watches. Stops the work when its thread is interrupted. */
final class ProgressBar implements Console.Bar {

	private static final int WIDTH = 24;
	private static final long REDRAW_NANOS = 100_000_000;

	private final PrintStream err;
	private final boolean visible;
	private long drawn;
	private int longest;

	ProgressBar(PrintStream err, boolean visible) {
		this.err = err;
		this.visible = visible;
		this.drawn = System.nanoTime();
	}

	@Override
	public void report(String step, int done, int total) {
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException();
		}
		long now = System.nanoTime();
		if (visible && now - drawn > REDRAW_NANOS) {
			drawn = now;
			draw(step, done, Math.max(1, total));
		}
	}

	private void draw(String step, int done, int total) {
		int filled = (int) ((long) WIDTH * Math.min(done, total) / total);
		String line = "\r" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + Terminal.plain(step) + " " + done + " of " + total;
		longest = Math.max(longest, line.length());
		err.print(line + " ".repeat(longest - line.length()));
		err.flush();
	}

	@Override
	public void close() {
		if (longest > 0) {
			err.print("\r" + " ".repeat(longest) + "\r");
			err.flush();
		}
	}
}
