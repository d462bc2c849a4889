package org.journeywright.diagram.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.journeywright.diagram.serve.FolderHost;
import org.journeywright.diagram.relationship.Relationship;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A page is shown a diagram, follows the texts, and edits them. */
class DiagramServerTest {

	private static final String TEXT = """
			// A short journey.
			journey Visit as-is {
				stage Arrive {
					touchpoint  Door   // squeaks
					touchpoint Desk
				}
			}
			""";

	@TempDir
	private Path folder;
	private FolderHost host;
	private final Page page = new Page();
	private DiagramServer server;

	@BeforeEach
	void open() throws IOException {
		Files.writeString(folder.resolve("visit.journey"), TEXT);
		open(false);
	}

	private void open(boolean isReadOnly) {
		host = new FolderHost(folder, isReadOnly);
		server = new DiagramServer(host, List.of(new Touchpoints()), page::hear);
		page.connect(server);
	}

	@AfterEach
	void close() {
		server.close();
		host.close();
	}

	private String text() throws IOException {
		return Files.readString(folder.resolve("visit.journey"), StandardCharsets.UTF_8);
	}

	private static List<String> ids(JsonArray figures) {
		return figures.asList().stream().map(f -> f.getAsJsonObject().get("id").getAsString()).toList();
	}

	@Test
	void aPageThatSpeaksBeforeItHasIntroducedItselfIsToldSo() {
		List<String> told = Collections.synchronizedList(new ArrayList<>());
		try (DiagramServer fresh = new DiagramServer(host, List.of(new Touchpoints()), told::add)) {
			fresh.receive("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"disposeClientSession\",\"params\":{\"clientSessionId\":\"old\"}}");
			assertTrue(told.stream().anyMatch(m -> m.contains("\"id\":7") && m.contains("initialize")), () -> "told: " + told);
			fresh.receive("{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"old\",\"action\":{\"kind\":\"journeywright/contents\"}}}");
		}
	}

	@Test
	void aFileThatThePageAsksForShowsTheSignsOfGapsWhereTheyAreWanted() {
		page.show("journey:Visit");
		page.action("journeywright/gaps", g -> !g.getAsJsonArray("markers").isEmpty());
		assertFalse(exported(false).contains(" gap ("));
		assertTrue(exported(true).contains(" gap ("));
	}

	private String exported(boolean hasGaps) {
		page.send("{\"kind\":\"journeywright/export\",\"format\":\"svg\",\"gaps\":" + hasGaps + "}");
		JsonObject file = page.action("journeywright/exported");
		assertEquals("journey-map-visit.svg", file.get("name").getAsString());
		return new String(java.util.Base64.getDecoder().decode(file.get("base64").getAsString()), StandardCharsets.UTF_8);
	}

	@Test
	void aDiagramIsShownWithItsFigures() {
		JsonObject shown = page.show("journey:Visit");
		assertEquals("r1", shown.get("responseId").getAsString());
		JsonObject root = shown.getAsJsonObject("newRoot");
		assertEquals(List.of("touchpoint:Visit/Door", "touchpoint:Visit/Desk"), ids(root.getAsJsonArray("children")));
		assertEquals("Visit", root.getAsJsonObject("args").get("title").getAsString());
		assertEquals("[[\"w\",0,14,\"Door\",\"name\",\"ink\"]]", root.getAsJsonArray("children").get(0).getAsJsonObject().getAsJsonObject("args").get("m").toString());
	}

	@Test
	void ofALargeDiagramWhatTheWindowShowsComesFirstAndAllOthersAfterIt() throws IOException {
		StringBuilder text = new StringBuilder("journey Visit as-is {\n\tstage Arrive {\n");
		for (int i = 0; i < 6_000; i++) {
			text.append("\t\ttouchpoint T").append(i).append('\n');
		}
		Files.writeString(folder.resolve("visit.journey"), text.append("\t}\n}\n"));
		host.service().filesChanged(List.of("visit.journey")).join();
		JsonObject root = page.showWithin("500x300", "journey:Visit").getAsJsonObject("newRoot");
		List<String> order = root.getAsJsonArray("order").asList().stream().map(id -> id.getAsString()).toList();
		List<String> come = new ArrayList<>(ids(root.getAsJsonArray("children")));
		assertEquals(order.subList(0, come.size()), come);
		assertTrue(!come.isEmpty() && come.size() < 100, () -> come.size() + " come first");
		while (come.size() < 6_000) {
			List<String> more = ids(page.action("journeywright/more").getAsJsonArray("put"));
			assertTrue(more.size() <= 4_000, () -> more.size() + " in one message");
			come.addAll(more);
		}
		assertEquals(order, come);
	}

