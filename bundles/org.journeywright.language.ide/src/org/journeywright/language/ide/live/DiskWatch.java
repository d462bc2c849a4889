package org.journeywright.language.ide.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.journeywright.language.load.FolderFiles;

/**
 * Looks every second whether files of a model have changed on disk. It asks for times and sizes rather than for notifications of the operating system, which
 * network folders and some editors' way of saving do not give.
 */
public final class DiskWatch implements AutoCloseable {

	private static final long EVERY_MS = 1000;

	private record Stamp(long modified, long size) {
	}

	private final FolderFiles folder;
	private final Optional<String> beside;
	private final Consumer<Set<String>> whenChanged;
	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread created = new Thread(work, "Journeywright files");
		created.setDaemon(true);
		return created;
	});
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
		this.folder = folder;
		this.beside = beside;
		this.whenChanged = whenChanged;
	}

	/** Begins to look. */
	public void start() {
		thread.scheduleWithFixedDelay(this::look, 0, EVERY_MS, TimeUnit.MILLISECONDS);
	}

	private void look() {
		Map<String, Stamp> now = new HashMap<>();
		Stream.concat(folder.names().stream(), beside.stream()).forEach(n -> now.put(n, stamp(folder.root().resolve(n))));
		if (known != null && !now.equals(known)) {
			Set<String> changed = new TreeSet<>(now.keySet());
			changed.addAll(known.keySet());
			changed.removeIf(n -> now.containsKey(n) && now.get(n).equals(known.get(n)));
			whenChanged.accept(changed);
		}
		known = now;
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
		thread.shutdownNow();
	}
}
