package org.journeywright.diagram.server.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a page was shown last, by number, so that what is done on it can be held against the drawing it was done on. For any thread. */
final class Revisions {

	/** A page that acts on an older drawing than these has missed so much that it had better look again. */
	private static final int KEPT = 8;

	private final Map<Integer, Sight> shown = new LinkedHashMap<>();
	private int latest;

	/** Takes down what the page is shown from now on; answers the number of the drawing. */
	synchronized int show(Sight sight) {
		shown.put(++latest, sight);
		shown.remove(latest - KEPT);
		return latest;
	}

	/** The drawing stays, the model behind it has changed. */
	synchronized void renew(Sight sight) {
		shown.replace(latest, sight);
	}

	/** What was shown under a number; with zero, what is shown at present. Empty where it is too long ago. */
	synchronized Optional<Sight> at(int revision) {
		return Optional.ofNullable(shown.get(revision == 0 ? latest : revision));
	}
}
