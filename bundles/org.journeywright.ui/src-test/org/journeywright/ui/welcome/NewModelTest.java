package org.journeywright.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new model may be called and where it may go. */
class NewModelTest {

	@TempDir
	private Path place;

	@Test
	void anOrdinaryNameIsFine() {
		for (String name : List.of("Our journey", "Kundenreise für Ärzte", "a.b", ".hidden")) {
			assertEquals(Optional.empty(), NewModel.problem(name, place.toString()), name);
		}
	}

	@Test
	void aNameThatSomeSystemWouldRefuseIsRefusedEverywhere() {
		for (String name : List.of("", "  ", " a", "a ", "a.", "..", ".", "a/b", "a\\b", "a:b", "a*", "a?", "\"a\"", "<a>", "a|b", "a\nb", "a\u0000")) {
			assertTrue(NewModel.problem(name, place.toString()).isPresent(), name);
		}
	}

	@Test
	void thePlaceMustBeAFolder() throws IOException {
		var file = Files.writeString(place.resolve("file"), "");
		for (String bad : List.of("", "relative", place.resolve("gone").toString(), file.toString(), "/\u0000")) {
			assertTrue(NewModel.problem("new", bad).orElse("").contains("existing folder"), bad);
		}
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		Files.createDirectory(place.resolve("taken"));
		assertTrue(NewModel.problem("taken", place.toString()).orElse("").contains("already something called so"));
	}
}
