package org.journeywright.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.serve.BrowserServer;
import org.journeywright.diagram.serve.FolderHost;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the diagrams of a model in browsers of this machine until it is stopped. */
@Command(name = "serve", sortOptions = false, description = {
		"Shows the diagrams of the model in any browser of this machine, to read and to edit; every edit is written to the .journey files at once.",
		"Only this machine can connect, and only with the address that is printed: it holds a secret of this run.", "", "Ends with Ctrl-C, and then with exit code 0."})
final class ServeCommand implements Callable<Integer> {

	private final Console console;
	private final CountDownLatch end;

	@Mixin
	private FolderArgument model;

	@Option(names = "--port", paramLabel = "NUMBER", description = "The port on this machine (default: any that is free).")
	private int port;

	@Option(names = "--read-only", description = "Only show; let nobody edit.")
	private boolean readOnly;

	/** Serves until {@code end} comes down to zero. */
	ServeCommand(Console console, CountDownLatch end) {
		this.console = console;
		this.end = end;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		Path folder = model.read(ServeCommand::existing);
		if (port < 0 || port > 65_535) {
			throw new CommandFailed("There is no port " + port + ". Take a number from 1024 to 65535, or leave --port out.");
		}
		Map<String, byte[]> page = console.shipped("org.journeywright.web", "dist/diagram");
		try (Stopping stopping = new Stopping(end)) {
			serve(folder, page);
			goodbye();
		}
		return Exit.OK;
	}

	private void serve(Path folder, Map<String, byte[]> page) throws IOException, InterruptedException {
		try (FolderHost host = new FolderHost(folder, readOnly); BrowserServer server = new BrowserServer(host, Diagrams.all(), page, port)) {
			console.say("The diagrams of " + folder.toAbsolutePath().normalize().getFileName() + " are at");
			console.say("  " + server.address());
			console.say(readOnly ? "They can be read, not edited." : "Edits are written to the files at once; Ctrl+Z on the page takes them back.");
			console.say("Ctrl-C ends this.");
			end.await();
		} catch (BindException e) {
			throw new CommandFailed(refusal(port, e));
		}
	}

	private void goodbye() {
		if (console.interactive()) {
			// Terminals show Ctrl-C where the cursor is.
			console.say("");
		}
		console.say(readOnly ? "Stopped. Nothing was changed." : "Stopped. Every edit is in the files.");
	}

	/** Why a port cannot be had: systems keep some for those who look after the machine, and say so in these words. */
	static String refusal(int port, BindException failure) {
		return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("permission")
				? "Port " + port + " may not be opened by you: most systems keep the ports below 1024 for their administrator. Take one from 1024 to 65535, or leave --port out."
				: "Port " + port + " is in use. Take another one, or leave --port out.";
	}

	private static Path existing(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw Files.exists(folder) ? new java.nio.file.NotDirectoryException(folder.toString()) : new java.nio.file.NoSuchFileException(folder.toString());
		}
		return folder.toRealPath();
	}
}
