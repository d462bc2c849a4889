package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Removes what a run has written aside and not yet moved into place when the run is stopped, as by Ctrl-C. */
final class Leftovers {

	private static final Set<Path> ASIDE = ConcurrentHashMap.newKeySet();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::remove, "journeywright-leftovers"));
	}

	private Leftovers() {
	}

	/** Takes note of something that is written aside. */
	static Path watch(Path aside) {
		ASIDE.add(aside);
		return aside;
	}

	/** Removes everything of which note was taken and that is still there. */
	static void remove() {
		ASIDE.forEach(aside -> {
			try {
				WholeOutput.delete(aside);
			} catch (IOException inUse) {
				// The process ends: nobody is left to hear of it, and a file that starts with a dot does no harm.
			}
		});
	}
}
