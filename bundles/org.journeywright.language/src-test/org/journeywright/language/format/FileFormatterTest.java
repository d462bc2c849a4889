package org.journeywright.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.journeywright.language.format.FileFormatter.Formatted;
import org.journeywright.language.load.Problem;
import org.journeywright.language.load.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is formatted file by file; what has mistakes in it is left alone and said so. */
class FileFormatterTest {

	@TempDir
	private Path temporary;
	private Path folder;

	@BeforeEach
	void realFolder() throws IOException {
		folder = temporary.toRealPath();
	}

	private Formatted format() throws IOException {
		return FileFormatter.standalone().format(folder, Progress.NONE);
	}

	@Test
	void onlyFilesThatChangeAreGiven() throws IOException {
		Files.writeString(folder.resolve("a.journey"), "persona P{goal \"x\"}");
		Files.writeString(folder.resolve("b.journey"), "persona Q\n");
		Formatted formatted = format();
		assertEquals(Map.of(folder.resolve("a.journey"), "persona P { goal \"x\" }\n"), formatted.changed());
		assertEquals(1, formatted.unchanged());
		assertEquals(List.of(), formatted.refused());
		assertEquals("persona P{goal \"x\"}", Files.readString(folder.resolve("a.journey")), "nothing is written");
	}

	@Test
	void filesWithMistakesAreRefusedAndTheOthersFormatted() throws IOException {
		Files.writeString(folder.resolve("a.journey"), "persona P{gaol \"x\"}");
		Files.writeString(folder.resolve("b.journey"), "persona   Q\n");
		Files.write(folder.resolve("c.journey"), new byte[] { 'p', (byte) 0xFF });
		Formatted formatted = format();
		assertEquals(Map.of(folder.resolve("b.journey"), "persona Q\n"), formatted.changed());
		assertEquals(List.of("a.journey:1:11: 'gaol' does not fit here; did you mean 'goal'? [JW-0001]",
				"c.journey:1:2: The file is not written in UTF-8; save it with the encoding UTF-8. [JW-0004]"), formatted.refused().stream().map(Problem::toString).toList());
	}

	@Test
	void namesThatLeadNowhereAreNoObstacle() throws IOException {
		Files.writeString(folder.resolve("a.journey"), "wow  W at Nowhere");
		assertEquals(Map.of(folder.resolve("a.journey"), "wow W at Nowhere\n"), format().changed());
	}

	@Test
	void unknownFolderIsAnError() {
		assertThrows(NoSuchFileException.class, () -> FileFormatter.standalone().format(folder.resolve("nowhere"), Progress.NONE));
	}
}
