package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneywrightTest {

	@Test
	void withoutArgumentsHelpNamesEveryCommand() {
		Run run = Run.of();
		assertEquals(Exit.OK, run.exit());
		for (String command : new String[] {"validate", "gaps", "training", "diagram", "format", "rules", "language-server", "help"}) {
			assertTrue(run.out().contains("\n  " + command), command);
		}
	}

	@Test
	void helpOfACommandSaysWhatItWrites() {
		Run run = Run.of("help", "gaps");
		assertEquals(Exit.OK, run.exit());
		assertTrue(run.out().contains("--out=DIR"), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"--help", "-h", "help"})
	void helpIsThereHoweverItIsAskedFor(String asked) {
		Run run = Run.of(asked);
		assertEquals(Exit.OK, run.exit(), run.err());
		assertEquals(Run.of().out(), run.out());
		assertEquals(Run.of("help", "gaps").out(), Run.of("gaps", "--help").out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"--version", "-V", "gaps --version", "rules -V"})
	void theVersionIsToldHoweverItIsAskedFor(String asked) {
		Run run = Run.of((Object[]) asked.split(" "));
		assertEquals(Exit.OK, run.exit(), run.err());
		assertTrue(run.out().matches("Journeywright \\d+\\.\\d+\\.\\d+\\R"), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"help", "help validate", "help gaps", "help training", "help format"})
	void helpSaysWhatEachExitCodeMeans(String asked) {
		String out = Run.of((Object[]) asked.split(" ")).out();
		for (int code : new int[] {Exit.OK, Exit.ERRORS, Exit.USAGE, Exit.FAILED, Exit.DEFECT, Exit.CANCELLED}) {
			assertTrue(out.matches("(?s).*\\n +" + code + "  +\\p{Lu}.*"), code + " in " + out);
		}
	}

	@Test
	void anUnknownTopicOfHelpIsNamed() {
		Run run = Run.of("help", "gasp");
		assertEquals(Exit.USAGE, run.exit());
		assertTrue(run.err().contains("gasp"), run.err());
	}

	@Test
	void aMistypedCommandIsRefusedWithTheNearestOne() {
		Run run = Run.of("gasp", "somewhere");
		assertEquals(Exit.USAGE, run.exit());
		assertEquals("There is no command 'gasp'; did you mean 'gaps'?", run.err().lines().findFirst().orElse(""));
		assertEquals("", run.out());
	}

	@Test
	void anUnknownOptionIsNamed() {
		Run run = Run.of("validate", "--nonsense", "somewhere");
		assertEquals(Exit.USAGE, run.exit());
		assertTrue(run.err().contains("--nonsense") && run.err().contains("journeywright help validate"), run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2026-13-01", "2026-02-30", "tomorrow", "2026-2-3"})
	void aDateThatIsNoneIsNamedWithOneThatIs(String date) {
		Run run = Run.of("gaps", "--as-of=" + date, "somewhere");
		assertEquals(Exit.USAGE, run.exit());
		assertEquals(date + " is not a day of the calendar; write for example 2026-10-03.", run.err().lines().findFirst().orElse(""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"gaps", "training", "diagram", "validate", "format"})
	void anEmptyFolderNameIsRefused(String command) {
		for (Run run : new Run[] {Run.of(command, "somewhere", "--out", ""), Run.of(command, " ")}) {
			assertEquals(Exit.USAGE, run.exit(), run.err());
			assertTrue(run.err().startsWith("The name of a folder is empty; "), run.err());
		}
	}

	@Test
	void optionsThatExcludeEachOtherAreNamed() {
		Run run = Run.of("validate", "--json", "--sarif", "somewhere");
		assertEquals(Exit.USAGE, run.exit());
		assertEquals("Choose one of --json and --sarif; they cannot be had together.", run.err().lines().findFirst().orElse(""));
	}

	@Test
	void anOptionGivenTwiceIsNamed() {
		Run run = Run.of("gaps", "--out=a", "--out=b", "somewhere");
		assertEquals(Exit.USAGE, run.exit());
		assertEquals("--out is given twice; keep one of them.", run.err().lines().findFirst().orElse(""));
	}

	@Test
	void anOptionWithoutItsValueIsNamed() {
		Run run = Run.of("gaps", "somewhere", "--out");
		assertEquals(Exit.USAGE, run.exit());
		assertEquals("After --out, a DIR is missing.", run.err().lines().findFirst().orElse(""));
	}

	@Test
	void aFolderTooManyIsNamed() {
		Run run = Run.of("gaps", "one", "two");
		assertEquals(Exit.USAGE, run.exit());
		assertEquals("'two' is one too many; name one folder.", run.err().lines().findFirst().orElse(""));
	}

	@Test
	void aMissingFolderArgumentIsNamed() {
		Run run = Run.of("gaps");
		assertEquals(Exit.USAGE, run.exit());
		assertEquals("Name the folder that holds the model: journeywright gaps DIR", run.err().lines().findFirst().orElse(""));
	}

	@Test
	void rulesListsEveryRuleOnALineOfItsOwn() {
		Run run = Run.of("rules");
		assertEquals(Exit.OK, run.exit());
		assertEquals(Rules.all().stream().map(r -> r.info().code()).toList(), run.lines().stream().map(l -> l.substring(0, 7)).toList());
	}
}
