package org.journeywright.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.journeywright.generator.training.GeneratedTraining;
import org.journeywright.generator.training.LeftOutScenario;
import org.journeywright.generator.training.TrainingGenerator;
import org.journeywright.generator.training.TrainingScope;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.Problem;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes training packages from a model. */
@Command(name = "training", sortOptions = false, description = {
		"Makes a training package from every programme: a SCORM 1.2 file for the LMS and a folder for any web server.",
		"The report beside them says why each piece is where it is.",
		"A scenario that cannot be played is left out and told; the rest is made, and the exit code stays 0.",
		"A model with errors is not trained on: nothing is written, and the exit code is 1." })
final class TrainingCommand implements Callable<Integer> {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private static final GeneratedTraining NONE = new GeneratedTraining(List.of(), List.of(), List.of());
	private static final int SHOWN = 20;

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
			training = loaded.problems().isEmpty() ? generate(loaded, progress) : NONE;
		}
		if (!loaded.problems().isEmpty()) {
			refuse(loaded.problems());
			return Exit.ERRORS;
		}
		print(training);
		return training.problems().isEmpty() ? Exit.OK : Exit.ERRORS;
	}

	private GeneratedTraining generate(LoadedModel loaded, ProgressBar progress) throws IOException {
		return TrainingGenerator.generate(model.view(loaded), loaded.locations(), () -> console.shipped("org.journeywright.web", "dist/player"), out.folder(),
				everyRole ? TrainingScope.EVERY_ROLE : TrainingScope.AUTHORED, progress::report);
	}

	// What could not be understood may be a programme, and one that is derived in its place would go to learners unseen.
	private void refuse(List<Problem> problems) {
		problems.stream().limit(SHOWN).forEach(p -> console.complain(p.toString()));
		if (problems.size() > SHOWN) {
			console.complain("... and " + Plural.of(problems.size() - SHOWN, "error") + " more; see all of them with: journeywright validate");
		}
		console.complain("No training is made from a model with errors, and nothing was written. Mend " + (problems.size() == 1 ? "it" : "them") + " and try again.");
	}

	private void print(GeneratedTraining training) {
		if (out.json()) {
			List<Map<String, String>> written = training.artefacts().stream().map(a -> Map.of("path", a.path().toString(), "what", a.what())).toList();
			List<Map<String, String>> leftOut = training.leftOut().stream().map(TrainingCommand::entry).toList();
			console.out().println(GSON.toJson(new Result(written, training.problems(), leftOut)));
			return;
		}
		training.problems().forEach(console::complain);
		tellLeftOut(training.leftOut());
		training.artefacts().forEach(a -> console.say("Wrote " + a.path() + "  " + a.what()));
	}

	private void tellLeftOut(List<LeftOutScenario> leftOut) {
		if (!leftOut.isEmpty()) {
			console.complain(Plural.of(leftOut.size(), "scenario") + " cannot be played and " + (leftOut.size() == 1 ? "is" : "are") + " left out:");
			leftOut.forEach(one -> console.complain("  " + one));
		}
	}

	private static Map<String, String> entry(LeftOutScenario one) {
		Map<String, String> entry = new LinkedHashMap<>();
		entry.put("scenario", one.scenario());
		one.place().ifPresent(place -> entry.put("place", place.toString()));
		entry.put("reason", one.reason());
		one.code().ifPresent(code -> entry.put("code", code));
		return entry;
	}

	/** What is printed for programs. */
	private record Result(List<Map<String, String>> written, List<String> problems, List<Map<String, String>> leftOut) {
	}
}
