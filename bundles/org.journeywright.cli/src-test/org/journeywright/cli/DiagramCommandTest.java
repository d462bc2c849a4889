package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

class DiagramCommandTest {

	private static final String DAY = "organisation Bar { as of 2026-10-03 }\npersona Commuter\njourney \"A day\" as-is { for Commuter stage Morning { touchpoint Ordering { expects \"coffee\" } } }\n";

	@TempDir
	Path folder;

	private Run draw(Object... arguments) {
		return Run.of(Stream.concat(Stream.of("diagram", "--out", out()), Stream.of(arguments)).toArray());
	}

	private Path out() {
		return folder.resolve("out");
	}

	private Path model(String text) throws IOException {
		return Run.model(folder.resolve("model"), text);
	}

	private Set<String> written() {
		return Run.filesIn(out()).keySet();
	}

	@Test
	void theHelpNamesAllThatCanBeChosen() throws IOException {
		String help = Run.of("help", "diagram").out().replaceAll("\\s+", " ");
		ModelView model = ModelView.of(ModelLoader.standalone().load(Run.example("lumen"), Progress.NONE).files());
		for (Diagram diagram : Diagrams.all()) {
			for (Choice choice : diagram.draw(model, diagram.subjects(model).getLast().identity(), Settings.USUAL).choices()) {
				assertTrue(help.contains("--" + choice.setting() + "=") || help.contains(" " + choice.setting() + "="), choice.setting() + " of " + diagram.kind());
				boolean areNames = choice.options().stream().anyMatch(o -> o.value().contains(":"));
				choice.options().stream().filter(o -> !areNames).forEach(o -> assertTrue(help.matches(".*\\W" + o.value() + "\\W.*"), o.value() + " of " + choice.setting()));
			}
		}
	}

	@Test
	void everyDiagramIsWrittenAsSvg() {
		Run run = draw(Run.example("lumen"));
		assertEquals(Exit.OK, run.exit(), run.err());
		for (var diagram : Diagrams.all()) {
			assertTrue(written().stream().anyMatch(n -> n.startsWith(diagram.kind().word()) && n.endsWith(".svg")), diagram.kind() + " in " + written());
		}
		assertTrue(run.out().contains("journey-map-own-a-lumen-today.svg  Journey map: Own a Lumen today"), run.out());
	}

	@Test
	void theFileShowsTitleDateAndWords() throws IOException {
		draw(model(DAY), "--kind", "journey-map");
		String svg = Files.readString(out().resolve("journey-map-a-day.svg"));
		for (String words : List.of(">A day<", "model of 3 October 2026", ">Ordering<")) {
			assertTrue(svg.contains(words), words);
		}
	}

	@Test
	void signsOfGapsAreDrawnAndNamedWhereTheyAreWanted() throws IOException {
		draw(model(DAY), "--kind", "journey-map");
		String plain = Files.readString(out().resolve("journey-map-a-day.svg"));
		Run run = draw(model(DAY), "--kind", "journey-map", "--gaps");
		assertEquals(Exit.OK, run.exit(), run.err());
		String signed = Files.readString(out().resolve("journey-map-a-day.svg"));
		assertFalse(plain.contains(" gap"), plain);
		assertTrue(signed.matches("(?s).*>(critical|major|minor) gap \\(\\d+\\)<.*") && signed.matches("(?s).*<title>(Critical|Major|Minor) gap: .*"), signed);
	}

	@Test
	void kindsFormatsAndNamesNarrowItDown() {
		Run run = draw(Run.example("lumen"), "--kind", "journey-map,blueprint", "--of", "own a lumen today", "--format", "pdf,PNG", "--scale", "0.5");
		assertEquals(Exit.OK, run.exit(), run.err());
		String name = "-own-a-lumen-today.";
		assertEquals(Set.of("journey-map" + name + "pdf", "journey-map" + name + "png", "blueprint" + name + "pdf", "blueprint" + name + "png"), written());
	}

