package org.journeywright.generator.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
	void folderIsReplacedAsAWhole() throws IOException {
		Path target = out.resolve("web");
		WholeOutput.writeFolder(target, files("sign.txt", "old/old.txt"), "sign.txt");
		WholeOutput.writeFolder(target, files("sign.txt", "new/new.txt"), "sign.txt");
		assertEquals(List.of("new", "sign.txt"), names(target));
		assertEquals(List.of("web"), names(out));
	}

	@Test
	void emptyFolderIsFilled() throws IOException {
		Path target = Files.createDirectory(out.resolve("web"));
		WholeOutput.writeFolder(target, files("sign.txt"), "sign.txt");
		assertEquals(List.of("sign.txt"), names(target));
	}

	@Test
	void folderOfSomeoneElseIsLeftAlone() throws IOException {
		Path target = Files.createDirectory(out.resolve("web"));
		Files.writeString(target.resolve("thesis.txt"), "mine");
		IOException failure = assertThrows(IOException.class,
				() -> WholeOutput.writeFolder(target, files("sign.txt"), "sign.txt"));
		assertTrue(failure.getMessage().contains("move it away"), failure.getMessage());
		assertEquals("mine", Files.readString(target.resolve("thesis.txt")));
		assertEquals(List.of("web"), names(out));
	}

	@Test
	void fileInThePlaceOfAFolderAndTheReverseAreRefused() throws IOException {
		Path file = Files.writeString(out.resolve("web"), "mine");
		assertThrows(IOException.class, () -> WholeOutput.writeFolder(file, files("sign.txt"), "sign.txt"));
		Path folder = Files.createDirectory(out.resolve("a.zip"));
		IOException failure = assertThrows(IOException.class, () -> WholeOutput.writeFile(folder, new byte[0]));
		assertTrue(failure.getMessage().contains("is a folder"), failure.getMessage());
		assertEquals(List.of("a.zip", "web"), names(out));
	}

	@Test
	void nameThatLeadsOutsideIsRefusedAndTheOldFolderStays() throws IOException {
		Path target = out.resolve("web");
		WholeOutput.writeFolder(target, files("sign.txt"), "sign.txt");
		assertThrows(IOException.class, () -> WholeOutput.writeFolder(target, files("../evil.txt"), "sign.txt"));
		assertFalse(Files.exists(out.resolve("evil.txt")));
		assertEquals(List.of("sign.txt"), names(target));
		assertEquals(List.of("web"), names(out));
	}

	@Test
	void symbolicLinkIsReplacedNotFollowed() throws IOException {
		Path elsewhere = Files.createDirectory(out.resolve("elsewhere"));
		Path precious = Files.writeString(elsewhere.resolve("precious.txt"), "keep");
		Path folderLink = Files.createSymbolicLink(out.resolve("web"), elsewhere);
		Path fileLink = Files.createSymbolicLink(out.resolve("a.zip"), precious);
		WholeOutput.writeFolder(folderLink, files("sign.txt"), "sign.txt");
		WholeOutput.writeFile(fileLink, new byte[] {1});
		assertEquals("keep", Files.readString(precious));
		assertEquals(List.of("precious.txt"), names(elsewhere));
		assertFalse(Files.isSymbolicLink(folderLink));
		assertFalse(Files.isSymbolicLink(fileLink));
	}

	private static SortedMap<String, byte[]> files(String... names) {
		SortedMap<String, byte[]> files = new TreeMap<>();
		Stream.of(names).forEach(name -> files.put(name, name.getBytes()));
		return files;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void whatAStoppedRunLeftAsideIsRemovedAndOutputStays() throws IOException {
		Path aside = Leftovers.watch(Files.createDirectory(out.resolve(".journeywright-1")));
		Files.writeString(aside.resolve("half.txt"), "half");
		Path part = Leftovers.watch(Files.writeString(out.resolve(".journeywright-2.part"), "half"));
		WholeOutput.writeFile(out.resolve("whole.txt"), new byte[] {1});
		Leftovers.remove();
		assertFalse(Files.exists(aside));
		assertFalse(Files.exists(part));
		assertTrue(Files.exists(out.resolve("whole.txt")));
	}
}
