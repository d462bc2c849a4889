package org.journeywright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.journeywright.generator.course.WholeOutput;
import org.journeywright.language.format.FileFormatter;
import org.journeywright.language.format.FileFormatter.Formatted;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lays out the files of a model. */
@Command(name = "format", sortOptions = false, description = {
		"Lays out the .journey files in the usual way; says which files changed.", "Comments, texts and the order of statements stay as they are." })
final class FormatCommand implements Callable<Integer> {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final Console console;

	@Mixin
	private FolderArgument model;

	@Option(names = "--check", description = "Change nothing; exit code 1 if a file is not laid out in the usual way.")
	private boolean check;

	@Option(names = "--out", paramLabel = "DIR", description = "Write the changed files to this folder and leave the model alone.")
	private Path out;

	@Option(names = "--json", description = "Print the result as JSON.")
	private boolean json;

	FormatCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Formatted formatted;
		try (ProgressBar progress = console.progress()) {
			formatted = model.read(folder -> FileFormatter.standalone().format(folder, progress));
		}
		if (formatted.changed().isEmpty() && formatted.unchanged() == 0 && formatted.refused().isEmpty()) {
			throw model.withoutFiles();
		}
		for (Map.Entry<Path, String> file : formatted.changed().entrySet()) {
			if (!check) {
				write(file.getKey(), file.getValue());
			}
		}
		print(formatted);
		boolean open = check && !formatted.changed().isEmpty();
		return open || !formatted.refused().isEmpty() ? Exit.ERRORS : Exit.OK;
	}

	private void write(Path file, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (out != null) {
			WholeOutput.writeFile(out.resolve(model.relative(file)), bytes);
			return;
		}
		if (!Files.isWritable(file)) {
			throw new IOException(file + " may not be changed; allow it, or write elsewhere with --out.");
		}
		WholeOutput.replaceFile(file, bytes);
	}

	private void print(Formatted formatted) {
		List<String> changed = formatted.changed().keySet().stream().map(Path::toString).toList();
		List<String> refused = formatted.refused().stream().map(Object::toString).toList();
		if (json) {
			console.out().println(GSON.toJson(Map.of("changed", changed, "unchanged", formatted.unchanged(), "refused", refused)));
			return;
		}
		refused.forEach(problem -> console.complain("Left alone, because it cannot be understood: " + problem));
		changed.forEach(file -> console.say((check ? "Would lay out " : "Laid out ") + file));
		console.say(summary(formatted));
	}

	private String summary(Formatted formatted) {
		long refused = formatted.refused().stream().map(p -> p.location().file()).distinct().count();
		int changed = formatted.changed().size();
		List<String> parts = new ArrayList<>();
		if (changed > 0) {
			parts.add(Plural.of(changed, "file") + (check ? " to lay out" : " laid out"));
		}
		if (changed > 0 || formatted.unchanged() > 0) {
			parts.add(changed > 0 ? formatted.unchanged() + " in order before" : "Nothing to do: " + Plural.of(formatted.unchanged(), "file") + " in order");
		}
		if (refused > 0) {
			parts.add((parts.isEmpty() ? Plural.of(refused, "file") : refused) + " left alone because of " + (refused == 1 ? "its" : "their") + " mistakes");
		}
		return String.join(", ", parts) + ".";
	}
}
