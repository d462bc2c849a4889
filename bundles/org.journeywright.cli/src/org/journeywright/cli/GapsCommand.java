package org.journeywright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.report.GapReport;
import org.journeywright.generator.report.Ranking;
import org.journeywright.language.load.LoadedModel;

import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows every missing tie of a model. */
@Command(name = "gaps", sortOptions = false, description = "Writes the gap analysis: a report for people and the same as JSON.")
final class GapsCommand implements Callable<Integer> {

	private static final int SHOWN = 5;

	private final Console console;

	@Mixin
	private ModelArgument model;
	@Mixin
	private OutOption out;

	GapsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ModelView view;
		Analysis analysis;
		List<Path> written;
		LoadedModel loaded;
		try (ProgressBar progress = console.progress()) {
			loaded = model.load(progress);
			view = model.view(loaded);
			analysis = ModelArgument.analyse(view, loaded, progress);
			progress.report("Writing the report", 0, 1);
			written = GapReport.write(view, analysis, loaded.problems().stream().map(Object::toString).toList(), out.folder(),
					() -> console.shipped("org.journeywright.web", "dist/report"));
		}
		LeftOut.tell(console, loaded);
		print(view, analysis, EmptyModel.is(loaded) ? EmptyModel.ADVICE : summary(analysis), written);
		// As validate does: contradictions are errors, other gaps are what was asked for.
		return loaded.problems().isEmpty() && !counts(analysis).containsKey(GapSeverity.ERROR.word()) ? Exit.OK : Exit.ERRORS;
	}

	private void print(ModelView view, Analysis analysis, String summary, List<Path> written) {
		if (out.json()) {
			console.out().println(new GsonBuilder().setPrettyPrinting().create().toJson(Map.of("gaps", counts(analysis), "written", written.stream().map(Path::toString).toList())));
			return;
		}
		console.say(summary);
		new Ranking(view, analysis).ranked().stream().limit(SHOWN).forEach(f -> console.say(line(f)));
		if (analysis.switchedOff() > 0) {
			console.say(Plural.of(analysis.switchedOff(), "gap") + (analysis.switchedOff() == 1 ? " is" : " are") + " switched off by this model's settings");
		}
		written.forEach(path -> console.say("Wrote " + path));
	}

	private static String summary(Analysis analysis) {
		return analysis.findings().isEmpty() ? "No gap was found." : Plural.of(analysis.findings().size(), "gap") + ": "
				+ counts(analysis).entrySet().stream().map(e -> e.getKey().equals(GapSeverity.ERROR.word()) ? Plural.of(e.getValue(), e.getKey()) : e.getValue() + " " + e.getKey())
						.collect(Collectors.joining(", "));
	}

	private static String line(Finding finding) {
		return "  " + finding.severity().sign() + " " + finding.message() + finding.location().map(l -> " (" + l.file() + ":" + l.line() + ")").orElse("");
	}

	private static Map<String, Long> counts(Analysis analysis) {
		Map<GapSeverity, Long> counts = new EnumMap<>(GapSeverity.class);
		analysis.findings().forEach(f -> counts.merge(f.severity(), 1L, Long::sum));
		return counts.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().word(), Map.Entry::getValue, Long::sum, java.util.LinkedHashMap::new));
	}
}
