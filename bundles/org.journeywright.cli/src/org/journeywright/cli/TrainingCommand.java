package org.journeywright.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes training packages from a model. */
@Command(name = "training", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Makes a training package from every programme: a SCORM 1.2 file for the LMS and a folder for any web server.",
		"The report beside them says why each piece is where it is." })
final class TrainingCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ModelArgument model;
	@Mixin
	private OutOption out;

	TrainingCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		throw new CommandFailed("not yet");
	}
}
