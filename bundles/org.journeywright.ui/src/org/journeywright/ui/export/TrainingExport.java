package org.journeywright.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.generator.training.GeneratedTraining;
import org.journeywright.generator.training.TrainingGenerator;
import org.journeywright.generator.training.TrainingScope;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.Problem;

/**
 * The training packages: for each programme one file for learning systems and one folder for any web server.
 *
 * @param scope
 *            which programmes
 */
record TrainingExport(TrainingScope scope) implements Export {

	@Override
	public String what() {
		return "training";
	}

	@Override
	public Exported make(LoadedModel model, Path out, Steps steps) throws IOException {
		// What could not be understood may be a programme, and one that is derived in its place would go to learners unseen.
		if (!model.problems().isEmpty()) {
			throw new ExportRefusedException(refusal(model.problems()));
		}
		GeneratedTraining made = TrainingGenerator.generate(ModelView.of(model.files()), model.locations(), () -> ShippedFiles.in("dist/player"), out, scope, steps::report);
		Path page = made.artefacts().stream().map(GeneratedTraining.Artefact::path).filter(p -> p.toString().endsWith(".html")).reduce((first, last) -> last).orElse(out);
		return new Exported(summary(made), page);
	}

	private static String refusal(List<Problem> problems) {
		return "No training is made from a model with errors, and nothing was written. The first of " + Count.of(problems.size(), "error") + ": " + problems.get(0) + " Mend "
				+ (problems.size() == 1 ? "it" : "them") + " and try again.";
	}

	private static String summary(GeneratedTraining made) {
		long packages = made.artefacts().stream().filter(a -> a.path().toString().endsWith("-scorm12.zip")).count();
		StringBuilder summary = new StringBuilder("The training is written: " + Count.of((int) packages, "programme") + ".");
		made.problems().forEach(problem -> summary.append(' ').append(problem));
		if (!made.leftOut().isEmpty()) {
			summary.append(' ').append(Count.of(made.leftOut().size(), "scenario")).append(" cannot be played and ").append(made.leftOut().size() == 1 ? "is" : "are")
					.append(" left out; the report says why.");
		}
		return summary.toString();
	}
}
