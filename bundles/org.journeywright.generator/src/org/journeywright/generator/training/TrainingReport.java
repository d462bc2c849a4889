package org.journeywright.generator.training;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.journeywright.generator.course.Mark;

/** The report on a generation of training, for people (HTML) and for programs (JSON). */
final class TrainingReport {

	static final String HTML_FILE = "training-report.html";
	static final String JSON_FILE = "training-report.json";

	/** What an older JSON file is known by. */
	static final Mark JSON_MARK = new Mark.Words("\"generator\": \"Journeywright\"");

	private TrainingReport() {
	}

	/** The page, UTF-8. */
	static byte[] html(ReportPage page) {
		return Pages.fill("training-report.ftlh", page);
	}

	/** The same as JSON, UTF-8: keys always in the same order. */
	static byte[] json(ReportPage page) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setHtmlSafe(true);
			json.setIndent("  ");
			write(json, page);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return (text + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static void write(JsonWriter json, ReportPage page) throws IOException {
		json.beginObject().name("format").value(1).name("generator").value("Journeywright");
		json.name("organisation").value(page.organisation());
		json.name("modelDate").value(page.modelDate());
		json.name("programmes").beginArray();
		for (ReportPage.Programme programme : page.programmes()) {
			write(json, programme);
		}
		json.endArray();
		strings(json, "problems", page.problems());
		json.name("leftOut").beginArray();
		for (ReportPage.LeftOut left : page.leftOut()) {
			json.beginObject().name("scenario").value(left.scenario()).name("place").value(left.place());
			json.name("reason").value(left.reason()).name("code").value(left.code()).endObject();
		}
		json.endArray();
		json.endObject();
	}

	private static void write(JsonWriter json, ReportPage.Programme programme) throws IOException {
		json.beginObject().name("id").value(programme.slug()).name("title").value(programme.title());
		json.name("audience").value(programme.audience()).name("outcome").value(programme.outcome());
		json.name("rationale").value(programme.rationale()).name("why").value(programme.why()).name("derived").value(programme.derived());
		json.name("progressCharacters").value(programme.progress());
		json.name("issues").beginArray();
		for (ReportPage.IssueRow issue : programme.issues()) {
			write(json, issue);
		}
		json.endArray();
		json.name("coverage").value(programme.coverage());
		json.name("phases").beginArray();
		for (ReportPage.PhaseRow phase : programme.phases()) {
			write(json, phase);
		}
		json.endArray();
		strings(json, "missing", programme.missing());
		strings(json, "files", programme.files());
		strings(json, "problems", programme.problems());
		json.endObject();
	}

	private static void write(JsonWriter json, ReportPage.IssueRow issue) throws IOException {
		json.beginObject().name("title").value(issue.title()).name("touchpoints").value(issue.where());
		json.name("weight").value(issue.weight()).name("reckoning").value(issue.reckoning()).name("top").value(issue.top());
		strings(json, "scenarios", issue.scenarios());
		json.endObject();
	}

	private static void write(JsonWriter json, ReportPage.PhaseRow phase) throws IOException {
		json.beginObject().name("title").value(phase.title()).name("timing").value(phase.timing());
		json.name("modules").beginArray();
		for (ReportPage.ModuleRow module : phase.modules()) {
			json.beginObject().name("title").value(module.title()).name("kind").value(module.kind()).name("why").value(module.why());
			json.name("pieces").beginArray();
			for (ReportPage.PieceRow piece : module.pieces()) {
				json.beginObject().name("title").value(piece.title()).name("type").value(piece.type());
				json.name("origin").value(piece.origin()).name("why").value(piece.why()).endObject();
			}
			json.endArray().endObject();
		}
		json.endArray().endObject();
	}

	private static void strings(JsonWriter json, String name, List<String> values) throws IOException {
		json.name(name).beginArray();
		for (String value : values) {
			json.value(value);
		}
		json.endArray();
	}
}