	@Test
	void theSameModelGivesTheSameBytes() {
		Locale before = Locale.getDefault();
		Object[] wanted = {Run.example("corner-cafe"), "--format", "svg,pdf,png", "--scale", "1"};
		draw(wanted);
		Map<String, byte[]> one = Run.filesIn(out());
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			draw(wanted);
		} finally {
			Locale.setDefault(before);
		}
		Map<String, byte[]> two = Run.filesIn(out());
		assertEquals(one.keySet(), two.keySet());
		one.forEach((name, bytes) -> assertArrayEquals(bytes, two.get(name), name));
	}

	@Test
	void whatIsToBeChosenOnADiagramCanBeChosen() throws IOException {
		Path model = model(DAY);
		Run run = draw(model, "--kind", "journey-map", "--persona", "commuter", "--lanes", "expects");
		assertEquals(Exit.OK, run.exit(), run.err());
		String some = Files.readString(out().resolve("journey-map-a-day.svg"));
		draw(model, "--kind", "journey-map");
		String all = Files.readString(out().resolve("journey-map-a-day.svg"));
		assertTrue(some.contains("coffee") && some.length() < all.length());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"--of=Own a Lumen todai | Nothing that is called 'Own a Lumen todai' can be drawn; did you mean 'Own a Lumen today'?",
			"--setting=personna=x | None of these diagrams lets you choose 'personna'; did you mean 'persona'?",
			"--lanes=emotion,smell,expects | 'smell' cannot be chosen for lanes; choose from '",
			"--persona=Nobody | 'Nobody' cannot be chosen for persona; choose from '"})
	void whatIsNotThereIsNamedWithWhatIsThere(String option, String message) {
		Run run = draw(Run.example("lumen"), option, "--kind", "journey-map");
		assertEquals(Exit.FAILED, run.exit(), run.out());
		assertTrue(run.err().contains(message), run.err());
		assertFalse(Files.exists(out()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"--kind=map | 'map' is no kind of diagram; choose relationship, journey-map, blueprint, scenario-flow, roadmap, ecosystem or all.",
			"--format=gif | 'gif' is no format of drawings; choose svg, pdf or png.",
			"--theme=blue | 'blue' is no theme; choose light or dark.",
			"--paper=A7 | 'A7' is no paper; choose A4, A3, A2, A1, A0, Letter, Tabloid or own.",
			"--scale=two | 'two' is not a number; write for example 2 or 3.5.",
			"--paper=A3 | Only PDF has pages of paper; add --format pdf.",
			"--tiles | Only PDF has pages of paper; add --format pdf.",
			"--scale=2 | Only PNG and tiles have a scale; add --format png, or --format pdf --tiles."})
	void optionsThatMakeNoSenseAreExplained(String option, String message) {
		Run run = draw(Run.example("corner-cafe"), option);
		assertEquals(Exit.USAGE, run.exit(), run.out());
		assertEquals(message, run.err().lines().findFirst().orElse(""));
	}

	@Test
	void tilesNeedAPaper() {
		Run run = draw(Run.example("corner-cafe"), "--format", "pdf", "--tiles", "--paper", "own");
		assertEquals(Exit.USAGE, run.exit());
		assertTrue(run.err().startsWith("With --paper own there is one page alone;"), run.err());
	}

	@Test
	void aPictureThatIsTooLargeIsRefusedAndNothingIsWritten() {
		Run run = draw(Run.example("corner-cafe"), "--format", "svg,png", "--scale", "500");
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains("choose a scale of at most") && run.err().contains("Nothing was written."), run.err());
		assertFalse(Files.exists(out()));
	}

	@Test
	void tilesArePagesOfTheirPaper() throws IOException {
		assertEquals(Exit.OK, draw(Run.example("lumen"), "--kind", "roadmap", "--format", "pdf", "--tiles", "--paper", "a4").exit());
		String tiles = new String(Files.readAllBytes(out().resolve("roadmap.pdf")), StandardCharsets.ISO_8859_1);
		assertTrue(tiles.matches("(?s).*/Count [2-9].*"), "several pages");
		draw(Run.example("lumen"), "--kind", "roadmap", "--format", "pdf", "--paper", "A1");
		String one = new String(Files.readAllBytes(out().resolve("roadmap.pdf")), StandardCharsets.ISO_8859_1);
		assertTrue(one.matches("(?s).*/Count 1\\b.*"), "one page");
	}

	@Test
	void jsonNamesTheFilesWritten() {
		Run run = draw(Run.example("corner-cafe"), "--json", "--kind", "scenario-flow");
		var written = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("written").get(0).getAsJsonObject();
		assertEquals("scenario-flow", written.get("kind").getAsString());
		assertEquals("scenario:The last rye roll", written.get("subject").getAsString());
		assertTrue(Files.exists(Path.of(written.get("path").getAsString())));
	}

	@Test
	void lettersThatAreLackingAreTold() throws IOException {
		Run run = draw(model(DAY.replace("coffee", "漢字")), "--kind", "journey-map", "--format", "svg,pdf");
		assertEquals(Exit.OK, run.exit());
		assertEquals(1, run.err().lines().filter(l -> l.startsWith("journey-map-a-day.pdf: 2 characters that the typeface of the drawings lacks")).count(), run.err());
	}

	@Test
	void whatCannotBeUnderstoodIsToldAndTheRestIsDrawn() throws IOException {
		Run run = draw(model(DAY + "team Bar { role Barista front-line reports to Nobody }"), "--kind", "journey-map");
		assertEquals(Exit.ERRORS, run.exit());
		assertTrue(run.err().contains("1 place of the model could not be understood"), run.err());
		assertEquals(Set.of("journey-map-a-day.svg"), written());
	}

	@Test
	void anEmptyModelSaysWhatToBeginWith() throws IOException {
		Run run = draw(model("// soon\n"));
		assertEquals(Exit.OK, run.exit(), run.err());
		assertTrue(run.out().contains("The model is empty. Begin with the organisation"), run.out());
		assertFalse(Files.exists(out()));
	}

	@Test
	void aDiagramWithNothingToSeeSaysWhatToDoFirst() throws IOException {
		Run run = draw(model(DAY), "--kind", "journey-map,roadmap");
		assertEquals(Exit.OK, run.exit(), run.err());
		assertTrue(run.out().contains("Not drawn: Strategy roadmap. "), run.out());
		assertEquals(Set.of("journey-map-a-day.svg"), written());
	}

	@ParameterizedTest
	@ValueSource(strings = {"svg", "pdf", "png"})
	void aFileOfSomebodyElseIsNotReplacedAndOursIs(String format) throws IOException {
		Object[] wanted = {model(DAY), "--kind", "journey-map", "--format", format};
		Path file = out().resolve("journey-map-a-day." + format);
		draw(wanted);
		assertEquals(Exit.OK, draw(wanted).exit());
		Files.writeString(file, "mine");
		Run run = draw(wanted);
		assertEquals(Exit.FAILED, run.exit());
		assertTrue(run.err().contains("was not written by Journeywright"), run.err());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void namesThatLookAlikeAsFilesAreToldApart() throws IOException {
		draw(model("journey \"A/B\" as-is { stage S { touchpoint T } }\njourney \"A B\" as-is { stage S { touchpoint T } }\njourney \"..\" as-is { stage S { touchpoint T } }"), "--kind", "journey-map");
		assertEquals(Set.of("journey-map-a-b.svg", "journey-map-a-b-2.svg", "journey-map-unnamed.svg"), written());
	}

	@Test
	void hostileTextsAreDrawnAsText() throws Exception {
		Run run = draw(model(HostileModel.text()), "--format", "svg,pdf,png", "--scale", "0.5");
		assertTrue(run.exit() == Exit.OK || run.exit() == Exit.ERRORS, run.err());
		assertTrue(written().size() >= 3 * (Diagrams.all().size() - 1), written().toString());
		for (Map.Entry<String, byte[]> file : Run.filesIn(out()).entrySet()) {
			assertTrue(file.getKey().matches("[a-z0-9-]+\\.(svg|pdf|png)"), file.getKey());
			if (file.getKey().endsWith(".svg")) {
				var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file.getValue()));
				assertEquals(0, svg.getElementsByTagName("script").getLength() + svg.getElementsByTagName("img").getLength(), file.getKey());
			}
		}
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of("model", "out"), all.map(p -> p.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void everyKindIsNamedInTheHelp() {
		String help = Run.of("help", "diagram").out().replaceAll("\\s+", " ");
		Arrays.stream(DiagramKind.values()).forEach(kind -> assertTrue(help.contains(kind.word()), kind.word()));
	}
}
