package org.journeywright.generator.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.course.Mark;
import org.journeywright.generator.course.Outputs;

/** The gap analysis as files: a page to read and print, the same for other programs, and the schema of the latter. */
public final class GapReport {

	private static final String PAGE = "gap-report.html";
	private static final String DATA = "gap-report.json";
	private static final String SCHEMA = "gap-report.schema.json";

	private static final Mark DATA_MARK = new Mark.Words(SCHEMA);
	private static final Mark SCHEMA_MARK = new Mark.Words("urn:journeywright:gap-report:");

	private GapReport() {
	}

	/**
	 * Writes the gap analysis. Everything is made before anything is written, and then all of it is written or nothing.
	 *
	 * @param problems
	 *            what could not be understood and is left out, a line each
	 * @param out
	 *            the folder to write to; made when missing
	 * @param files
	 *            where the report's script and style sheet come from
	 * @return the files written, the page first
	 * @throws IOException
	 *             if the folder cannot be written to or holds a file of that name that is not ours, or a file of the report's own is missing
	 */
	public static List<Path> write(ModelView model, Analysis analysis, List<String> problems, Path out, ReportFiles files) throws IOException {
		byte[] page = ReportTemplate.fill(new PageBuilder(model, analysis).build(problems), files.read());
		byte[] data = GapReportJson.of(model, analysis, problems).getBytes(StandardCharsets.UTF_8);
		return new Outputs(out).file(PAGE, page, Mark.PAGE).file(DATA, data, DATA_MARK).file(SCHEMA, schema(), SCHEMA_MARK).write();
	}

	/** The JSON Schema (draft 2020-12) of the data. */
	static byte[] schema() throws IOException {
		try (InputStream in = GapReport.class.getResourceAsStream(SCHEMA)) {
			return in.readAllBytes();
		}
	}
}
