package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** Every text of every element is hostile at once; whatever is made from it must show it and never run it. */
class HostileTextTest {

	private static final List<String> RAW = List.of("<script>alert", "<img src=x", "</textarea>");

	@TempDir
	Path folder;
	private Path model;
	private Path out;

	@BeforeEach
	void writeTheModel() throws IOException {
		model = Run.model(folder.resolve("model"), HostileModel.text());
		out = folder.resolve("out");
	}

	@Test
	void everyTextIsReadBackAsItWas() {
		Run run = Run.of("validate", model, "--json");
		assertFalse(run.out().contains("JW-0001") || run.out().contains("JW-0002"), run.out());
	}

	@Test
	void theGapReportShowsItAsText() throws IOException {
		Run run = Run.of("gaps", model, "--out", out);
		assertEquals(Exit.ERRORS, run.exit(), run.err());
		assertEquals("", run.err());
		String html = Files.readString(out.resolve("gap-report.html"));
		RAW.forEach(raw -> assertFalse(html.contains(raw), raw));
		assertTrue(html.contains("&lt;script&gt;alert"), "the text itself is shown");
		assertTrue(JsonParser.parseString(Files.readString(out.resolve("gap-report.json"))).toString().contains("alert(1)"));
		stayedInside();
	}

	@Test
	void thePackagesHoldItAsText() throws IOException {
		Run run = Run.of("training", model, "--out", out, "--every-role");
		assertTrue(run.exit() == Exit.OK || run.exit() == Exit.ERRORS, run.err());
		for (Map.Entry<String, byte[]> file : Run.filesIn(out).entrySet()) {
			if (file.getKey().matches(".*\\.(html|xml)|.*/course\\.js")) {
				String text = new String(file.getValue(), StandardCharsets.UTF_8);
				RAW.forEach(raw -> assertFalse(text.contains(raw), file.getKey() + ": " + raw));
			}
		}
		stayedInside();
	}

	private void stayedInside() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of("model", "out"), all.map(p -> p.getFileName().toString()).sorted().toList());
		}
	}
}