	@Test
	void aWindowThatMakesNoSenseGetsAllAtOnce() {
		for (String window : List.of("", "x", "-1x5", "1e9x2", "999999999x1", "<script>")) {
			assertEquals(2, page.showWithin(window, "journey:Visit").getAsJsonObject("newRoot").getAsJsonArray("children").size(), window);
		}
	}

	@Test
	void whatIsNoSubjectAnyMoreIsShownAsGone() {
		assertEquals("Gone", page.show("journey:Nowhere").getAsJsonObject("newRoot").getAsJsonObject("args").get("title").getAsString());
	}

	@Test
	void onlyWhatIsDifferentIsToldAfterTheTextHasChanged() {
		page.show("journey:Visit");
		host.service().edit("visit.journey", TEXT.replace("Desk", "Counter")).join();
		JsonObject changed = page.action("journeywright/changed");
		assertEquals(List.of("touchpoint:Visit/Counter"), ids(changed.getAsJsonArray("put")));
		assertEquals("[\"touchpoint:Visit/Door\",\"touchpoint:Visit/Counter\"]", changed.getAsJsonArray("order").toString());
	}

	@Test
	void aRenamedSubjectStaysInSight() {
		page.show("journey:Visit");
		host.service().edit("visit.journey", TEXT.replace("journey Visit", "journey Stay")).join();
		assertEquals("journey:Stay", page.action("journeywright/renamed").get("subject").getAsString());
		assertEquals("Stay", page.action("journeywright/changed").getAsJsonObject("args").get("title").getAsString());
	}

	@Test
	void ofTwoSubjectsOfOneNameTheOneThatIsShownStaysInSight() {
		String two = TEXT + TEXT.replace("Door", "Gate");
		host.service().edit("visit.journey", two).join();
		page.show("journey:Visit~2");
		host.service().edit("visit.journey", two.replaceFirst("journey Visit", "journey Stay")).join();
		assertEquals("journey:Visit", page.action("journeywright/renamed").get("subject").getAsString());
		host.service().edit("visit.journey", two).join();
		assertEquals("journey:Visit~2", page.action("journeywright/renamed").get("subject").getAsString());
		host.service().edit("visit.journey", TEXT + TEXT.replace("Door", "Gate").replace("journey Visit", "journey Stay")).join();
		assertEquals("journey:Stay", page.action("journeywright/renamed").get("subject").getAsString());
		assertEquals("Stay", page.action("journeywright/changed").getAsJsonObject("args").get("title").getAsString());
	}

	@Test
	void writingOnTheDiagramChangesNothingElseInTheTextAndUndoBringsItBack() throws IOException {
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		page.action("journeywright/changed");
		assertEquals(TEXT.replace("Door", "Gate"), text());
		assertEquals("[\"touchpoint:Visit/Gate\"]", page.action("elementSelected").getAsJsonArray("selectedElementsIDs").toString());
		page.send("{\"kind\":\"journeywright/undo\"}");
		page.action("journeywright/changed");
		assertEquals(TEXT, text());
		page.send("{\"kind\":\"journeywright/redo\"}");
		page.action("journeywright/changed");
		assertEquals(TEXT.replace("Door", "Gate"), text());
	}

