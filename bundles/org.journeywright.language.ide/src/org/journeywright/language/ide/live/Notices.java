package org.journeywright.language.ide.live;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hears from the operating system that something has happened in folders. Where it says nothing, nobody is told; that is no error. */
final class Notices implements AutoCloseable {

	private final Runnable whenSomething;
	private final Optional<WatchService> service;
	private final Map<Path, WatchKey> watched = new HashMap<>();

	/**
	 * Hears of nothing yet.
	 *
	 * @param whenSomething
	 *            is run on a thread of its own
	 */
	Notices(Runnable whenSomething) {
		this.whenSomething = whenSomething;
		service = open();
		service.ifPresent(s -> {
			Thread thread = new Thread(() -> listen(s), "Journeywright notices of files");
			thread.setDaemon(true);
			thread.start();
		});
	}

	private static Optional<WatchService> open() {
		try {
			return Optional.of(FileSystems.getDefault().newWatchService());
		} catch (IOException | UnsupportedOperationException e) {
			return Optional.empty();
		}
	}

	/** Hears of these folders from now on, and of others no more. For one thread. */
	void of(Set<Path> folders) {
		watched.entrySet().removeIf(w -> {
			boolean isGone = !folders.contains(w.getKey()) || !w.getValue().isValid();
			if (isGone) {
				w.getValue().cancel();
			}
			return isGone;
		});
		folders.stream().filter(f -> !watched.containsKey(f)).forEach(this::watch);
	}

	private void watch(Path folder) {
		service.ifPresent(s -> {
			try {
				watched.put(folder, folder.register(s, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
			} catch (IOException | ClosedWatchServiceException | UnsupportedOperationException e) {
				// The folder is gone, or there are too many already.
			}
		});
	}

	private void listen(WatchService from) {
		try {
			while (true) {
				WatchKey key = from.take();
				key.pollEvents();
				key.reset();
				whenSomething.run();
			}
		} catch (InterruptedException | ClosedWatchServiceException e) {
			// It is over.
		}
	}

	@Override
	public void close() {
		service.ifPresent(s -> {
			try {
				s.close();
			} catch (IOException e) {
				throw new IllegalStateException("The notices of files could not be ended.", e);
			}
		});
	}
}
