package org.journeywright.language.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.journeywright.language.TestModel;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.WowMoment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is read into one model whatever is in it; what cannot be read is a problem with a place and a remedy. */
class ModelLoaderTest {

	@TempDir
	private Path folder;

	private LoadedModel load() throws IOException {
		return ModelLoader.standalone().load(folder, Progress.NONE);
	}

	private void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

	private static List<String> names(LoadedModel model) {
		return model.files().stream().flatMap(f -> f.getElements().stream()).map(e -> ((NamedElement) e).getName()).toList();
	}

	private static List<String> problems(LoadedModel model) {
		return model.problems().stream().map(Problem::toString).toList();
	}

	@Test
	void folderThatIsNotThereIsAnError() {
		assertThrows(NoSuchFileException.class, () -> ModelLoader.standalone().load(folder.resolve("nowhere"), Progress.NONE));
	}

	@Test
	void fileOfAnotherKindIsNoModel() throws IOException {
		write("notes.txt", "persona P");
		assertThrows(NotDirectoryException.class, () -> ModelLoader.standalone().load(folder.resolve("notes.txt"), Progress.NONE));
		assertTrue(load().files().isEmpty());
	}

	@Test
	void singleFileIsAModel() throws IOException {
		write("a.journey", "persona P\n");
		write("b.journey", "persona Q\n");
		LoadedModel model = ModelLoader.standalone().load(folder.resolve("a.journey"), Progress.NONE);
		assertEquals(List.of("P"), names(model));
		assertEquals("a.journey:1:9", model.locations().locate(model.files().get(0).getElements().get(0), Optional.empty()).orElseThrow().toString());
	}

	@Test
	void emptyFolderIsAnEmptyModel() throws IOException {
		assertTrue(load().files().isEmpty());
		assertTrue(load().problems().isEmpty());
	}

	@Test
	void emptyFileSaysNothing() throws IOException {
		write("a.journey", "");
		write("b.journey", "persona P\n");
		assertEquals(List.of("P"), names(load()));
		assertEquals(List.of(), problems(load()));
	}

	@Test
	void filesOfInnerFoldersAreReadInOrderOfTheirNames() throws IOException {
		write("b.journey", "persona B\n");
		write("a/z.journey", "persona A\njourney J for B, C\n");
		write("c/d/e.journey", "persona C\n");
		assertEquals(List.of("A", "J", "B", "C"), names(load()));
		assertEquals(List.of(), problems(load()));
	}

	@Test
	void hiddenFoldersAndFilesAreLeftOut() throws IOException {
		write(".git/a.journey", "persona A\n");
		write("b/.c/d.journey", "persona D\n");
		write(".e.journey", "persona E\n");
		write("f.journey", "persona F\n");
		assertEquals(List.of("F"), names(load()));
	}

	@Test
	void folderThatIsLinkedIntoItselfIsReadOnce() throws IOException {
		write("a/a.journey", "persona A\n");
		Files.createSymbolicLink(folder.resolve("a/loop"), folder);
		assertEquals(List.of("A"), names(load()));
	}

