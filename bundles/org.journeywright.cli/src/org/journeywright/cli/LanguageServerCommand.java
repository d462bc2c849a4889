package org.journeywright.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.protocol.StreamServer;
import org.journeywright.language.ide.server.JourneyLanguageServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor over standard input and output until it leaves. */
@Command(name = "language-server", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Helps any editor that speaks the Language Server Protocol: problems and gaps as you type, completion, hover, rename, quick fixes and more.",
		"Started by the editor, not by hand: tell it to run \"journeywright language-server\" for files that end in .journey.", "",
		"It speaks over standard input and output, and ends with the editor."}, exitCodeList = {
				"0:The editor has ended the server, with the protocol's shutdown and exit.", "1:The editor has gone without a word, or does not speak the protocol.",
				"2:The command line cannot be understood.", "70:Journeywright has a defect."})
final class LanguageServerCommand implements Callable<Integer> {

	private final Console console;
	private final InputStream in;

	@Option(names = "--stdio", description = "Speak over standard input and output, as it does anyway; many editors say so.")
	private boolean stdio;

	@Option(names = "--clientProcessId", paramLabel = "NUMBER", hidden = true)
	private long clientProcess;

	LanguageServerCommand(Console console, InputStream in) {
		this.console = console;
		this.in = in;
	}

	@Override
	public Integer call() {
		PrintStream before = System.out;
		// A stray line on standard output would break the connection.
		System.setOut(console.err());
		Logger library = Logger.getLogger("org.eclipse.lsp4j");
		library.setLevel(Level.SEVERE);
		try {
			boolean orderly = new StreamServer(LanguageServices.get(JourneyLanguageServer.class), console.out(), console::complain).serve(in);
			return orderly ? Exit.OK : Exit.ERRORS;
		} finally {
			System.setOut(before);
		}
	}
}
