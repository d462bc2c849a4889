package org.journeywright.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Where a command writes. */
final class OutOption {

	@Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "Write to this folder (default: ${DEFAULT-VALUE}). What stands there is replaced only as a whole.")
	private Path folder;

	@Option(names = "--json", description = "Print the result as JSON.")
	private boolean json;

	Path folder() {
		return folder;
	}

	boolean json() {
		return json;
	}
}