	@Test
	void fileThatIsNotUtf8IsToldWithItsPlace() throws IOException {
		Files.write(folder.resolve("a.journey"), "persona P\npersona Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		write("b.journey", "persona Q\n");
		assertEquals(List.of("a.journey:2:12: The file is not written in UTF-8; save it with the encoding UTF-8. [JW-0004]"), problems(load()));
		assertEquals(List.of("Q"), names(load()));
	}

	@Test
	void byteOrderMarkIsNoPartOfTheText() throws IOException {
		write("a.journey", "\uFEFFpersona P { gaol \"x\" }\n");
		assertEquals(List.of("a.journey:1:13: 'gaol' does not fit here; did you mean 'goal'? [JW-0001]"), problems(load()));
		assertEquals(List.of("P"), names(load()));
	}

	@Test
	void fileThatIsTooLargeIsToldHowToSplit() throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.journey").toFile(), "rw")) {
			file.setLength(50L << 20);
		}
		write("b.journey", "persona Q\n");
		assertEquals(List.of("a.journey:1:1: The file has 50 MB; files can have 32 MB at most. Split it into several files in the same folder. [JW-0004]"), problems(load()));
		assertEquals(List.of("Q"), names(load()));
	}

	@Test
	void fileThatCannotBeReadIsAProblemAndTheOthersAreRead() throws IOException {
		write("b.journey", "persona P\n");
		// The memory of the own process is a file that nobody, not even the superuser, can read from its beginning.
		Files.createSymbolicLink(folder.resolve("a.journey"), Path.of("/proc/self/mem"));
		LoadedModel model = load();
		assertEquals(List.of("a.journey:1:1: The file cannot be opened (IOException); check that it exists and that you may read it. [JW-0004]"), problems(model));
		assertEquals(List.of("P"), names(model));
	}

	@Test
	void folderWithTheNameOfAFileIsNoFile() throws IOException {
		write("a.journey/b.journey", "persona P\n");
		assertEquals(List.of("P"), names(load()));
	}

	@Test
	void sameNameInTwoJourneysNeedsTheJourney() {
		Map<String, String> journeys = Map.of("a.journey", "journey \"As is\" { stage S { touchpoint Report } }\n", "b.journey", "journey ToBe { stage S { touchpoint Report } }\n", "c.journey",
				"wow A at Report\nwow B at \"As is\".Report, ToBe.Report\n");
		LoadedModel model = TestModel.load(journeys);
		assertEquals(List.of("c.journey:1:10: 'Report' could mean more than one touchpoint; write \"As is\".Report or ToBe.Report. [JW-0003]"), problems(model));
		List<WowMoment> wows = model.files().get(2).getElements().stream().map(WowMoment.class::cast).toList();
		assertEquals(List.of(), wows.get(0).getTouchpoints());
		assertEquals(List.of("touchpoint:As is/Report", "touchpoint:ToBe/Report"), wows.get(1).getTouchpoints().stream().map(Elements::identity).toList());
	}

	@Test
	void problemsComeInTheOrderOfTheText() throws IOException {
		write("b.journey", "wow W at X, Y\nissue I { severity 9 }\n");
		write("a.journey", "persona\n");
		assertEquals(List.of("a.journey:1:1", "b.journey:1:10", "b.journey:1:13", "b.journey:2:20"), load().problems().stream().map(p -> p.location().toString()).toList());
	}

	@Test
	void elementThatCannotBeWithoutWhatIsUnknownIsLeftOut() {
		LoadedModel model = TestModel.load("team T { role A }\nhandoff H from A to Nobody { feeds I }\nhandoff I from A to A { feeds H }\nissue J at Nowhere { severity 3 }\n");
		assertEquals(List.of("T", "I", "J"), names(model));
		assertEquals(List.of(), ((Handoff) model.files().get(0).getElements().get(1)).getFeeds());
		assertEquals(List.of(), ((Issue) model.files().get(0).getElements().get(2)).getTouchpoints());
		assertEquals(2, model.problems().size());
	}

	@Test
	void elementsAndTheirValuesAreFoundInTheText() {
		LoadedModel model = TestModel.load("// head\nteam T {\n\trole A headcount 3\n}\n");
		NamedElement role = (NamedElement) model.files().get(0).getElements().get(0).eContents().get(0);
		assertEquals("a.journey:3:7", model.locations().locate(role, Optional.empty()).orElseThrow().toString());
		assertEquals("a.journey:3:19", model.locations().locate(role, Optional.of(ModelPackage.Literals.ROLE__HEADCOUNT)).orElseThrow().toString());
		assertEquals("a.journey:3:7", model.locations().locate(role, Optional.of(ModelPackage.Literals.ROLE__DESCRIPTION)).orElseThrow().toString());
	}

	@Test
	void progressIsReportedAndMayStopTheWork() throws IOException {
		write("a.journey", "persona P\n");
		write("b.journey", "persona Q\n");
		List<String> steps = new ArrayList<>();
		ModelLoader.standalone().load(folder, (step, done, total) -> steps.add(step + " " + done + "/" + total));
		assertEquals(List.of("Reading 0/4", "Reading 1/4", "Linking 2/4", "Linking 3/4", "Linking 4/4"), steps);
		assertThrows(CancellationException.class, () -> ModelLoader.standalone().load(folder, (step, done, total) -> {
			throw new CancellationException();
		}));
	}

	@Test
	void cyclesAmongElementsAreRead() {
		LoadedModel model = TestModel.load("team T { role A reports to B role B reports to A }\nhandoff H from A to B { feeds I }\nhandoff I from B to A { feeds H }\n");
		assertEquals(List.of(), problems(model));
	}
}
