package org.journeywright.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * Keeps copies of texts that are not saved yet, so that a crash loses at most what was typed in the last second or two. Each running workbench writes to a
 * folder of its own that it holds locked; a folder whose lock is free was left by a crash.
 */
final class Drafts implements AutoCloseable {

	/**
	 * A text that was not saved.
	 *
	 * @param file
	 *            the file, relative to the model's folder
	 * @param base
	 *            what the file said when the edits began
	 * @param text
	 *            what was typed
	 */
	record Draft(String file, String base, String text) {
	}

	private static final long DELAY_MS = 1000;
	private static final String LOCK = "lock";
	private static final Gson GSON = new Gson();

	private final Path all;
	private final Path own;
	private final FileChannel lockFile;
	private final Map<String, Draft> waiting = new LinkedHashMap<>();
	private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread thread = new Thread(work, "Journeywright drafts");
		thread.setDaemon(true);
		return thread;
	});

	/** Drafts of a model, under a folder of the workbench. */
	Drafts(Path state, Path model) throws IOException {
		all = state.resolve("drafts").resolve(digest(model.toString()));
		own = all.resolve(UUID.randomUUID().toString());
		Files.createDirectories(own);
		lockFile = FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		lockFile.lock();
	}

	/** Writes a draft in a moment, the newest text of each file only. */
	synchronized void keep(Draft draft) {
		boolean isFirst = waiting.isEmpty();
		waiting.put(draft.file(), draft);
		if (isFirst) {
			writer.schedule(this::write, DELAY_MS, TimeUnit.MILLISECONDS);
		}
	}

	/** Forgets the draft of a file that has been saved. */
	void forget(String file) {
		synchronized (this) {
			waiting.remove(file);
		}
		writer.execute(() -> delete(own.resolve(name(file))));
	}

	/** Writes what waits, before this call returns. */
	void writeNow() {
		try {
			writer.submit(this::write).get(5, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			throw new IllegalStateException("Drafts cannot be written.", e);
		}
	}

	private void write() {
		List<Draft> drafts;
		synchronized (this) {
			drafts = List.copyOf(waiting.values());
			waiting.clear();
		}
		for (Draft draft : drafts) {
			try {
				Path target = own.resolve(name(draft.file()));
				Path aside = own.resolve(name(draft.file()) + ".part");
				Files.writeString(aside, GSON.toJson(draft));
				Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (IOException e) {
				// A full disk must not stop the typing; the next change tries again.
				continue;
			}
		}
	}

	/** What workbenches that ended without saving have left; their folders are removed once {@link #discardLeft} is called. */
	List<Draft> left() {
		return abandoned().stream().flatMap(f -> readAll(f).stream()).toList();
	}

	/** Removes what {@link #left} told, after it has been taken over. */
	void discardLeft() {
		abandoned().forEach(Drafts::deleteAll);
	}

	private List<Path> abandoned() {
		try (Stream<Path> folders = Files.list(all)) {
			return folders.filter(f -> !f.equals(own) && isAbandoned(f)).sorted().toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of();
		}
	}

	private static boolean isAbandoned(Path folder) {
		try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
			return lock != null;
		} catch (IOException | OverlappingFileLockException inUse) {
			return false;
		}
	}

	private static List<Draft> readAll(Path folder) {
		List<Draft> drafts = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".draft")).sorted().toList()) {
				Draft draft = GSON.fromJson(Files.readString(file), Draft.class);
				if (draft != null && draft.file() != null && draft.base() != null && draft.text() != null) {
					drafts.add(draft);
				}
			}
		} catch (IOException | JsonParseException damaged) {
			// What can be read of the others is worth more than nothing.
			return drafts;
		}
		return drafts;
	}

	private static void deleteAll(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(Drafts::delete);
		} catch (IOException | UncheckedIOException e) {
			// It is offered again next time.
			return;
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String name(String file) {
		return digest(file) + ".draft";
	}

	private static String digest(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}

	/** Ends in good order: whoever closes has saved, or decided not to. */
	@Override
	public void close() throws IOException {
		writer.shutdownNow();
		try {
			writer.awaitTermination(2, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		lockFile.close();
		deleteAll(own);
	}
}
