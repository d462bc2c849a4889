package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ValidateCommandTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"lumen", "corner-cafe"})
	void theExamplesHaveNoErrors(String example) {
		Run run = Run.of("validate", Run.example(example));
		assertEquals(Exit.OK, run.exit(), run.out() + run.err());
		assertFalse(run.out().contains("error:"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void anUnknownNameIsReportedWithItsPlace() throws IOException {
		Run run = Run.of("validate", Run.model(folder, "team Bar {\n  role Barista front-line reports to Nobody\n}\n"));
		assertEquals(Exit.ERRORS, run.exit());
		assertTrue(run.lines().stream().anyMatch(l -> l.startsWith("model.journey:2:38: error: ") && l.contains("'Nobody'") && l.endsWith("[JW-0002]")), run.out());
		assertTrue(run.lines().getLast().startsWith("1 error"), run.out());
	}

	@Test
	void aBrokenFileDoesNotHideTheRest() throws IOException {
		Run.model(folder, "team Bar { role Barista front-line }\npersona Guest { share }\n");
		Files.writeString(folder.resolve("other.journey"), "team Kitchen { role Cook internal reports to Nobody }\n");
		Run run = Run.of("validate", folder);
		assertEquals(Exit.ERRORS, run.exit());
		assertTrue(run.out().contains("model.journey:2:"), run.out());
		assertTrue(run.out().contains("other.journey:1:"), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"organisation X { as of 2026-13-01 }", "organisation X {\n mission \"m\n as of 2026-11-01 vision \"x\"\n}", "organisaton X { as of 2026-01-01 }\nvalue V",
			"organisation X { as of 2026-01-01 }\njourney A as-is\njourney B to-be imprves A", "organisation X { as of 2026-01-01 }\nmetric M rate { lwer is better baseline 9 % target 3 % }"})
	void aMistakeIsNotAlsoReportedByWhatItTookAway(String text) throws IOException {
		Run run = Run.of("validate", Run.model(folder, text));
		assertEquals(Exit.ERRORS, run.exit());
		assertEquals(2, run.lines().size(), run.out());
		assertTrue(run.lines().getFirst().endsWith("[JW-0001]") && run.lines().getLast().startsWith("1 error"), run.out());
	}

	@Test
	void aNameGivenTwiceIsReportedInSpiteOfOtherMistakes() throws IOException {
		Run run = Run.of("validate", Run.model(folder, "organisation X { as of 2026-01-01 }\npersona P { gaol \"x\" }\npersona P { goal \"y\" }"));
		assertTrue(run.out().contains("[JW-0001]") && run.out().contains("[JW-1001]"), run.out());
	}

	@Test
	void jsonSaysTheSame() throws IOException {
		Run run = Run.of("validate", "--json", Run.model(folder, "organisation O { as of 2026-11-01 } team Bar { role Barista front-line reports to Nobody }"));
		JsonObject result = JsonParser.parseString(run.out()).getAsJsonObject();
		assertEquals(1, result.get("errors").getAsInt());
		JsonObject notice = result.getAsJsonArray("notices").get(0).getAsJsonObject();
		assertEquals("model.journey", notice.get("file").getAsString());
		assertEquals(1, notice.get("line").getAsInt());
		assertEquals(83, notice.get("column").getAsInt());
	}

	@Test
	void outWritesJsonAndSarif() throws IOException {
		Path out = folder.resolve("result");
		Run.of("validate", "--out", out, Run.model(folder.resolve("model"), "organisation O { as of 2026-11-01 } team Bar { role Barista front-line reports to Nobody }"));
		JsonObject sarif = JsonParser.parseString(Files.readString(out.resolve("validation.sarif"))).getAsJsonObject();
		assertEquals("2.1.0", sarif.get("version").getAsString());
		JsonObject result = sarif.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").get(0).getAsJsonObject();
		assertEquals("JW-0002", result.get("ruleId").getAsString());
		assertTrue(Files.exists(out.resolve("validation.json")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n\n", "// to be written\n"})
	void anEmptyModelSaysWhatToBeginWith(String text) throws IOException {
		Run run = Run.of("validate", Run.model(folder, text));
		assertEquals(Exit.OK, run.exit(), run.err());
		assertEquals(1, run.lines().size(), run.out());
		assertTrue(run.out().startsWith("The model is empty. Begin with the organisation, as in: organisation \""), run.out());
	}

	@Test
	void whatAnEmptyModelIsToBeginWithIsUnderstood() throws IOException {
		String advice = Run.of("validate", Run.model(folder, "")).out();
		Run run = Run.of("validate", Run.model(folder, advice.substring(advice.indexOf("as in: ") + 7)));
		assertTrue(run.out().startsWith("The model is understood"), run.out());
	}

	@Test
	void anUnknownFolderIsNamed() {
		Run run = Run.of("validate", folder.resolve("nowhere"));
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains("There is no folder") && run.err().contains("nowhere"), run.err());
	}

	@Test
	void anEmptyFolderSaysHowToStart() {
		Run run = Run.of("validate", folder);
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains(".journey"), run.err());
	}

	@Test
	void aFileThatIsNoModelIsNamed() throws IOException {
		Run run = Run.of("validate", Files.writeString(folder.resolve("notes.txt"), "hello"));
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains("notes.txt"), run.err());
	}

	@Test
	void brokenEncodingIsReportedWithItsLine() throws IOException {
		Files.write(folder.resolve("old.journey"), "team Bar {}\nvalue Caf\u00e9 \"x\"\n".getBytes(StandardCharsets.ISO_8859_1));
		Run run = Run.of("validate", folder);
		assertEquals(Exit.ERRORS, run.exit());
		assertTrue(run.out().contains("old.journey:2:10: error: ") && run.out().contains("UTF-8"), run.out());
	}

	@Test
	void aFileOfFiftyMegabytesIsRefusedWithAdvice() throws IOException {
		Path big = folder.resolve("big.journey");
		try (var file = new java.io.RandomAccessFile(big.toFile(), "rw")) {
			file.setLength(50L << 20);
		}
		Run run = Run.of("validate", folder);
		assertEquals(Exit.ERRORS, run.exit());
		assertTrue(run.out().contains("big.journey:1:1: error: The file has 50 MB") && run.out().contains("Split it"), run.out());
	}

	@Test
	void textsCannotSteerTheTerminal() throws IOException {
		Run run = Run.of("validate", Run.model(folder, "team \"\\u001b[31mred\\u202e\" { role A front-line }\nteam \"\\u001b[31mred\\u202e\" { role B front-line }"));
		assertEquals(Exit.ERRORS, run.exit(), run.out());
		assertFalse(run.out().contains("\u001b") || run.out().contains("\u202e"), run.out());
	}

	@Test
	void aNameCannotForgeALineOfItsOwn() throws IOException {
		Run run = Run.of("validate", Run.model(folder, "team \"A\\nmodel.journey:9:9: error: forged\" { role X front-line }\nteam \"A\\nmodel.journey:9:9: error: forged\" { role Y front-line }"));
		assertEquals(Exit.ERRORS, run.exit(), run.out());
		assertTrue(run.out().contains("forged"), run.out());
		assertTrue(run.lines().stream().noneMatch(l -> l.startsWith("model.journey:9")), run.out());
	}
}
