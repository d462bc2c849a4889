package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the tutorial of the README says, with the very texts that stand there. */
class ReadmeTest {

	@TempDir
	Path folder;
	private Path model;
	private List<String> blocks;

	@BeforeEach
	void takeTheExample() throws IOException {
		String readme = Files.readString(Path.of("..", "..", "README.md"));
		blocks = Pattern.compile("```journey\n(.*?)```", Pattern.DOTALL).matcher(readme).results().map(m -> m.group(1)).toList();
		model = Files.createDirectories(folder.resolve("my-cafe"));
		Files.copy(Run.example("corner-cafe").resolve("corner-cafe.journey"), model.resolve("corner-cafe.journey"));
	}

	@Test
	void step1TheExampleIsUnderstood() {
		Run run = Run.of("validate", model);
		assertEquals(Exit.OK, run.exit(), run.out());
		assertEquals(1, run.lines().size());
		assertTrue(run.out().contains("understood and does not contradict itself"), run.out());
		assertEquals(Exit.OK, Run.of("format", "--check", model).exit());
	}

	@Test
	void step2TheMistakeIsNamedWithItsPlaceAndTheNameThatWasMeant() throws IOException {
		edit("applies KnowThem(\\s+complaints)", "applies KnowTem$1");
		Run run = Run.of("validate", model);
		assertEquals(Exit.ERRORS, run.exit());
		assertTrue(run.lines().get(0).matches("corner-cafe\\.journey:\\d+:\\d+: error: .*KnowTem.*KnowThem.*"), run.out());
	}

	@Test
	void steps3And4TheStampCardIsKeptNowhereUntilItIs() throws IOException {
		assertTrue(gaps().contains("JW-2301:promise:StampCard"));
		edit("(?m)^promise StampCard.*$", blocks.get(0).strip());
		assertFalse(gaps().contains("JW-2301:promise:StampCard"));
		assertEquals(Exit.OK, Run.of("format", "--check", model).exit());
	}

	@Test
	void step5AMomentOfTruthOfOnesOwnShowsWhatIsMissing() throws IOException {
		edit("(?ms)^(    touchpoint TakeAway .*?^    \\}\n)", "$1\n" + blocks.get(1));
		String report = gaps();
		String touchpoint = "touchpoint:A weekday morning/ComeBackWithTheCup";
		assertEquals(Exit.OK, Run.of("validate", model).exit());
		assertEquals(Exit.OK, Run.of("format", "--check", model).exit());
		for (String code : List.of("JW-2101", "JW-2204", "JW-2205")) {
			assertTrue(report.contains(code + ":" + touchpoint), code);
		}
	}

	@Test
	void step6TheScenarioCanBePlayed() throws IOException {
		Run run = Run.of("training", model, "--out", folder.resolve("cafe-training"));
		assertEquals(Exit.OK, run.exit(), run.err());
		assertTrue(Files.readString(folder.resolve("cafe-training/the-first-half-hour-web/course.js")).contains("The last rye roll"));
	}

	@Test
	void aRuleIsSwitchedOffAsWritten() throws IOException {
		Files.writeString(model.resolve("settings.journey"), blocks.get(2));
		assertEquals(Exit.OK, Run.of("validate", model).exit());
		assertTrue(gaps().contains("weekly stand-up"));
	}

	private String gaps() throws IOException {
		Run run = Run.of("gaps", model, "--out", folder.resolve("report"));
		assertEquals(Exit.OK, run.exit(), run.err());
		return Files.readString(folder.resolve("report/gap-report.json"));
	}

	private void edit(String pattern, String replacement) throws IOException {
		Path file = model.resolve("corner-cafe.journey");
		String before = Files.readString(file);
		String after = before.replaceFirst(pattern, replacement);
		assertFalse(after.equals(before), pattern);
		Files.writeString(file, after);
	}
}