	@Test
	void whoeverLeavesATextForSomethingElseHasChosenThat() {
		page.show("journey:Visit");
		choose("Door");
		page.send("{\"kind\":\"journeywright/write\",\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		assertEquals("[\"touchpoint:Visit/Gate\"]", page.action("elementSelected").getAsJsonArray("selectedElementsIDs").toString(), "what is chosen stays so under its other name");
		choose("Desk");
		page.send("{\"kind\":\"journeywright/write\",\"number\":2,\"figure\":\"touchpoint:Visit/Gate\",\"text\":\"Way in\"}");
		assertEquals("journeywright/answered", first("elementSelected", "journeywright/answered"), "the other one stays chosen");
		page.send("{\"kind\":\"journeywright/copy\",\"number\":3,\"figures\":[\"touchpoint:Visit/Desk\"]}");
		assertEquals("journeywright/copied", first("elementSelected", "journeywright/copied"), "and is chosen still");
	}

	private void choose(String touchpoint) {
		page.send("{\"kind\":\"elementSelected\",\"selectedElementsIDs\":[\"touchpoint:Visit/" + touchpoint + "\"],\"deselectedElementsIDs\":[]}");
	}

	/** The kind of what is told first of these kinds. */
	private String first(String... kinds) {
		return page.actionOf(a -> List.of(kinds).contains(a.get("kind").getAsString())).get("kind").getAsString();
	}

	@Test
	void aDiagramThatCannotBeDrawnIsSaidSoInPlainWordsAndCanBeAskedForAgain() {
		page.send("{\"kind\":\"requestModel\",\"requestId\":\"r0\",\"options\":{\"diagram\":\"journey-map\",\"subject\":\"" + Touchpoints.BROKEN + "\"}}");
		assertTrue(page.action("journeywright/undrawn").get("message").getAsString().startsWith("This diagram could not be drawn"));
		page.send("{\"kind\":\"saveModel\"}");
		assertFalse(page.action("message").get("message").getAsString().contains("GLSP"));
		assertEquals("Visit", page.show("journey:Visit").getAsJsonObject("newRoot").getAsJsonObject("args").get("title").getAsString());
	}

	@Test
	void undoIsRefusedWhereTheTextIsNotAsTheStepLeftIt() throws IOException {
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		page.action("journeywright/changed");
		String others = text().replace("squeaks", "is silent");
		Files.writeString(folder.resolve("visit.journey"), others);
		page.send("{\"kind\":\"journeywright/undo\"}");
		assertTrue(page.action("message").get("message").getAsString().contains("has changed since then"));
		assertEquals(others, text());
	}

	@Test
	void aStepThatCannotBeTakenBackDoesNotStandInTheWayOfThoseBeforeIt() throws IOException {
		Files.writeString(folder.resolve("b.journey"), "journey Other as-is {}\n");
		host.service().loadAll().join();
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		page.action("elementSelected");
		host.edit("Rename journey", (model, editor) -> editor.rename((org.journeywright.model.NamedElement) model.element("journey:Other").orElseThrow(), "Another")).join();
		Files.writeString(folder.resolve("b.journey"), "// by somebody else\n");
		page.send("{\"kind\":\"journeywright/undo\"}");
		assertTrue(page.action("message").get("message").getAsString().contains("has changed since then"));
		page.send("{\"kind\":\"journeywright/undo\"}");
		page.action("message");
		assertEquals(TEXT, text());
	}

	@Test
	void anEditAfterAChangeOnDiskKeepsThatChange() throws IOException {
		page.show("journey:Visit");
		Files.writeString(folder.resolve("visit.journey"), TEXT.replace("squeaks", "is silent"));
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		page.action("elementSelected");
		assertEquals(TEXT.replace("squeaks", "is silent").replace("Door", "Gate"), text());
	}

	@Test
	void whatIsRefusedIsSaidAndChangesNothing() throws IOException {
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/slide\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"value\":3}");
		assertEquals("That cannot be done here.", page.action("message").get("message").getAsString());
		assertEquals(TEXT, text());
	}

