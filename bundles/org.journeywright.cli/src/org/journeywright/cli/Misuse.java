package org.journeywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.journeywright.language.messages.Suggestions;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line and how to mend it. */
final class Misuse {

	private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

	private Misuse() {
	}

	/** The sentence about a command line that cannot be read. */
	static String message(ParameterException failure) {
		return switch (failure) {
			case MutuallyExclusiveArgsException both -> "Choose one of " + String.join(" and ", options(both)) + "; they cannot be had together.";
			case OverwrittenOptionException twice -> String.join(", ", options(twice)) + " is given twice; keep one of them.";
			case MissingParameterException missing -> missing(missing);
			case UnmatchedArgumentException unknown -> unknown(unknown);
			case ParameterException unread when unread.getCause() instanceof TypeConversionException cause -> cause.getMessage();
			default -> failure.getMessage();
		};
	}

	private static String missing(MissingParameterException failure) {
		return failure.getMissing().stream().filter(OptionSpec.class::isInstance).map(OptionSpec.class::cast).findFirst()
				.map(option -> "After " + option.longestName() + ", a " + option.paramLabel() + " is missing.")
				.orElseGet(() -> "Name the folder that holds the model: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " DIR");
	}

	private static String unknown(UnmatchedArgumentException failure) {
		String word = failure.getUnmatched().get(0);
		CommandLine command = failure.getCommandLine();
		boolean option = word.startsWith("-");
		if (!option && command.getSubcommands().isEmpty()) {
			return "'" + word + "' is one too many; " + (command.getCommandSpec().positionalParameters().isEmpty() ? "nothing goes here." : "name one folder.");
		}
		List<String> known = option ? command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList() : new ArrayList<>(command.getSubcommands().keySet());
		Optional<String> meant = Suggestions.nearest(word.replaceFirst("=.*", ""), known);
		return "There is no " + (option ? "option" : "command") + " '" + word + "'" + meant.map(m -> "; did you mean '" + m + "'?").orElse(".");
	}

	private static List<String> options(ParameterException failure) {
		return OPTION.matcher(failure.getMessage()).results().map(m -> m.group()).distinct().toList();
	}
}
