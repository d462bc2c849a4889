package org.journeywright.cli;

import java.io.PrintStream;
import java.util.List;

/** Finds the command that a user asked for and runs it. Needs no OSGi, so that tests and other launchers can call it. */
public final class CommandLine {

	/** Exit code when everything went well. */
	public static final int OK = 0;
	/** Exit code when the command line itself is wrong (EX_USAGE of sysexits). */
	public static final int USAGE = 64;

	private static final String HELP = """
			usage: journeywright COMMAND

			  help    shows this text
			""";

	private final PrintStream out;
	private final PrintStream err;

	/**
	 * @param out where results go
	 * @param err where complaints go
	 */
	public CommandLine(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs one command.
	 *
	 * @param arguments the command's name and what follows it; none means help
	 * @return the exit code of the process
	 */
	public int run(List<String> arguments) {
		var name = arguments.isEmpty() ? "help" : arguments.getFirst();
		return switch (name) {
			case "help", "--help", "-h" -> help();
			default -> unknown(name);
		};
	}

	private int help() {
		out.print(HELP);
		return OK;
	}

	private int unknown(String name) {
		err.println("There is no command \"" + name + "\". These exist:");
		err.print(HELP);
		return USAGE;
	}
}
