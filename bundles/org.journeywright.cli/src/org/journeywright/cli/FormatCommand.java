package org.journeywright.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lays out the files of a model. */
@Command(name = "format", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Lays out the .journey files in the usual way; says which files changed.", "Comments, texts and the order of statements stay as they are." })
final class FormatCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ModelArgument model;

	@Option(names = "--check", description = "Change nothing; exit code 1 if a file is not laid out in the usual way.")
	private boolean check;

	FormatCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		throw new CommandFailed("not yet");
	}
}
