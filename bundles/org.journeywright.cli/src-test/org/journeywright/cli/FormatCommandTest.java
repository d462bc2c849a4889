package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCommandTest {

	private static final String UNTIDY = "// who we are\nteam   Bar { role Barista   front-line // at the counter\n role Owner leader }\n";
	private static final String TIDY = "// who we are\nteam Bar {\n  role Barista front-line // at the counter\n  role Owner leader\n}\n";

	@TempDir
	Path folder;

	@Test
	void anUntidyFileIsLaidOutAndKeepsItsComments() throws IOException {
		Path file = Run.model(folder, UNTIDY).resolve("model.journey");
		Run run = Run.of("format", folder);
		assertEquals(Exit.OK, run.exit(), run.err());
		assertEquals(TIDY, Files.readString(file));
		assertTrue(run.out().contains("model.journey"), run.out());
	}

	@Test
	void aTidyFileIsNotTouched() throws IOException {
		Path file = Run.model(folder, TIDY).resolve("model.journey");
		var before = Files.getLastModifiedTime(file);
		Run run = Run.of("format", folder);
		assertEquals(Exit.OK, run.exit(), run.err());
		assertEquals(before, Files.getLastModifiedTime(file));
		assertTrue(run.out().contains("Nothing to do: 1 file in order."), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"lumen", "corner-cafe"})
	void theExamplesAreInOrder(String example) {
		Run run = Run.of("format", "--check", Run.example(example));
		assertEquals(Exit.OK, run.exit(), run.out() + run.err());
	}

	@Test
	void checkChangesNothingAndSaysSo() throws IOException {
		Path file = Run.model(folder, UNTIDY).resolve("model.journey");
		Run run = Run.of("format", folder, "--check");
		assertEquals(Exit.ERRORS, run.exit());
		assertEquals(UNTIDY, Files.readString(file));
		assertTrue(run.out().contains("Would lay out"), run.out());
	}

	@Test
	void aFileThatCannotBeUnderstoodIsLeftAloneAndTheOthersAreLaidOut() throws IOException {
		Run.model(folder, UNTIDY);
		String broken = "team   Kitchen { role   }\n";
		Path other = Files.writeString(folder.resolve("other.journey"), broken);
		Run run = Run.of("format", folder);
		assertEquals(Exit.ERRORS, run.exit());
		assertEquals(broken, Files.readString(other));
		assertEquals(TIDY, Files.readString(folder.resolve("model.journey")));
		assertTrue(run.err().contains("other.journey:1:"), run.err());
	}

	@Test
	void filesLeftAloneAreCountedWithTheReason() throws IOException {
		Run.model(folder, "team   Bar { role }\nvalu V\n");
		Run run = Run.of("format", folder);
		assertEquals(Exit.ERRORS, run.exit());
		assertEquals("1 file left alone because of its mistakes.", run.lines().getLast());
		assertEquals(2, run.err().lines().filter(l -> l.startsWith("Left alone, because it cannot be understood: model.journey:")).count(), run.err());
		Files.writeString(folder.resolve("good.journey"), TIDY);
		Files.writeString(folder.resolve("new.journey"), UNTIDY.replace("Bar", "Café"));
		Files.writeString(folder.resolve("other.journey"), "valu W");
		assertEquals("1 file laid out, 1 in order before, 2 left alone because of their mistakes.", Run.of("format", folder).lines().getLast());
	}

	@Test
	void aFolderWithoutAModelIsNamed() {
		Run run = Run.of("format", folder);
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().startsWith("There is no .journey file in "), run.err());
	}

	@Test
	void datesMeanNothingToTheLayout() {
		Run run = Run.of("format", "--as-of=2026-10-03", folder);
		assertEquals(Exit.USAGE, run.exit());
		assertTrue(run.err().contains("--as-of"), run.err());
	}

	@Test
	void outWritesElsewhere() throws IOException {
		Path file = Run.model(folder.resolve("model/deep"), UNTIDY).resolve("model.journey");
		Run run = Run.of("format", folder.resolve("model"), "--out", folder.resolve("tidy"));
		assertEquals(Exit.OK, run.exit(), run.err());
		assertEquals(UNTIDY, Files.readString(file));
		assertEquals(TIDY, Files.readString(folder.resolve("tidy/deep/model.journey")));
	}

	@Test
	void permissionsAndLinksStay() throws IOException {
		Path target = Files.writeString(folder.resolve("elsewhere.txt"), UNTIDY);
		Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));
		Path model = Files.createDirectory(folder.resolve("model"));
		Path link = Files.createSymbolicLink(model.resolve("model.journey"), target);
		Run run = Run.of("format", model);
		assertEquals(Exit.OK, run.exit(), run.err());
		assertEquals(TIDY, Files.readString(target));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
	}

	@Test
	void jsonNamesWhatChanged() throws IOException {
		Run run = Run.of("format", "--json", Run.model(folder, UNTIDY));
		assertTrue(run.out().contains("model.journey") && run.out().contains("\"unchanged\": 0"), run.out());
	}

	@Test
	void anUnknownFolderIsNamed() {
		Run run = Run.of("format", folder.resolve("nowhere"));
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains("nowhere"), run.err());
		assertFalse(Files.exists(folder.resolve("nowhere")));
	}
}
