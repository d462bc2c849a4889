package org.journeywright.diagram.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files are written as one, or none is. */
class AllOrNoneTest {

	private static final Map<String, String> BEFORE = new TreeMap<>(Map.of("a.journey", "a", "b.journey", "b", "c.journey", "c"));
	private static final Map<String, String> AFTER = new TreeMap<>(Map.of("a.journey", "A", "b.journey", "B", "c.journey", "C"));

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		for (Map.Entry<String, String> file : BEFORE.entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
	}

	private String says() throws IOException {
		StringBuilder all = new StringBuilder();
		for (String file : BEFORE.keySet()) {
			all.append(Files.readString(folder.resolve(file)));
		}
		return all.toString();
	}

	/** Writes as a disk would on which some things cannot be written. */
	private AllOrNone failing(BiPredicate<String, String> cannot) {
		return new AllOrNone(folder, (file, text) -> {
			if (cannot.test(file.getFileName().toString(), text)) {
				throw new IOException("No space left on device");
			}
			ModelFile.write(file, text);
		});
	}

	@Test
	void allAreWritten() throws IOException {
		new AllOrNone(folder).write(BEFORE, AFTER);
		assertEquals("ABC", says());
	}

	@Test
	void whereOneCannotBeWrittenThoseBeforeItAreAsTheyWere() throws IOException {
		for (String last : AFTER.keySet()) {
			String message = assertThrows(EditRefusedException.class, () -> failing((file, text) -> file.equals(last)).write(BEFORE, AFTER)).getMessage();
			assertEquals("The files cannot be written, and nothing was changed: No space left on device. Is the disk full, or the folder protected?", message);
			assertEquals("abc", says());
		}
	}

	@Test
	void oneThatCannotBePutBackIsNamedAndTheOthersAreAsTheyWere() throws IOException {
		AllOrNone files = failing((file, text) -> file.equals("c.journey") || text.equals("a"));
		String message = assertThrows(EditRefusedException.class, () -> files.write(BEFORE, AFTER)).getMessage();
		assertTrue(message.contains("what was changed in a.journey could not be taken back"), message);
		assertEquals("Abc", says());
	}

	@Test
	void nothingIsWrittenWhereOneIsGoneBeforehand() throws IOException {
		Files.delete(folder.resolve("b.journey"));
		assertThrows(EditRefusedException.class, () -> new AllOrNone(folder).write(BEFORE, AFTER));
		assertEquals("a", Files.readString(folder.resolve("a.journey")));
	}
}
