package org.journeywright.cli;

import java.io.PrintStream;
import java.util.Map;

import org.journeywright.language.load.Progress;

/**
 * Where a command speaks: results on one stream, everything else on the other.
 *
 * @param out
 *            takes results
 * @param err
 *            takes progress and complaints
 * @param interactive
 *            whether a person watches, so that a progress bar makes sense
 * @param products
 *            where the files come from that ship with the product
 */
record Console(PrintStream out, PrintStream err, boolean interactive, ProductFiles products) {

	/** The bar of a piece of long work; it removes itself when it is closed. */
	ProgressBar progress() {
		return new ProgressBar(err, interactive);
	}

	/** A line of results. */
	void say(String line) {
		out.println(Terminal.plain(line));
	}

	/** A complaint. */
	void complain(String line) {
		err.println(Terminal.plain(line));
	}

	/** Reads what a bundle of the product ships in a folder, by relative name. */
	Map<String, byte[]> shipped(String bundle, String folder) throws java.io.IOException {
		return products.in(bundle, folder);
	}

	/** Follows long work; see {@link Progress}. */
	interface Bar extends Progress, AutoCloseable {
		@Override
		void close();
	}
}
