package org.journeywright.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.export.ExportFormat;
import org.journeywright.diagram.export.Pages;
import org.journeywright.diagram.export.Paper;

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
		commands.registerConverter(DiagramOptions.Kind.class, Conversions::kind);
		commands.registerConverter(ExportFormat.class, word -> ExportFormat.of(word.strip()).orElseThrow(() -> unknown(word, "no format of drawings", "svg, pdf or png")));
		commands.registerConverter(Theme.class, Conversions::theme);
		commands.registerConverter(Pages.class, Conversions::pages);
		commands.registerConverter(Double.class, Conversions::number);
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

	private static DiagramOptions.Kind kind(String text) {
		String word = text.strip();
		if (word.equals("all")) {
			return new DiagramOptions.Kind(Optional.empty());
		}
		String known = Stream.of(DiagramKind.values()).map(DiagramKind::word).collect(Collectors.joining(", "));
		return new DiagramOptions.Kind(Optional.of(DiagramKind.of(word).orElseThrow(() -> unknown(word, "no kind of diagram", known + " or all"))));
	}

	private static Theme theme(String text) {
		return Stream.of(Theme.values()).filter(t -> t.name().equalsIgnoreCase(text.strip())).findFirst().orElseThrow(() -> unknown(text, "no theme", "light or dark"));
	}

	private static Pages pages(String text) {
		if (text.strip().equalsIgnoreCase("own")) {
			return new Pages.Own();
		}
		return new Pages.Fitted(Paper.of(text.strip()).orElseThrow(() -> unknown(text, "no paper", Paper.names() + " or own")));
	}

	private static Double number(String text) {
		try {
			return Double.valueOf(text.strip());
		} catch (NumberFormatException e) {
			throw new TypeConversionException("'" + text + "' is not a number; write for example 2 or 3.5.");
		}
	}

	private static TypeConversionException unknown(String text, String what, String known) {
		return new TypeConversionException("'" + text + "' is " + what + "; choose " + known + ".");
	}
}
