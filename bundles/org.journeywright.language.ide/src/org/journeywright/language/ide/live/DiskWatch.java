package org.journeywright.language.ide.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.language.load.FolderFiles;

/**
 * Looks whether files of a model have changed on disk: at once where the operating system tells of it, and every second in any case, since network folders and
 * some editors' way of saving give no notice. What has changed is found by times and sizes either way.
 */
public final class DiskWatch implements AutoCloseable {

	private static final long EVERY_MS = 1000;
	/** A file is written in several strokes; so long after each of them it may be whole. */
	private static final long AFTER_NOTICE_MS = 15;
	/** In a folder where something happens all the time, looking takes no more than one part of so many of the time. */
	private static final int SHARE = 10;

	private record Stamp(long modified, long size) {
	}

	private final FolderFiles folder;
	private final Optional<String> beside;
	private final Consumer<Set<String>> whenChanged;
	private final long everyMs;
	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread created = new Thread(work, "Journeywright files");
		created.setDaemon(true);
		return created;
	});
	private final Notices notices = new Notices(this::lookSoon);
	private final AtomicBoolean isDue = new AtomicBoolean();
	private volatile long lastLookMs;
	private Map<String, Stamp> known;

	/**
	 * Watches the model files of a folder.
	 *
	 * @param beside
	 *            the name of one more file of the folder, where there is one to be watched
	 * @param whenChanged
	 *            hears the names of files that are new, changed or gone, on a thread of this watch
	 */
	public DiskWatch(FolderFiles folder, Optional<String> beside, Consumer<Set<String>> whenChanged) {
		this(folder, beside, whenChanged, EVERY_MS);
	}

	DiskWatch(FolderFiles folder, Optional<String> beside, Consumer<Set<String>> whenChanged, long everyMs) {
		this.everyMs = everyMs;
		this.folder = folder;
		this.beside = beside;
		this.whenChanged = whenChanged;
	}

	/** Begins to look. */
	public void start() {
		thread.scheduleWithFixedDelay(this::look, 0, everyMs, TimeUnit.MILLISECONDS);
	}

	private void lookSoon() {
		if (isDue.compareAndSet(false, true)) {
			try {
				thread.schedule(this::look, Math.max(AFTER_NOTICE_MS, lastLookMs * SHARE), TimeUnit.MILLISECONDS);
			} catch (RejectedExecutionException closed) {
				// Nobody wants to know any more.
			}
		}
	}

	private void look() {
		isDue.set(false);
		long began = System.nanoTime();
		Map<String, Stamp> now = new HashMap<>();
		Stream.concat(folder.names().stream(), beside.stream()).forEach(n -> now.put(n, stamp(folder.root().resolve(n))));
		if (known != null && !now.equals(known)) {
			Set<String> changed = new TreeSet<>(now.keySet());
			changed.addAll(known.keySet());
			changed.removeIf(n -> now.containsKey(n) && now.get(n).equals(known.get(n)));
			whenChanged.accept(changed);
		}
		known = now;
		lastLookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
		notices.of(now.keySet().stream().map(n -> folder.root().resolve(n).getParent()).collect(Collectors.toCollection(() -> new HashSet<>(Set.of(folder.root())))));
	}

	private static Stamp stamp(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size());
		} catch (IOException gone) {
			return new Stamp(-1, -1);
		}
	}

	@Override
	public void close() {
		notices.close();
		thread.shutdownNow();
	}
}
