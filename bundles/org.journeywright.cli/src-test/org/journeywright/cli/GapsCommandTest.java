package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

class GapsCommandTest {

	@TempDir
	Path folder;

	@Test
	void theReportIsWrittenForPeopleAndForPrograms() throws IOException {
		Run run = Run.of("gaps", Run.example("lumen"), "--out", folder.resolve("out"));
		assertEquals(Exit.OK, run.exit(), run.err());
		assertTrue(Files.readString(folder.resolve("out/gap-report.html")).contains("Lumen Appliances"));
		assertTrue(JsonParser.parseString(Files.readString(folder.resolve("out/gap-report.json"))).isJsonObject());
		assertTrue(run.out().contains("Wrote "), run.out());
	}

	@Test
	void theSameModelGivesTheSameBytes() {
		Run.of("gaps", Run.example("lumen"), "--out", folder.resolve("one"));
		Run.of("gaps", Run.example("lumen"), "--out", folder.resolve("two"));
		Map<String, byte[]> one = Run.filesIn(folder.resolve("one"));
		Map<String, byte[]> two = Run.filesIn(folder.resolve("two"));
		assertEquals(one.keySet(), two.keySet());
		one.forEach((name, bytes) -> assertArrayEquals(bytes, two.get(name), name));
	}

	@Test
	void aPromiseThatNothingKeepsIsFoundAndGoesAwayWhenItIsKept() throws IOException {
		String rest = "team Bar { role Barista front-line }\nstandard Known external for Barista { statement \"Known\" }\njourney Day as-is { stage Morning { touchpoint Order by Barista { expects \"coffee\" applies Known } } }\n";
		Run open = Run.of("gaps", Run.model(folder.resolve("open"), rest + "promise Free \"The tenth cup is free\" { made by Barista made at Order }"), "--out", folder.resolve("a"));
		Run kept = Run.of("gaps", Run.model(folder.resolve("kept"), rest + "promise Free \"The tenth cup is free\" { made by Barista made at Order kept at Order kept through Known }"), "--out", folder.resolve("b"));
		assertEquals(Exit.OK, open.exit(), open.err());
		assertTrue(Files.readString(folder.resolve("a/gap-report.json")).contains("promise:Free"));
		assertFalse(Files.readString(folder.resolve("b/gap-report.json")).contains("\"promise:Free\""), kept.out());
	}

	@Test
	void whatCannotBeUnderstoodIsToldAndTheRestIsAnalysed() throws IOException {
		Run run = Run.of("gaps", Run.model(folder.resolve("model"), "team Bar { role Barista front-line reports to Nobody }\njourney Day as-is { stage S { touchpoint Order } }"), "--out", folder.resolve("out"));
		assertEquals(Exit.ERRORS, run.exit());
		assertTrue(run.err().contains("1 place of the model could not be understood"), run.err());
		assertTrue(Files.readString(folder.resolve("out/gap-report.json")).contains("Order"));
	}

	@Test
	void anEmptyModelSaysWhatToBeginWith() throws IOException {
		Run run = Run.of("gaps", Run.model(folder.resolve("model"), "// soon\n"), "--out", folder.resolve("out"));
		assertEquals(Exit.OK, run.exit(), run.err());
		assertTrue(run.lines().getFirst().startsWith("The model is empty. Begin with the organisation"), run.out());
		assertFalse(run.out().contains("gaps:"), run.out());
	}

	@Test
	void gapsAreCountedInWholeWords() throws IOException {
		String setting = "rule JW-9998 off because \"x\"\n";
		Run one = Run.of("gaps", Run.model(folder.resolve("one"), setting), "--out", folder.resolve("a"));
		assertTrue(one.lines().getFirst().matches("2 gaps: 1 error, 1 minor"), one.out());
		Run two = Run.of("gaps", Run.model(folder.resolve("two"), setting + setting.replace("8", "9")), "--out", folder.resolve("b"));
		assertTrue(two.lines().getFirst().matches("3 gaps: 2 errors, 1 minor"), two.out());
	}

	@Test
	void theExitCodeIsThatOfValidate() throws IOException {
		for (String text : new String[] {"team A { role X leader }\nteam A { role Y leader }", "team A { role X leader }", "team A { role X lader }"}) {
			Path model = Run.model(folder.resolve("model"), text);
			assertEquals(Run.of("validate", model).exit(), Run.of("gaps", model, "--out", folder.resolve("out")).exit(), text);
		}
	}

	@Test
	void anOutputFolderThatIsAFileIsRefusedAndKept() throws IOException {
		Path file = Files.writeString(folder.resolve("precious"), "mine");
		Run run = Run.of("gaps", Run.example("corner-cafe"), "--out", file);
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains("precious"), run.err());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void jsonNamesTheFilesWritten() {
		Run run = Run.of("gaps", Run.example("corner-cafe"), "--out", folder, "--json");
		var written = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("written");
		assertTrue(written.size() >= 2, run.out());
	}

	@Test
	void overdueIsJudgedByTheDayGiven() throws IOException {
		Path model = Run.model(folder.resolve("model"), "organisation O { as of 2026-01-01 }\nteam T { role R leader }\nmetric M rate in % { target 9 % owned by R reviewed monthly last reviewed 2025-12-20 }");
		Run.of("gaps", model, "--out", folder.resolve("then"));
		Run.of("gaps", model, "--as-of", "2026-06-01", "--out", folder.resolve("later"));
		assertFalse(Files.readString(folder.resolve("then/gap-report.json")).contains("JW-2806:metric:M"));
		assertTrue(Files.readString(folder.resolve("later/gap-report.json")).contains("JW-2806:metric:M"));
	}

	@Test
	void theGapsComeInTheOrderOfTheReport() throws IOException {
		Run run = Run.of("gaps", Run.example("lumen"), "--out", folder);
		List<String> report = JsonParser.parseString(Files.readString(folder.resolve("gap-report.json"))).getAsJsonObject().getAsJsonArray("gaps").asList().stream()
				.map(g -> g.getAsJsonObject().get("message").getAsString()).toList();
		List<String> shown = run.lines().stream().filter(l -> l.startsWith("  ")).toList();
		assertTrue(shown.size() > 1, run.out());
		for (int i = 0; i < shown.size(); i++) {
			assertTrue(shown.get(i).contains(report.get(i)), shown.get(i) + " instead of " + report.get(i));
		}
	}

	@Test
	void theGapsThatTheModelSwitchesOffAreCounted() throws IOException {
		String model = "rule JW-2101 off because \"We start with the bar\"\njourney Day as-is { stage S { touchpoint Order { moment of truth } } }";
		Run off = Run.of("gaps", Run.model(folder.resolve("off"), model), "--out", folder);
		Run none = Run.of("gaps", Run.model(folder.resolve("none"), model.substring(model.indexOf('\n'))), "--out", folder);
		assertTrue(off.lines().contains("1 gap is switched off by this model's settings"), off.out());
		assertFalse(none.out().contains("switched off"), none.out());
	}
}
