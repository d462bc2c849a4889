package org.journeywright.language.ide.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.journeywright.language.load.FolderFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of files are heard of: from the operating system, and by looking where it says nothing. */
class DiskWatchTest {

	private static final long NEVER_MS = TimeUnit.DAYS.toMillis(1);
	private static final long OFTEN_MS = 20;
	private static final long PATIENCE_S = 30;

	@TempDir
	private Path folder;
	private final BlockingQueue<Set<String>> heard = new LinkedBlockingQueue<>();
	private DiskWatch watch;

	private void watch(long everyMs) throws Exception {
		watch = new DiskWatch(new FolderFiles(folder), Optional.of("words.txt"), heard::add, everyMs);
		watch.start();
		// The first look is over once a change is heard of.
		StringBuilder text = new StringBuilder();
		do {
			Files.writeString(folder.resolve("first.journey"), text.append("//"));
		} while (heard.poll(250, TimeUnit.MILLISECONDS) == null);
		while (heard.poll(250, TimeUnit.MILLISECONDS) != null) {
			// What was written last is still told.
		}
	}

	@AfterEach
	void end() {
		watch.close();
	}

	private void hears(String... names) throws Exception {
		assertEquals(Set.of(names), heard.poll(PATIENCE_S, TimeUnit.SECONDS));
	}

	@Test
	void theSystemTellsOfFilesThatAreNewChangedAndGone() throws Exception {
		Files.createDirectories(folder.resolve("deep"));
		Files.writeString(folder.resolve("deep/a.journey"), "team A");
		watch(NEVER_MS);
		Files.writeString(folder.resolve("b.journey"), "team B");
		hears("b.journey");
		Files.writeString(folder.resolve("deep/a.journey"), "team A other");
		hears("deep/a.journey");
		Files.delete(folder.resolve("b.journey"));
		hears("b.journey");
		Files.writeString(folder.resolve("words.txt"), "barista");
		hears("words.txt");
	}

	@Test
	void whatTheSystemDoesNotTellIsSeenByLooking() throws Exception {
		watch(OFTEN_MS);
		Path deep = Files.createDirectories(folder.resolve("one/two"));
		Files.writeString(deep.resolve("c.journey"), "team C");
		hears("one/two/c.journey");
	}

	@Test
	void otherFilesAreNobodysBusiness() throws Exception {
		watch(OFTEN_MS);
		Files.writeString(folder.resolve("notes.md"), "nothing");
		Files.writeString(folder.resolve("d.journey"), "team D");
		hears("d.journey");
	}

	@Test
	void afterItsEndNothingIsHeard() throws Exception {
		watch(OFTEN_MS);
		watch.close();
		Files.writeString(folder.resolve("e.journey"), "team E");
		assertEquals(null, heard.poll(400, TimeUnit.MILLISECONDS));
	}
}
