package org.journeywright.language.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamWordsTest {

	@TempDir
	private Path folder;
	private Path file;
	private TeamWords words;

	@BeforeEach
	void inAFolder() {
		file = folder.resolve("words.txt");
		words = new TeamWords(folder);
	}

	@Test
	void aWordIsAddedInItsPlace() throws IOException {
		words.add("moka");
		words.add("Ewan");
		words.add("portafilter");
		assertEquals("Ewan\nmoka\nportafilter\n", Files.readString(file));
		assertEquals(Set.of("ewan", "moka", "portafilter"), words.now());
	}

	@Test
	void nothingElseInTheFileChanges() throws IOException {
		Files.writeString(file, "# ours\r\n\r\nbarista\r\nzest");
		words.add("crema");
		assertEquals("# ours\r\n\r\nbarista\r\ncrema\r\nzest\r\n", Files.readString(file));
		words.add("Crema");
		assertEquals("# ours\r\n\r\nbarista\r\ncrema\r\nzest\r\n", Files.readString(file));
		assertEquals(List.of(file), Files.list(folder).toList());
	}

	@Test
	void theFileStaysWhatItIsToOthers() throws IOException {
		Path shared = Files.createDirectory(folder.resolve("shared")).resolve("list");
		Files.writeString(shared, "barista\n");
		Files.createSymbolicLink(file, shared);
		words.add("crema");
		assertEquals("barista\ncrema\n", Files.readString(shared));
		assertEquals(true, Files.isSymbolicLink(file));
	}

	@Test
	void changesOnDiskAreSeen() throws IOException {
		assertEquals(Set.of(), words.now());
		Files.writeString(file, "crema\n");
		assertEquals(Set.of("crema"), words.now());
		Files.writeString(file, "crema\nmoka\n");
		assertEquals(Set.of("crema", "moka"), words.now());
		Files.delete(file);
		assertEquals(Set.of(), words.now());
	}

	@Test
	void onlyWordsAreAdded() {
		for (String wrong : List.of("", "two words", "a\nb", "#x", "x".repeat(101), "../x", "<b>")) {
			assertThrows(IllegalArgumentException.class, () -> words.add(wrong), wrong);
		}
		assertEquals(false, Files.exists(file));
	}

	@Test
	void aFileInAnotherEncodingStaysAsItIs() throws IOException {
		byte[] latin = "caf\u00e9\nmoka\n".getBytes(StandardCharsets.ISO_8859_1);
		Files.write(file, latin);
		assertThrows(CharacterCodingException.class, () -> words.add("crema"));
		assertArrayEquals(latin, Files.readAllBytes(file));
		assertEquals(true, words.now().contains("moka"));
	}

	@Test
	void whatIsNoListOfWordsDoesNoHarm() throws IOException {
		Files.write(file, new byte[] { (byte) 0xff, (byte) 0xfe, 0, '\n', 'm', 'o', 'k', 'a', '\n' });
		assertEquals(true, words.now().contains("moka"));
		Files.writeString(file, "x\n".repeat(600_000));
		assertEquals(Set.of(), words.now());
		Files.delete(file);
		Files.createDirectory(file);
		assertEquals(Set.of(), words.now());
		assertThrows(IOException.class, () -> words.add("moka"));
	}
}
