package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

class TrainingCommandTest {

	@TempDir
	Path folder;

	@Test
	void everyProgrammeBecomesAPackageAndAFolder() throws IOException {
		Run run = Run.of("training", Run.example("corner-cafe"), "--out", folder);
		assertEquals(Exit.OK, run.exit(), run.err());
		assertTrue(Files.size(folder.resolve("the-first-half-hour-scorm12.zip")) > 10_000);
		assertTrue(Files.exists(folder.resolve("the-first-half-hour-web/index.html")));
		assertTrue(Files.readString(folder.resolve("the-first-half-hour-web/course.js")).contains("The last rye roll"));
		assertTrue(Files.exists(folder.resolve("training-report.html")));
	}

	@Test
	void theSameModelGivesTheSameBytes() {
		Run.of("training", Run.example("lumen"), "--out", folder.resolve("one"));
		Run.of("training", Run.example("lumen"), "--out", folder.resolve("two"));
		Map<String, byte[]> one = Run.filesIn(folder.resolve("one"));
		Map<String, byte[]> two = Run.filesIn(folder.resolve("two"));
		assertEquals(one.keySet(), two.keySet());
		assertTrue(one.keySet().stream().filter(n -> n.endsWith(".zip")).count() >= 3, one.keySet().toString());
		one.forEach((name, bytes) -> assertArrayEquals(bytes, two.get(name), name));
	}

