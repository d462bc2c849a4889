package org.journeywright.language.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellCheckTest {

	@TempDir
	private Path folder;
	private ModelService service;
	private SpellCheck spelling;

	@BeforeEach
	void openFolder() {
		English.whenRead().join();
		service = new ModelService(folder, LanguageServices.get(LiveModels.class));
		spelling = new SpellCheck(service);
	}

	@AfterEach
	void close() {
		service.close();
	}

	@Test
	void onlyTextsAreLookedAt() {
		assertEquals(List.of("recieve"), wrong("// teh remark\nvalue Ownreship \"We recieve you\" { belief \"We care\" }\nteam Bakc { role \"Teh planer\" }\n"));
	}

	@Test
	void textsOfSeveralLinesAreLookedAt() {
		String text = "value Care \"\"\"We listen\nand we anser\"\"\"\n";
		assertEquals(List.of("anser"), wrong(text));
		assertEquals(text.indexOf("anser"), found().get(0).offset());
	}

	@Test
	void wordsOfNamesInAnyFileAreKnown() {
		service.edit("b.journey", "touchpoint ReportFualt \"x\"\nvalue \"Kaizen spirit\"\n").join();
		assertEquals(List.of("Moda"), wrong("value Care \"Kaizens are good. Moda is not. Call lumenwise.\"\nteam LumenWise\n").stream().filter(w -> !w.equals("lumenwise")).toList());
		service.edit("b.journey", "").join();
		assertEquals(List.of("Kaizens", "Moda"), wrong("value Care \"Kaizens are good. Moda is not.\"\n"));
	}

	@Test
	void wordsOfTheTeamAreKnownAsSoonAsTheyAreAdded() throws IOException {
		int[] told = { 0 };
		spelling.onChange(() -> told[0]++);
		assertEquals(List.of("portafilter"), wrong("value Care \"A clean portafilter\"\n"));
		spelling.add("portafilter");
		assertEquals(1, told[0]);
		assertEquals(List.of(), words());
		assertEquals("portafilter\n", Files.readString(folder.resolve("words.txt")));
	}

	@Test
	void whatIsNoWordIsRefusedInPlainWords() {
		assertTrue(assertThrows(EditRefusedException.class, () -> spelling.add("two words")).getMessage().contains("single word"));
	}

	@Test
	void namesOfPeopleAreLeftAlone() {
		assertEquals(List.of(), wrong("value Care \"Tell Tomasz. Tomasz knows.\"\n"));
		assertEquals(List.of("Tomasz"), wrong("value Care \"Tomasz knows.\"\n"));
	}

	@Test
	void aTextThatIsBeingWrittenIsLookedAtToo() throws IOException {
		spelling.whenReady().join();
		service.edit("a.journey", "team Bakc\n").join();
		assertEquals(List.of(new Misspelling("wich", 4)), service.ask(m -> spelling.inText(m, "Say wich bakc. Tell Tomasz.")).join());
		spelling.add("wich");
		assertEquals(List.of(), service.ask(m -> spelling.inText(m, "Say wich bakc.")).join());
	}

	@Test
	void otherLanguagesAreLeftAlone() {
		assertEquals(List.of("wich"), wrong("value Care \"Wir nennen einen Termin und halten ihn immer ein\" { belief \"We say wich day\" }\n"));
	}

	@Test
	void aTextThatIsRepeatedIsMarkedEachTime() {
		assertEquals(2, wrong("value Care \"teh end\"\nvalue Kept \"teh end\"\n").size());
	}

	@Test
	void whatIsNotUnderstoodYetDoesNotStopIt() {
		assertEquals(List.of("wich"), wrong("value Care \"We say wich day\"\nvalue { \"\n"));
	}

	@Test
	void itCanBeSwitchedOff() {
		assertEquals(List.of("teh"), wrong("value Care \"teh end\"\n"));
		spelling.setOn(false);
		assertEquals(List.of(), words());
		spelling.setOn(true);
		assertEquals(List.of("teh"), words());
	}

	@Test
	void theExamplesAreSpeltRight() throws IOException {
		for (String example : List.of("lumen", "corner-cafe")) {
			Path root = Path.of("../org.journeywright.examples/models").resolve(example).toRealPath();
			try (ModelService model = new ModelService(root, LanguageServices.get(LiveModels.class)); Stream<Path> all = Files.walk(root)) {
				assertTrue(all.anyMatch(f -> f.toString().endsWith(".journey")));
				model.loadAll().join();
				SpellCheck check = new SpellCheck(model);
				assertEquals(List.of(), model.ask(m -> m.fileNames().stream().flatMap(f -> check.in(m, f).stream().map(w -> f + ": " + w.word())).toList()).join());
			}
		}
	}

	private List<String> wrong(String text) {
		service.edit("a.journey", text).join();
		return words();
	}

	private List<String> words() {
		return found().stream().map(Misspelling::word).toList();
	}

	private List<Misspelling> found() {
		return service.ask(m -> spelling.in(m, "a.journey")).join();
	}
}