	@Test
	void aDeletionIsAskedForFirst() throws IOException {
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/delete\",\"isOperation\":true,\"figures\":[\"touchpoint:Visit/Desk\"]}");
		JsonObject ask = page.action("journeywright/ask");
		assertEquals(TEXT, text());
		page.send(ask.get("again").toString());
		page.action("journeywright/changed");
		assertFalse(text().contains("Desk"));
	}

	@Test
	void aDiagramStaysAsItWasWhileItsTextCannotBeReadAndIsNotEditedThen() throws IOException {
		page.show("journey:Visit");
		String broken = TEXT.replace("touchpoint Desk", "touchpont Desk");
		host.service().edit("visit.journey", broken).join();
		String note = page.action("status", s -> s.get("severity").getAsString().equals("WARNING")).get("message").getAsString();
		assertTrue(note.contains("visit.journey, line 5") && note.contains("as it was before"), note);
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		assertEquals(note, page.action("message").get("message").getAsString());
		assertEquals(TEXT, text());
		host.service().edit("visit.journey", TEXT.replace("Desk", "Lift")).join();
		assertEquals("NONE", page.action("status").get("severity").getAsString());
	}

	@Test
	void nothingIsRenamedOrDeletedWhilePartOfTheTextCannotBeRead() throws IOException {
		String broken = TEXT + "issue Slow at Desk { note \"never ends }\n";
		onDisk(broken);
		page.show("journey:Visit");
		for (String gesture : List.of("write\",\"figure\":\"touchpoint:Visit/Desk\",\"text\":\"Lift\"", "delete\",\"figures\":[\"touchpoint:Visit/Desk\"]", "delete\",\"isAgreed\":true,\"figures\":[\"touchpoint:Visit/Desk\"]")) {
			page.send("{\"isOperation\":true,\"kind\":\"journeywright/" + gesture + "}");
			String told = page.action("message").get("message").getAsString();
			assertTrue(told.contains("visit.journey, line 8") && told.contains("Mend it first"), told);
		}
		assertEquals(broken, text());
		onDisk(TEXT);
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Desk\",\"text\":\"Lift\"}");
		page.action("journeywright/changed");
		assertEquals(TEXT.replace("Desk", "Lift"), text());
	}

	private void onDisk(String text) throws IOException {
		Files.writeString(folder.resolve("visit.journey"), text);
		host.service().filesChanged(Set.of("visit.journey")).join();
	}

	@Test
	void gapsAreToldWithTheirNextStep() {
		page.show("journey:Visit");
		JsonObject gaps = page.action("journeywright/gaps");
		JsonObject first = gaps.getAsJsonArray("markers").get(0).getAsJsonObject();
		assertEquals("touchpoint:Visit/Door", first.get("figure").getAsString());
		assertTrue(first.getAsJsonArray("findings").get(0).getAsJsonObject().get("code").getAsString().startsWith("JW-"));
	}

	@Test
	void theGapOfWhatIsNotDrawnIsShownAtTheNearestThatIsAroundIt() throws IOException {
		close();
		host = new FolderHost(folder, false);
		server = new DiagramServer(host, List.of(new Relationship()), page::hear);
		page.connect(server);
		page.send("{\"kind\":\"requestModel\",\"requestId\":\"r1\",\"options\":{\"diagram\":\"relationship\",\"subject\":\"\"}}");
		page.action("setModel");
		JsonArray markers = page.action("journeywright/gaps").getAsJsonArray("markers");
		JsonObject stage = markers.asList().stream().map(m -> m.getAsJsonObject()).filter(m -> m.get("figure").getAsString().equals("stage:Visit/Arrive")).findFirst().orElseThrow();
		JsonObject door = stage.getAsJsonArray("findings").asList().stream().map(f -> f.getAsJsonObject()).filter(f -> f.get("message").getAsString().contains("Door")).findFirst().orElseThrow();
		assertTrue(door.getAsJsonArray("fixes").isEmpty(), "what mends a touchpoint cannot be done at its stage");
	}

	@Test
	void thePageHearsWhatUndoAndRedoWouldDo() {
		page.show("journey:Visit");
		assertEquals(List.of("", ""), steps(page.action("journeywright/history")));
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		List<String> written = steps(page.action("journeywright/history"));
		assertFalse(written.getFirst().isEmpty());
		assertEquals("", written.getLast());
		page.send("{\"kind\":\"journeywright/undo\"}");
		assertEquals(List.of("", written.getFirst()), steps(page.action("journeywright/history")));
	}

	private static List<String> steps(JsonObject history) {
		return List.of(history.get("undo").getAsString(), history.get("redo").getAsString());
	}

	/** Takes the first offer to close a gap. */
	private void fixFirstGap() {
		JsonArray markers = page.action("journeywright/gaps").getAsJsonArray("markers");
		JsonObject fixable = markers.asList().stream().flatMap(m -> m.getAsJsonObject().getAsJsonArray("findings").asList().stream()).map(f -> f.getAsJsonObject())
				.filter(f -> !f.getAsJsonArray("fixes").isEmpty()).findFirst().orElseThrow();
		page.send("{\"kind\":\"journeywright/fix\",\"figure\":\"touchpoint:Visit/Door\",\"code\":" + fixable.get("code") + ",\"title\":" + fixable.getAsJsonArray("fixes").get(0) + "}");
	}

	@Test
	void noFixOfAGapIsMadeWhilePartOfTheTextCannotBeRead() throws IOException {
		String broken = TEXT + "issue Slow at Desk { note \"never ends }\n";
		onDisk(broken);
		page.show("journey:Visit");
		fixFirstGap();
		String told = page.action("message").get("message").getAsString();
		assertTrue(told.contains("visit.journey, line 8") && told.contains("Mend it first"), told);
		assertEquals(broken, text());
	}

	@Test
	void aFixOfAGapIsMade() throws IOException {
		page.show("journey:Visit");
		fixFirstGap();
		page.action("journeywright/gaps");
		assertFalse(text().equals(TEXT));
	}

	@Test
	void theNamesOfWhatAToolPutsAreTold() throws IOException {
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/names\",\"tool\":\"touchpoint\"}");
		assertEquals("[]", page.action("journeywright/named").get("names").toString());
	}

	@Test
	void copiedFiguresComeAsText() {
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/copy\",\"figures\":[\"touchpoint:Visit/Door\"]}");
		assertTrue(page.action("journeywright/copied").get("text").getAsString().startsWith("touchpoint  Door   // squeaks"));
	}

	@Test
	void theDiagramsOfTheModelAreListed() {
		page.send("{\"kind\":\"journeywright/contents\"}");
		assertEquals("[{\"kind\":\"journey-map\",\"label\":\"Journey map\",\"subjects\":[{\"subject\":\"journey:Visit\",\"label\":\"Visit\"}]}]",
				page.action("journeywright/contents").getAsJsonArray("diagrams").toString());
	}

	@Test
	void otherSettingsDrawAnew() {
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/settings\",\"settings\":{\"persona\":\"persona:Guest\"}}");
		assertEquals("persona:Guest", page.action("journeywright/changed").getAsJsonObject("args").get("subtitle").getAsString());
	}

	@Test
	void whatIsOnlyShownIsNotEdited() throws IOException {
		close();
		open(true);
		assertTrue(page.show("journey:Visit").getAsJsonObject("newRoot").getAsJsonObject("args").get("readOnly").getAsBoolean());
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		assertEquals("This model is only shown here, not edited.", page.action("message").get("message").getAsString());
		assertEquals(TEXT, text());
	}

	@Test
	void noFixOfAGapIsMadeWhereTheModelIsOnlyShown() throws IOException {
		close();
		open(true);
		page.show("journey:Visit");
		fixFirstGap();
		assertEquals("This model is only shown here, not edited.", page.action("message").get("message").getAsString());
		assertEquals(TEXT, text());
	}

	@Test
	void hundredsOfQuestionsAndAChangeDoNotKeepEachOtherWaiting() {
		page.show("journey:Visit");
		for (int i = 0; i < 400; i++) {
			page.send("{\"kind\":\"journeywright/light\",\"figure\":\"touchpoint:Visit/Door\"}");
			if (i % 40 == 0) {
				host.service().edit("visit.journey", TEXT.replace("Desk", "Desk" + i));
			}
		}
		page.action("journeywright/changed", c -> c.toString().contains("touchpoint:Visit/Desk360"));
	}

	@Test
	void otherSettingsDoNotBringAPartialDrawingWhileTheTextCannotBeRead() {
		page.show("journey:Visit");
		host.service().edit("visit.journey", TEXT.replace("touchpoint Desk", "touchpont Desk")).join();
		page.action("status", s -> s.get("severity").getAsString().equals("WARNING"));
		page.send("{\"kind\":\"journeywright/settings\",\"settings\":{\"persona\":\"persona:Guest\"}}");
		host.service().edit("visit.journey", TEXT).join();
		JsonObject changed = page.action("journeywright/changed");
		assertEquals("persona:Guest", changed.getAsJsonObject("args").get("subtitle").getAsString());
		assertEquals("[\"touchpoint:Visit/Door\",\"touchpoint:Visit/Desk\"]", changed.getAsJsonArray("order").toString());
	}

	@Test
	void aByteOrderMarkAndWindowsLinesSurviveAnEdit() throws IOException {
		close();
		String text = "\uFEFF" + TEXT.replace("\n", "\r\n");
		Files.writeString(folder.resolve("visit.journey"), text);
		open(false);
		page.show("journey:Visit");
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"figure\":\"touchpoint:Visit/Door\",\"text\":\"Gate\"}");
		page.action("elementSelected");
		assertEquals(text.replace("Door", "Gate"), text());
	}
}