	@Test
	void hostileNamesStayInsideTheOutputFolder() throws IOException {
		Path model = Run.model(folder.resolve("model"), """
				team T { role "../../etc/passwd" front-line }
				standard "<script>alert(1)</script>" external for "../../etc/passwd" { statement "=cmd|' /C calc'!A0" behaviour "..\\\\..\\\\x" "Says \\u202e hello" }
				programme "../../../evil" for "../../etc/passwd" { phase "con" { module "nul" basics { read "<script>alert(1)</script>" } } }
				programme "COM1" for "../../etc/passwd" { phase "p" { module "m" basics { read "<script>alert(1)</script>" } } }
				""");
		Run run = Run.of("training", model, "--out", folder.resolve("out"));
		assertEquals(Exit.OK, run.exit(), run.err());
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of("model", "out"), all.map(p -> p.getFileName().toString()).sorted().toList());
		}
		assertTrue(Run.filesIn(folder.resolve("out")).keySet().stream().allMatch(n -> n.matches("[a-z0-9][a-z0-9./-]*")), Run.filesIn(folder.resolve("out")).keySet().toString());
		try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
			for (Path page : all.filter(p -> p.toString().matches(".*\\.(html|js)")).filter(p -> !p.endsWith("player.js")).toList()) {
				assertTrue(!Files.readString(page).contains("<script>alert"), page.toString());
			}
		}
	}

	@Test
	void aFolderOfSomebodyElseIsNotReplaced() throws IOException {
		Path foreign = Files.createDirectories(folder.resolve("the-first-half-hour-web"));
		Files.writeString(foreign.resolve("thesis.txt"), "mine");
		Run run = Run.of("training", Run.example("corner-cafe"), "--out", folder);
		assertEquals(Exit.FAILED, run.exit());
		assertEquals("mine", Files.readString(foreign.resolve("thesis.txt")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "training-report.html", "training-report.json", "the-first-half-hour-scorm12.zip" })
	void aFileOfSomebodyElseIsNotReplacedAndNothingIsWritten(String name) throws IOException {
		Files.writeString(folder.resolve(name), "mine");
		Run run = Run.of("training", Run.example("corner-cafe"), "--out", folder);
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains(name + " was not written by Journeywright, so it is not replaced; move it away, or choose another folder with --out."), run.err());
		assertEquals(List.of(name), List.copyOf(Run.filesIn(folder).keySet()));
	}

	@Test
	void ownFilesAreReplaced() {
		Run.of("training", Run.example("corner-cafe"), "--out", folder);
		Run again = Run.of("training", Run.example("corner-cafe"), "--out", folder);
		assertEquals(Exit.OK, again.exit(), again.err());
	}

	@Test
	void anOutputFolderThatIsAFileIsNamedWithTheWayToMendIt() throws IOException {
		Path file = Files.writeString(folder.resolve("precious"), "mine");
		Run run = Run.of("training", Run.example("corner-cafe"), "--out", file);
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains(file + " is a file and no folder, so nothing can be written into it; choose another folder with --out."), run.err());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aModelWithNothingToTrainSaysWhatIsMissing() throws IOException {
		Run run = Run.of("training", Run.model(folder.resolve("model"), "organisation Empty"), "--out", folder.resolve("out"));
		assertEquals(Exit.ERRORS, run.exit());
		assertTrue(run.err().contains("role"), run.err());
	}

	@Test
	void jsonNamesTheFilesWritten() {
		Run run = Run.of("training", Run.example("corner-cafe"), "--out", folder, "--json");
		var written = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("written");
		assertTrue(written.toString().contains("the-first-half-hour-scorm12.zip"), run.out());
	}

	private static final String DESK = "team Care { role Desk front-line }\nstandard KeepTheDate external for Desk { statement \"We keep it\" behaviour Names \"Names one date\" }\n";

	@Test
	void scenarioThatCannotBePlayedIsToldWithPlaceAndMendAndTheRestIsMade() throws IOException {
		Run run = Run.of("training", Run.model(folder.resolve("model"), DESK + """
				scenario "Round and round" difficult for Desk {
				  decision First "Well?" { best "Yes." -> First }
				  outcome End good "Over."
				}
				"""), "--out", folder.resolve("out"));
		assertEquals(Exit.OK, run.exit(), run.err());
		assertTrue(run.err().contains("1 scenario cannot be played and is left out:"), run.err());
		assertTrue(run.err().contains("model.journey:4:"), run.err());
		assertTrue(run.err().contains("Scenario \"Round and round\", decision 1 (“Well?”), never reaches an outcome; lead one of the options out of the loop. This is gap JW-2902."), run.err());
		assertTrue(Files.exists(folder.resolve("out/service-training-for-desk-scorm12.zip")));
		assertTrue(Files.readString(folder.resolve("out/training-report.html")).contains("model.journey:4"));
	}

	@Test
	void jsonNamesTheScenariosLeftOut() throws IOException {
		Run run = Run.of("training", Run.model(folder.resolve("model"), DESK + "scenario Round difficult for Desk { decision First \"Well?\" { best \"Yes.\" -> First } outcome End good \"Over.\" }"),
				"--out", folder.resolve("out"), "--json");
		var leftOut = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("leftOut").get(0).getAsJsonObject();
		assertEquals("Round", leftOut.get("scenario").getAsString());
		assertEquals("JW-2902", leftOut.get("code").getAsString());
		assertTrue(leftOut.get("place").getAsString().startsWith("model.journey:3:"), run.out());
	}

	@Test
	void modelWithErrorsIsRefusedWithTheErrorsAndNothingIsWritten() throws IOException {
		Run run = Run.of("training", Run.model(folder.resolve("model"), DESK + "programm Start for Desk { phase One { module M basics { read KeepTheDate } } }"), "--out", folder.resolve("out"));
		assertEquals(Exit.ERRORS, run.exit(), run.out());
		assertTrue(run.err().contains("model.journey:3:1"), run.err());
		assertTrue(run.err().contains("nothing was written"), run.err());
		assertTrue(Files.notExists(folder.resolve("out")), run.out());
	}

	@Test
	void ofVeryManyErrorsTheFirstAreShown() throws IOException {
		String roles = IntStream.range(0, 30).mapToObj(i -> "team T" + i + " { role R" + i + " reports to Nobody" + i + " }\n").collect(Collectors.joining());
		Run run = Run.of("training", Run.model(folder.resolve("model"), DESK + roles), "--out", folder.resolve("out"));
		assertEquals(Exit.ERRORS, run.exit());
		assertEquals(22, run.err().lines().count(), run.err());
		assertTrue(run.err().contains("Nobody19") && !run.err().contains("Nobody20"), run.err());
		assertTrue(run.err().contains("... and 10 errors more"), run.err());
	}
}
