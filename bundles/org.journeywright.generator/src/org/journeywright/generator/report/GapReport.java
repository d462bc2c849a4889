package org.journeywright.generator.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.course.WholeOutput;

import com.google.gson.GsonBuilder;

/** The gap analysis as files. */
public final class GapReport {

	private record Entry(String id, String code, String severity, String message, String nextStep) {
	}

	private GapReport() {
	}

	/**
	 * Writes the gap analysis.
	 *
	 * @param problems
	 *            what could not be understood and is left out, a line each
	 * @param out
	 *            the folder to write to
	 * @return the files written
	 * @throws IOException
	 *             if the folder cannot be written to
	 */
	public static List<Path> write(ModelView model, Analysis analysis, List<String> problems, Path out, ReportFiles files) throws IOException {
		List<Entry> entries = analysis.findings().stream()
				.map(f -> new Entry(f.id(), f.rule().code(), f.severity().word(), f.message(), f.nextStep())).toList();
		Path json = out.resolve("gap-report.json");
		WholeOutput.writeFile(json, new GsonBuilder().setPrettyPrinting().create().toJson(entries).getBytes(StandardCharsets.UTF_8));
		return List.of(json);
	}
}
