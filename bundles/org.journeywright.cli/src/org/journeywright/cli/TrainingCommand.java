package org.journeywright.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.journeywright.generator.training.GeneratedTraining;
import org.journeywright.generator.training.TrainingGenerator;
import org.journeywright.generator.training.TrainingScope;
import org.journeywright.language.load.LoadedModel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes training packages from a model. */
@Command(name = "training", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Makes a training package from every programme: a SCORM 1.2 file for the LMS and a folder for any web server.",
		"The report beside them says why each piece is where it is." })
final class TrainingCommand implements Callable<Integer> {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final Console console;

	@Mixin
	private ModelArgument model;
	@Mixin
	private OutOption out;

	@Option(names = "--every-role", description = "Also make a programme for every role that no programme reaches and that has something to learn.")
	private boolean everyRole;

	TrainingCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		LoadedModel loaded;
		GeneratedTraining training;
		try (ProgressBar progress = console.progress()) {
			loaded = model.load(progress);
			training = TrainingGenerator.generate(model.view(loaded), () -> console.shipped("org.journeywright.web", "dist/player"), out.folder(),
					everyRole ? TrainingScope.EVERY_ROLE : TrainingScope.AUTHORED, progress::report);
		}
		LeftOut.tell(console, loaded);
		print(training);
		return loaded.problems().isEmpty() && training.problems().isEmpty() ? Exit.OK : Exit.ERRORS;
	}

	private void print(GeneratedTraining training) {
		if (out.json()) {
			List<Map<String, String>> written = training.artefacts().stream().map(a -> Map.of("path", a.path().toString(), "what", a.what())).toList();
			console.out().println(GSON.toJson(Map.of("written", written, "problems", training.problems())));
			return;
		}
		training.problems().forEach(console::complain);
		training.artefacts().forEach(a -> console.say("Wrote " + a.path() + "  " + a.what()));
	}
}
