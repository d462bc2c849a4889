package org.journeywright.generator.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeOutputTest {

	@TempDir
	Path out;

	@Test
	void fileIsReplacedAndNothingElseIsLeft() throws IOException {
		Path target = out.resolve("deep/er/a.zip");
		WholeOutput.writeFile(target, new byte[] {1});
		WholeOutput.writeFile(target, new byte[] {2, 3});
		assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(target));
		assertEquals(List.of("a.zip"), names(target.getParent()));
	}

	@Test
	void folderInThePlaceOfAFileIsRefused() throws IOException {
		Path folder = Files.createDirectory(out.resolve("a.zip"));
		IOException failure = assertThrows(IOException.class, () -> WholeOutput.writeFile(folder, new byte[0]));
		assertTrue(failure.getMessage().contains("is a folder"), failure.getMessage());
		assertEquals(List.of("a.zip"), names(out));
	}

	@Test
	void fileInThePlaceOfTheFolderIsNamedWithTheWayToMendIt() throws IOException {
		Path file = Files.writeString(out.resolve("afile"), "mine");
		IOException failure = assertThrows(IOException.class, () -> WholeOutput.writeFile(file.resolve("a.json"), new byte[0]));
		assertEquals(file + " is a file and no folder, so nothing can be written into it; choose another folder with --out.", failure.getMessage());
		assertEquals("mine", Files.readString(file));
	}

	/** Nobody may write to the folder of processes, not even the administrator. */
	@Test
	void folderThatMayNotBeWrittenToIsNamedAndNotTheFileAside() {
		Path processes = Path.of("/proc");
		assumeTrue(Files.isDirectory(processes));
		IOException failure = assertThrows(IOException.class, () -> WholeOutput.writeFile(processes.resolve("a.json"), new byte[0]));
		assertTrue(failure.getMessage().startsWith("/proc ") && failure.getMessage().endsWith("; choose another folder with --out."), failure.getMessage());
		assertFalse(failure.getMessage().contains(".part"), failure.getMessage());
	}

	@Test
	void symbolicLinkIsReplacedNotFollowed() throws IOException {
		Path precious = Files.writeString(out.resolve("precious.txt"), "keep");
		Path link = Files.createSymbolicLink(out.resolve("a.zip"), precious);
		WholeOutput.writeFile(link, new byte[] {1});
		assertEquals("keep", Files.readString(precious));
		assertFalse(Files.isSymbolicLink(link));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}
}
