package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.rules.Rules;
import org.junit.jupiter.api.Test;

class JourneywrightTest {

	@Test
	void withoutArgumentsHelpNamesEveryCommand() {
		Run run = Run.of();
		assertEquals(Exit.OK, run.exit());
		for (String command : new String[] {"validate", "gaps", "training", "format", "rules", "help"}) {
			assertTrue(run.out().contains("\n  " + command), command);
		}
	}

	@Test
	void helpOfACommandSaysWhatItWrites() {
		Run run = Run.of("help", "gaps");
		assertEquals(Exit.OK, run.exit());
		assertTrue(run.out().contains("--out=DIR"), run.out());
	}

	@Test
	void aMistypedCommandIsRefusedWithTheNearestOne() {
		Run run = Run.of("gasp", "somewhere");
		assertEquals(Exit.USAGE, run.exit());
		assertTrue(run.err().contains("gaps"), run.err());
		assertEquals("", run.out());
	}

	@Test
	void anUnknownOptionIsNamed() {
		Run run = Run.of("validate", "--nonsense", "somewhere");
		assertEquals(Exit.USAGE, run.exit());
		assertTrue(run.err().contains("--nonsense") && run.err().contains("journeywright help validate"), run.err());
	}

	@Test
	void aDateThatIsNoneIsNamed() {
		Run run = Run.of("gaps", "--as-of", "2026-13-01", "somewhere");
		assertEquals(Exit.USAGE, run.exit());
		assertTrue(run.err().contains("2026-13-01"), run.err());
	}

	@Test
	void aMissingFolderArgumentIsNamed() {
		Run run = Run.of("gaps");
		assertEquals(Exit.USAGE, run.exit());
		assertTrue(run.err().contains("DIR"), run.err());
	}

	@Test
	void rulesListsEveryRuleOnALineOfItsOwn() {
		Run run = Run.of("rules");
		assertEquals(Exit.OK, run.exit());
		assertEquals(Rules.all().stream().map(r -> r.info().code()).toList(), run.lines().stream().map(l -> l.substring(0, 7)).toList());
	}
}
