package org.journeywright.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.report.GapReport;
import org.journeywright.language.load.LoadedModel;

/** The gap report: what is missing, as a page and as data. */
final class GapExport implements Export {

	@Override
	public String what() {
		return "gap report";
	}

	@Override
	public Exported make(LoadedModel model, Path out, Steps steps) throws IOException {
		ModelView view = ModelView.of(model.files());
		Analysis analysis = Analysis.of(view, model.locations(), steps::report);
		steps.report("Writing the report", 0, 1);
		List<Path> written = GapReport.write(view, analysis, model.problems().stream().map(Object::toString).toList(), out, () -> ShippedFiles.in("dist/report"));
		return new Exported(summary(analysis, model.problems().size()), written.get(0));
	}

	private static String summary(Analysis analysis, int problems) {
		String made = "The gap report is written: " + Count.of(analysis.findings().size(), "gap") + ".";
		return problems == 0 ? made
				: made + " " + Count.of(problems, "place") + " of the model could not be understood and " + (problems == 1 ? "is" : "are") + " missing in it; see the errors in the texts.";
	}
}
