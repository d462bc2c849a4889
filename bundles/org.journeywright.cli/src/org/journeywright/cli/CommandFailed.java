package org.journeywright.cli;

/** A command that cannot do its work, with the sentence that tells the user why and what to do. */
final class CommandFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CommandFailed(String message) {
		super(message);
	}
}
