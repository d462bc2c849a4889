package org.journeywright.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what cannot be read is said in whole sentences. */
final class Conversions {

	private Conversions() {
	}

	/** Makes a command and its subcommands read values in this way. */
	static void register(CommandLine commands) {
		commands.registerConverter(LocalDate.class, Conversions::date);
		commands.registerConverter(Path.class, Conversions::path);
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new TypeConversionException(text + " is not a day of the calendar; write for example 2026-10-03.");
		}
	}

	private static Path path(String text) {
		if (text.isBlank()) {
			throw new TypeConversionException("The name of a folder is empty; write . if you mean the folder where you stand.");
		}
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new TypeConversionException("No folder can be called " + text + "; choose another name.");
		}
	}
}
