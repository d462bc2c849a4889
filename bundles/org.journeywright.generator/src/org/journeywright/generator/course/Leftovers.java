package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Removes what a run has written aside and not yet moved into place when the run is stopped, as by Ctrl-C. A run that is
 * moving its output into place when it is stopped may finish that; it begins no further move. Any thread may use it.
 */
final class Leftovers {

	/** Those of this process; removed when the process ends. */
	static final Leftovers OF_PROCESS = new Leftovers();

	private static final int SECONDS_FOR_MOVES = 5;
	private static final int ATTEMPTS = 20;
	private static final Duration PAUSE = Duration.ofMillis(10);

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(OF_PROCESS::stop, "journeywright-leftovers"));
	}

	private final Set<Path> aside = ConcurrentHashMap.newKeySet();
	private final ReentrantLock moving = new ReentrantLock();
	private volatile boolean stopped;

	/** Moves output into place. */
	@FunctionalInterface
	interface Moves {
		void run() throws IOException;
	}

	/** Takes note of something that is written aside. */
	Path watch(Path path) {
		aside.add(path);
		return path;
	}

	/** Removes something that was written aside and is no longer needed. */
	void remove(Path path) throws IOException {
		WholeOutput.delete(path);
		aside.remove(path);
	}

	/**
	 * Makes moves that belong together.
	 *
	 * @throws CancellationException when the run was stopped before; nothing is moved then
	 * @throws IOException           when a move fails
	 */
	void settle(Moves moves) throws IOException {
		moving.lock();
		try {
			goOn();
			moves.run();
		} finally {
			moving.unlock();
		}
	}

	/**
	 * Passes while the process is not being stopped.
	 *
	 * @throws CancellationException when it is
	 */
	void goOn() {
		if (stopped) {
			throw new CancellationException();
		}
	}

	/** Lets moves that have begun finish, allows no others and removes everything of which note was taken. */
	void stop() {
		stopped = true;
		if (settled()) {
			aside.forEach(this::removeSilently);
		}
	}

	/** Whether no moves are under way. Where they hang, what they still need is not taken away from them. */
	private boolean settled() {
		try {
			return moving.tryLock(SECONDS_FOR_MOVES, TimeUnit.SECONDS);
		} catch (InterruptedException hurried) {
			return false;
		} finally {
			if (moving.isHeldByCurrentThread()) {
				moving.unlock();
			}
		}
	}

	/** Tries some times, because what is being written while the run stops comes after the first attempt. */
	private void removeSilently(Path path) {
		for (int attempt = 0; attempt < ATTEMPTS && Files.exists(path, LinkOption.NOFOLLOW_LINKS); attempt++) {
			try {
				WholeOutput.delete(path);
				Thread.sleep(PAUSE);
			} catch (IOException inUse) {
				// The process ends: nobody is left to hear of it, and a file that starts with a dot does no harm.
			} catch (InterruptedException hurried) {
				return;
			}
		}
	}
}
