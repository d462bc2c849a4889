package org.journeywright.generator.training;

import static org.journeywright.generator.training.TestModel.DESK;
import static org.journeywright.generator.training.TestModel.scenario;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.SourceLocator;
import org.journeywright.generator.course.PlayerFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingGeneratorTest {

	private static final PlayerFiles PLAYER = () -> Map.of("index.html", "<!doctype html>".getBytes(), "player.js", new byte[0], "player.css",
			new byte[0]);
	private static final String LATE = scenario("Late again", "difficult difficulty 4 at Report for Desk about Late");
	private static final String PROGRAMME = "programme \"First weeks: desk\" for Desk { serves Stay }";
	private static final String LOOP = "scenario Round difficult at Report for Desk about Rude { decision First \"Well?\" { best \"Yes.\" -> First } outcome End good \"Over.\" }";
	private static final String HOSTILE = "</style><script>alert(1)</script>\\\"><img src=x onerror=alert(1)>${1+1}<#list> =cmd|'x' ../../x \u202E \uD83D\uDE00";

	@TempDir
	Path out;

	@Test
	void programmeBecomesPackageFolderGuideAndReport() throws IOException {
		GeneratedTraining made = generate(DESK, LATE, PROGRAMME);
		assertEquals(List.of(), made.problems());
		assertEquals(List.of("first-weeks-desk-scorm12.zip", "first-weeks-desk-web", "training-report.html", "training-report.json"),
				made.artefacts().stream().map(one -> out.relativize(one.path()).toString()).toList());
		assertEquals(List.of("coaching-guide.html", "course.js", "index.html", "player.css", "player.js"), names(out.resolve("first-weeks-desk-web")));
		assertEquals(4, names(out).size());
	}

	@Test
	void modelWithoutProgrammesGetsOneForEveryRoleThatHasSomethingToLearn() throws IOException {
		generate(DESK, LATE, "team Other { role Idle }");
		assertEquals(List.of("service-training-for-desk-scorm12.zip", "service-training-for-desk-web", "service-training-for-warehouse-scorm12.zip",
				"service-training-for-warehouse-web", "training-report.html", "training-report.json"), names(out));
	}

	@Test
	void otherRolesAreDerivedOnlyOnRequest() throws IOException {
		TrainingGenerator.generate(TestModel.view(DESK, LATE, PROGRAMME), SourceLocator.NONE, PLAYER, out, TrainingScope.EVERY_ROLE, ProgressListener.NONE);
		assertTrue(names(out).contains("service-training-for-warehouse-web"));
		assertTrue(names(out).contains("first-weeks-desk-web"));
		assertFalse(names(out).contains("service-training-for-desk-web"));
	}

	@Test
	void sameModelGivesSameBytesInEveryFile() throws IOException {
		generate(DESK, LATE, PROGRAMME);
		Map<String, byte[]> first = contents();
		generate(DESK, LATE, PROGRAMME);
		Map<String, byte[]> second = contents();
		assertEquals(first.keySet(), second.keySet());
		first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
	}

	@Test
	void programmesNamedAlikeGetFoldersOfTheirOwn() throws IOException {
		generate(DESK, LATE, "programme \"A b\" for Desk", "programme \"A-b\" for Desk", "programme \"日本\" for Desk");
		List<String> folders = names(out).stream().filter(name -> name.endsWith("-web")).toList();
		assertEquals(3, folders.size(), folders.toString());
		assertTrue(folders.contains("a-b-web"));
	}

	@Test
	void programmeTooLargeForAPlaceToBeKeptIsNamedAndTheOthersAreWritten() throws IOException {
		GeneratedTraining made = generate(DESK, LATE, hugeScenario(1030), "programme Big for Desk",
				"programme Small for Lead { phase One { module M { read KeepTheDate } } }");
		assertEquals(1, made.problems().size(), made.problems().toString());
		assertTrue(made.problems().get(0).startsWith("“Big” is not packed."), made.problems().get(0));
		assertTrue(made.problems().get(0).contains("\"Huge\" with 1030 decisions"), made.problems().get(0));
		assertEquals(List.of("small-scorm12.zip", "small-web", "training-report.html", "training-report.json"), names(out));
		assertTrue(Files.readString(out.resolve("training-report.html")).contains("not packed"));
	}

	@Test
	void emptyModelSaysWhatToWriteFirst() throws IOException {
		GeneratedTraining made = generate("");
		assertEquals(1, made.problems().size());
		assertTrue(made.problems().get(0).contains("write a role"));
		assertEquals(List.of("training-report.html", "training-report.json"), names(out));
	}

	@Test
	void missingPlayerIsReportedAndNothingIsHalfWritten() {
		assertThrows(IOException.class, () -> TrainingGenerator.generate(TestModel.view(DESK, LATE, PROGRAMME), PlayerFiles.in(out.resolve("no")),
				out, ProgressListener.NONE));
	}

	@Test
	void listenerHearsEveryProgrammeAndTheEnd() throws IOException {
		List<String> steps = new ArrayList<>();
		TrainingGenerator.generate(TestModel.view(DESK, LATE, PROGRAMME), PLAYER, out, (what, done, total) -> steps.add(what + " " + done + "/" + total));
		assertEquals(List.of("Packing First weeks: desk 0/1", "Training written 1/1"), steps);
	}

	@Test
	void titlesInMessagesAreFitForATerminal() throws IOException {
		List<String> steps = new ArrayList<>();
		TrainingGenerator.generate(TestModel.view(DESK, LATE, "programme \"Bad \u202E\u001B[2J" + "x".repeat(200) + "\" for Desk"), PLAYER, out,
				(what, done, total) -> steps.add(what));
		assertEquals("Packing Bad   [2J" + "x".repeat(71) + "…", steps.get(0));
	}

	@Test
	void reportSaysTheReasonOfEveryPieceInBothForms() throws IOException {
		generate(DESK, LATE, PROGRAMME);
		JsonObject report = JsonParser.parseString(Files.readString(out.resolve("training-report.json"))).getAsJsonObject();
		JsonObject programme = report.getAsJsonArray("programmes").get(0).getAsJsonObject();
		assertEquals("Desk", programme.get("audience").getAsString());
		assertEquals(List.of("Late", "Lost", "Rude", "Dusty"), programme.getAsJsonArray("issues").asList().stream()
				.map(one -> one.getAsJsonObject().get("title").getAsString()).toList());
		String page = Files.readString(out.resolve("training-report.html"));
		programme.getAsJsonArray("phases").forEach(phase -> phase.getAsJsonObject().getAsJsonArray("modules").forEach(module -> module.getAsJsonObject()
				.getAsJsonArray("pieces").forEach(piece -> assertTrue(page.contains(piece.getAsJsonObject().get("why").getAsString())))));
		assertTrue(page.contains("derived from the model"));
	}

	@Test
	void scenarioThatCannotBePlayedIsToldInTheResultAndInBothForms() throws IOException {
		GeneratedTraining made = generate(DESK, LATE, PROGRAMME, LOOP);
		assertEquals(List.of(), made.problems());
		assertEquals(List.of("Round"), made.leftOut().stream().map(LeftOutScenario::scenario).toList());
		LeftOutScenario round = made.leftOut().get(0);
		assertEquals("Scenario \"Round\", decision 1 (“Well?”), never reaches an outcome; lead one of the options out of the loop.", round.reason());
		assertEquals("JW-2902", round.code().orElse(""));
		String page = Files.readString(out.resolve("training-report.html"));
		assertTrue(page.contains("Left out</h2>") && page.contains(round.reason().replace("\"", "&quot;")), page);
		JsonObject told = JsonParser.parseString(Files.readString(out.resolve("training-report.json"))).getAsJsonObject().getAsJsonArray("leftOut").get(0).getAsJsonObject();
		assertEquals(round.reason(), told.get("reason").getAsString());
		assertEquals("JW-2902", told.get("code").getAsString());
	}

	@Test
	void modelInWhichEverythingCanBePlayedSaysNothingOfLeftOutScenarios() throws IOException {
		assertEquals(List.of(), generate(DESK, LATE, PROGRAMME).leftOut());
		assertFalse(Files.readString(out.resolve("training-report.html")).contains("Left out"));
	}

	@Test
	void modelWhoseOnlyScenarioCannotBePlayedSaysThatItIsToBeMended() throws IOException {
		GeneratedTraining made = generate("team Care { role Desk }", "scenario Round difficult for Desk { decision First \"Well?\" { best \"Yes.\" -> First } outcome End good \"Over.\" }");
		assertEquals(1, made.problems().size());
		assertTrue(made.problems().get(0).contains("mend"), made.problems().get(0));
	}

	/** What is told as the gap that the analysis finds must be found by the analysis. */
	@ParameterizedTest
	@CsvSource({"JW-2901, decision Far \"?\" { best \"a\" -> End }", "JW-2902, decision Far \"?\" { best \"a\" -> Far }",
			"JW-2903, decision Far \"?\" { best \"a\" }", "JW-2904, decision Far \"?\" { poor \"a\" -> End }"})
	void faultOfAConversationIsToldAsTheGapThatTheAnalysisFinds(String code, String decision) throws IOException {
		String target = code.equals("JW-2901") ? "End" : "Far";
		ModelView view = TestModel.view(DESK, "scenario Odd difficult for Desk { decision Near \"Well?\" { best \"Yes.\" -> " + target + " } " + decision
				+ " outcome End good \"Over.\" }");
		List<LeftOutScenario> leftOut = new TrainingModel(view).leftOut();
		assertTrue(leftOut.stream().anyMatch(one -> one.code().equals(Optional.of(code))), leftOut.toString());
		assertTrue(Analysis.of(view, SourceLocator.NONE).findings().stream().anyMatch(one -> one.rule().code().equals(code)));
	}

	@Test
	void guideHoldsBehavioursHalfMeasuresPracticesAndChecklist() throws IOException {
		generate(DESK, LATE, "programme Start for Desk { led through Listening }");
		String guide = Files.readString(out.resolve("start-web/coaching-guide.html"));
		for (String part : List.of("Names one date", "Tuesday at ten.", "“This week.”", "A week is no date.", "Listening", "Sits beside one call", "weekly",
				"the best save", "Observation checklist", "I am ready for a customer who meets “Late”.", "Practised in Late again")) {
			assertTrue(guide.contains(part), part);
		}
		assertTrue(guide.indexOf("“This week.”") < guide.indexOf("“Soon.”"), "half-measures come first");
	}

	@Test
	void guideShowsEveryPhaseAndKeepsOpenQuestionsApart() throws IOException {
		generate(DESK, LATE, """
				programme Start for Desk {
					phase One when "week 1" { module Base basics { read KeepTheDate }
						comfort check "Ready?" { asks "I can name a date." asks "Which call was hardest?" } }
					phase Two when "week 2" { module Hard issues { play "Late again" } }
					phase Three when "weeks 3 and 4" { module Again issues { check "And now?" about CallFirst } }
					phase Four when "week 5" { module End wow { reflect on Wake } }
				}""");
		String guide = Files.readString(out.resolve("start-web/coaching-guide.html"));
		String when = guide.substring(guide.indexOf("id=\"when\""), guide.indexOf("id=\"watch\""));
		for (String part : List.of("week 1<", "week 2<", "weeks 3 and 4<", "week 5<", "Asked about", "Call first", "True stories", "Wake")) {
			assertTrue(when.contains(part), part + " is missing in " + when);
		}
		String comfort = guide.substring(guide.indexOf("Before the hard moments"), guide.indexOf("id=\"when\""));
		assertTrue(comfort.indexOf("“Not yet”") < comfort.indexOf("I can name a date."), comfort);
		assertTrue(comfort.indexOf("Talk these questions over") < comfort.indexOf("Which call was hardest?"), comfort);
	}

	@Test
	void reportSaysHowManyOfTheTopIssuesAreTrainedAndMarksTheOthers() throws IOException {
		generate(DESK, LATE, PROGRAMME);
		String some = Files.readString(out.resolve("training-report.html"));
		assertTrue(some.contains("The top three should be trained; 1 of 3 is."), some);
		assertEquals(2, count(some, "⬣ not trained"));
		generate(DESK, LATE + scenario("Lost again", "difficult at Wait for Desk about Lost") + scenario("Rude again", "difficult at Report for Desk about Rude"), PROGRAMME);
		String all = Files.readString(out.resolve("training-report.html"));
		assertTrue(all.contains("The top three are trained."), all);
		assertEquals(0, count(all, "⬣ not trained"));
		generate(DESK, LATE, "programme Tied for Desk { ties in Wait }");
		assertTrue(Files.readString(out.resolve("training-report.html")).contains("frequency × severity. It should be trained; it is not."));
	}

	@Test
	void issueIsTrainedByAScenarioThatNamesNoIssueAtItsTouchpoint() throws IOException {
		generate(DESK, scenario("Any trouble", "difficult at Wait for Desk"), PROGRAMME);
		assertTrue(Files.readString(out.resolve("training-report.html")).contains("should be trained; 1 of 3 is."));
		generate(DESK, scenario("Easy call", "basics at Wait for Desk"), PROGRAMME);
		assertTrue(Files.readString(out.resolve("training-report.html")).contains("should be trained; 0 of 3 are."));
		generate(DESK, scenario("Easy loss", "basics at Wait for Desk about Lost"), PROGRAMME);
		String page = Files.readString(out.resolve("training-report.html"));
		assertTrue(page.contains("should be trained; 1 of 3 is."), page);
		assertFalse(page.contains("practise the issue “Lost”"), page);
	}

	@Test
	void reportTellsTheAuthorsReasonApartFromHowTheProgrammeWasMade() throws IOException {
		generate(DESK, LATE, "programme Start for Desk { because \"Kept dates keep owners\" }");
		JsonObject programme = JsonParser.parseString(Files.readString(out.resolve("training-report.json"))).getAsJsonObject().getAsJsonArray("programmes").get(0).getAsJsonObject();
		assertEquals("Kept dates keep owners.", programme.get("rationale").getAsString());
		assertTrue(programme.get("why").getAsString().startsWith("Chosen by its author"));
		assertTrue(Files.readString(out.resolve("training-report.html")).contains("Kept dates keep owners."));
	}

	@Test
	void hostileTextsStayTextOnEveryPage() throws IOException {
		String hostile = "standard Odd for Desk { statement \"" + HOSTILE + "\" because \"" + HOSTILE + "\" behaviour \"" + HOSTILE + "\" \"" + HOSTILE
				+ "\" { looks like \"" + HOSTILE + "\" } } programme \"" + HOSTILE + "\" for Desk { because \"" + HOSTILE + "\" phase \"" + HOSTILE
				+ "\" { module \"" + HOSTILE + "\" { read Odd check \"" + HOSTILE + "\" } } }";
		GeneratedTraining made = generate(DESK, LATE, hostile);
		assertEquals(List.of(), made.problems());
		Path folder = made.artefacts().get(1).path();
		assertEquals(out, folder.getParent());
		for (Path page : List.of(out.resolve("training-report.html"), folder.resolve("coaching-guide.html"))) {
			String text = Files.readString(page);
			assertFalse(text.contains("<script"), page.toString());
			assertFalse(text.contains("<img"), page.toString());
			assertEquals(1, count(text, "</style>"), page.toString());
			assertTrue(text.contains("${1+1}&lt;#list&gt;"), page.toString());
		}
		assertFalse(Files.readString(folder.resolve("course.js")).contains("<"));
	}

	@Test
	void pagesAllowTheirOwnStyleByItsHashAndNothingElse() throws Exception {
		generate(DESK, LATE, PROGRAMME);
		String page = Files.readString(out.resolve("training-report.html"));
		String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
		String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes("UTF-8")));
		assertTrue(page.contains("content=\"default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'\""), page.substring(0, 600));
		assertFalse(page.contains(" style=\""));
		assertFalse(page.contains("http://") || page.contains("https://"));
	}

	private GeneratedTraining generate(String... texts) throws IOException {
		return TrainingGenerator.generate(TestModel.view(texts), PLAYER, out, ProgressListener.NONE);
	}

	private static String hugeScenario(int decisions) {
		return "scenario Huge difficult at Report for Desk about Late { exercises NameTheDate opening \"x\"\n" + IntStream.rangeClosed(1, decisions)
				.mapToObj(index -> "decision D%d \"?\" { best \"a\" -> %s poor \"b\" -> Good }".formatted(index, index == decisions ? "Good" : "D" + (index + 1)))
				.collect(Collectors.joining("\n")) + "\noutcome Good good \"x\" }";
	}

	private Map<String, byte[]> contents() throws IOException {
		try (Stream<Path> all = Files.walk(out)) {
			return all.filter(Files::isRegularFile).collect(Collectors.toMap(file -> out.relativize(file).toString(), TrainingGeneratorTest::bytes));
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}
}
