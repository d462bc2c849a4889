package org.journeywright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The commands of Journeywright. Needs no OSGi, so that tests and other launchers can call it. */
@Command(name = "journeywright", version = "Journeywright 0.1.0", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND",
		sortOptions = false, commandListHeading = "%nCommands:%n", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
				"0:The work is done. Gaps in the model are a result, not a failure.",
				"1:The model has errors (all of them: journeywright validate), or files are not laid out in the usual way (format --check).",
				"2:The command line cannot be understood.",
				"3:Something cannot be read or written.",
				"70:Journeywright has a defect.",
				"130:The work was stopped."}, description = "Maps the customer journey in text, shows every missing tie, and makes training packages from it.")
public final class Journeywright {

	private final Console console;

	Journeywright(Console console) {
		this.console = console;
	}

	/**
	 * Runs one command.
	 *
	 * @param arguments
	 *            the command's name and what follows it; none means help
	 * @return the exit code of the process
	 */
	static int run(Console console, List<String> arguments) {
		CommandLine commands = commands(console);
		if (arguments.isEmpty()) {
			commands.usage(commands.getOut());
			return Exit.OK;
		}
		return commands.execute(arguments.toArray(String[]::new));
	}

	private static CommandLine commands(Console console) {
		CommandLine commands = new CommandLine(new Journeywright(console));
		List.of(new ValidateCommand(console), new GapsCommand(console), new TrainingCommand(console), new DiagramCommand(console), new FormatCommand(console), new RulesCommand(console),
				new ServeCommand(console, new CountDownLatch(1)), new LanguageServerCommand(console, System.in), new HelpCommand()).forEach(commands::addSubcommand);
		Conversions.register(commands);
		commands.getSubcommands().get("help").getCommandSpec().usageMessage().description("Explains a command, as in: journeywright help gaps");
		commands.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true));
		commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF)).setUsageHelpWidth(100);
		commands.setExecutionExceptionHandler((failure, command, arguments) -> failed(console, failure));
		commands.setParameterExceptionHandler((failure, arguments) -> misused(console, failure));
		return commands;
	}

	private static int misused(Console console, ParameterException failure) {
		console.complain(Misuse.message(failure));
		console.complain("Try: journeywright help" + (failure.getCommandLine().getParent() == null ? "" : " " + failure.getCommandLine().getCommandName()));
		return Exit.USAGE;
	}

	private static int failed(Console console, Exception failure) {
		return switch (failure) {
			case CommandFailed known -> complain(console, known.getMessage(), Exit.FAILED);
			case IOException unwritten -> complain(console, "Nothing was lost, but the work could not be finished: " + unwritten.getMessage(), Exit.FAILED);
			case CancellationException cancelled -> complain(console, "Stopped. What was there before is unchanged.", Exit.CANCELLED);
			default -> defect(console, failure);
		};
	}

	private static int complain(Console console, String message, int code) {
		console.complain(message);
		return code;
	}

	private static int defect(Console console, Exception failure) {
		console.complain("Journeywright ran into a defect of its own; please report it with the lines below. Your files are unchanged.");
		failure.printStackTrace(console.err());
		return Exit.DEFECT;
	}

	/** The console that commands speak to. */
	Console console() {
		return console;
	}
}
