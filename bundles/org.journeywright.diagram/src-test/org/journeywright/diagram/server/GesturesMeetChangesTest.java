package org.journeywright.diagram.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.serve.FolderHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What is done on a drawing while the text changes elsewhere: it counts for what was seen, or not at all. */
class GesturesMeetChangesTest {

	private static final String TEXT = """
			team Front {
			  role Clerk front-line
			}
			journey Visit as-is {
			  stage Arrive {
			    touchpoint Door by Clerk {
			      customer does "Knocks"
			      expects "To be let in"
			      expects "Not to freeze"
			      feels -2
			    }
			    touchpoint Desk by Clerk
			  }
			}
			""";
	private static final String TIED = TEXT + "issue Slow at Door { frequency 18 % }\n";
	private static final String FIRST = "      expects \"To be let in\"\n";
	private static final String DOOR = "touchpoint:Visit/Door";

	@TempDir
	private Path folder;
	private FolderHost host;
	private final Page page = new Page();
	private DiagramServer server;
	private int number;

	@BeforeEach
	void open() throws IOException {
		Files.writeString(folder.resolve("visit.journey"), TEXT);
		host = new FolderHost(folder, false);
		server = new DiagramServer(host, Diagrams.all(), page::hear);
		page.connect(server);
		assertEquals(1, revision(page.show("journey:Visit").getAsJsonObject("newRoot").getAsJsonObject("args")));
	}

	@AfterEach
	void close() {
		server.close();
		host.close();
	}

	private static int revision(JsonObject args) {
		return args.get("revision").getAsInt();
	}

	private String text() throws IOException {
		return Files.readString(folder.resolve("visit.journey"), StandardCharsets.UTF_8);
	}

	/** Somebody else changes the text; the page hears of it. */
	private JsonObject elsewhere(String text) throws IOException {
		unseen(text);
		return page.action("journeywright/changed");
	}

	/** Somebody else changes the text in a way that the drawing does not show. */
	private void unseen(String text) throws IOException {
		Files.writeString(folder.resolve("visit.journey"), text);
		host.service().filesChanged(Set.of("visit.journey")).join();
	}

	/** Does something on the drawing with a number; answers what the page is told. */
	private JsonObject gesture(String word, int revision, String content) {
		page.send("{\"kind\":\"journeywright/" + word + "\",\"isOperation\":true,\"number\":" + ++number + ",\"revision\":" + revision + "," + content + "}");
		return page.action("journeywright/answered", a -> a.get("number").getAsInt() == number);
	}

	private static void assertRefused(JsonObject answer, String... words) {
		assertFalse(answer.get("isDone").getAsBoolean(), answer::toString);
		for (String word : words) {
			assertTrue(answer.get("message").getAsString().contains(word), answer::toString);
		}
	}

	private static void assertDone(JsonObject answer) {
		assertTrue(answer.get("isDone").getAsBoolean(), answer::toString);
	}

	@Test
	void aTextIsNotWrittenOverItsNeighbourThatHasTakenItsPlace() throws IOException {
		String without = TEXT.replace(FIRST, "");
		elsewhere(without);
		assertRefused(gesture("write", 1, "\"figure\":\"" + DOOR + "@expects.0\",\"text\":\"To be let in at once\""), "To be let in", "has changed in the meantime", "try again");
		assertEquals(without, text());
	}

	@Test
	void theSameHoldsForAChangeThatThePageHasNotHeardOfYet() throws IOException {
		String without = TEXT.replace(FIRST, "");
		// Written in this very moment: the host finds it on disk only when it is about to write.
		Files.writeString(folder.resolve("visit.journey"), without);
		assertRefused(gesture("write", 1, "\"figure\":\"" + DOOR + "@expects.0\",\"text\":\"To be let in at once\""), "has changed in the meantime");
		assertEquals(without, text());
	}

	@Test
	void whatIsStillAsItWasIsWrittenWhateverElseHasChanged() throws IOException {
		String other = TEXT.replace("Desk", "Counter").replace("// ", "").replace("Knocks", "Rings");
		elsewhere(other);
		assertDone(gesture("write", 1, "\"figure\":\"" + DOOR + "@expects.1\",\"text\":\"Not to freeze to death\""));
		assertEquals(other.replace("Not to freeze", "Not to freeze to death"), text());
	}

	@Test
	void aStageIsRenamedThoughThereAreMoreTouchpointsInItByNow() throws IOException {
		String other = TEXT.replace("    touchpoint Desk by Clerk\n", "    touchpoint Desk by Clerk\n    touchpoint Lift by Clerk\n");
		elsewhere(other);
		assertDone(gesture("write", 1, "\"figure\":\"stage:Visit/Arrive\",\"text\":\"Come in\""));
		assertEquals(other.replace("stage Arrive", "stage ComeIn"), text());
	}

	@Test
	void aTextThatSomebodyElseHasWrittenMeanwhileIsNotWrittenOver() throws IOException {
		String other = TEXT.replace("Knocks", "Rings");
		elsewhere(other);
		assertRefused(gesture("write", 1, "\"figure\":\"" + DOOR + "@action\",\"text\":\"Knocks twice\""), "has changed in the meantime");
		assertDone(gesture("write", 2, "\"figure\":\"" + DOOR + "@action\",\"text\":\"Knocks twice\""));
		assertEquals(TEXT.replace("Knocks", "Knocks twice"), text());
	}

	@Test
	void whatIsToldByItsNameIsFoundThoughItSaysSomethingElse() throws IOException {
		String other = TEXT.replace("feels -2", "feels -3").replace("Knocks", "Rings");
		elsewhere(other);
		assertDone(gesture("slide", 1, "\"figure\":\"" + DOOR + "@emotion.now\",\"value\":1"));
		assertEquals(other.replace("feels -3", "feels +1"), text());
		assertDone(gesture("drop", 1, "\"dragged\":[\"touchpoint:Visit/Desk\"],\"target\":\"" + DOOR + "\",\"where\":\"before\""));
		assertTrue(text().indexOf("Desk") < text().indexOf("Door"));
	}

	@Test
	void ofTwoOfOneNameTheSecondIsNotTakenForTheFirst() throws IOException {
		String twins = TEXT.replace("    touchpoint Desk by Clerk\n", "    touchpoint Door by Clerk { feels +4 }\n");
		int revision = revision(elsewhere(twins).getAsJsonObject("args"));
		String one = twins.substring(0, twins.indexOf("    touchpoint Door")) + twins.substring(twins.lastIndexOf("    touchpoint Door"));
		elsewhere(one);
		assertRefused(gesture("slide", revision, "\"figure\":\"" + DOOR + "@emotion.now\",\"value\":-5"), "has changed in the meantime");
		assertEquals(one, text());
	}

	@Test
	void whatHasAnotherNameNowIsRefusedByTheNameThatWasSeen() throws IOException {
		String other = TEXT.replace("touchpoint Door", "touchpoint Gate");
		elsewhere(other);
		assertRefused(gesture("create", 1, "\"tool\":\"touchpoint\",\"target\":\"" + DOOR + "\",\"where\":\"after\",\"name\":\"Bell\""), "“", "Door", "has gone");
		assertEquals(other, text());
	}

	@Test
	void aDrawingThatIsLongGoneIsNoGroundForAnEdit() throws IOException {
		String now = TEXT;
		for (int i = 1; i <= 8; i++) {
			now = TEXT.replace("Desk", "Desk" + i);
			elsewhere(now);
		}
		assertRefused(gesture("write", 1, "\"figure\":\"" + DOOR + "\",\"text\":\"Gate\""), "several times");
		assertEquals(now, text());
		assertDone(gesture("write", 9, "\"figure\":\"" + DOOR + "\",\"text\":\"Gate\""));
	}

	@Test
	void nothingIsTakenAwayThatWasNotSeen() throws IOException {
		String other = TEXT.replace("    touchpoint Desk by Clerk\n", "    touchpoint Desk by Clerk\n    touchpoint Lift by Clerk\n");
		elsewhere(other);
		assertRefused(gesture("delete", 1, "\"figures\":[\"stage:Visit/Arrive\"]"), "Arrive", "has changed in the meantime");
		assertEquals(other, text());
	}

	@Test
	void whatIsAgreedToIsWhatIsDeletedAndNothingElse() throws IOException {
		JsonObject again = asked();
		String other = TIED.replace("Knocks", "Rings");
		elsewhere(other);
		assertRefused(agree(again), "Door", "has changed in the meantime");
		assertEquals(other, text());
		elsewhere(TIED.replace("18 %", "80 %"));
		assertDone(agree(again));
		assertFalse(text().contains("Door"), text());
		assertTrue(text().contains("issue Slow { frequency 80 % }"), text());
	}

	@Test
	void whereMoreCanBeSeenThanWasAgreedToNothingIsDeleted() throws IOException {
		String other = TIED + "programme \"First day\" for Clerk { phase \"Morning\" { module \"Doors\" issues { play \"At the door\" } } }\nscenario \"At the door\" at Door for Clerk\n";
		JsonObject again = asked();
		elsewhere(other);
		assertRefused(agree(again), "Door", "has changed in the meantime");
		assertEquals(other, text());
	}

	@Test
	void whereMoreWouldBeTakenThanWasAgreedToItIsAskedAgain() throws IOException {
		// What a handoff supports is not on the map.
		String other = TIED + "team Back { role Packer internal }\nhandoff Parcel from Clerk to Packer { hands over \"it\" supports Door }\n";
		JsonObject again = asked();
		unseen(other);
		JsonObject second = send(again);
		assertEquals("journeywright/ask", second.get("kind").getAsString(), second::toString);
		assertTrue(second.get("question").getAsString().contains("Parcel"), second::toString);
		assertEquals(other, text());
	}

	/** Asks to delete the door, which an issue is at; returns what agrees to it. */
	private JsonObject asked() throws IOException {
		int revision = revision(elsewhere(TIED).getAsJsonObject("args"));
		return ask(revision, "\"figures\":[\"" + DOOR + "\"]").getAsJsonObject("again");
	}

	private JsonObject agree(JsonObject again) {
		JsonObject answer = send(again);
		assertEquals("journeywright/answered", answer.get("kind").getAsString());
		return answer;
	}

	private JsonObject send(JsonObject again) {
		page.send(again.toString().replaceFirst("\\{", "{\"number\":" + ++number + ","));
		return page.actionOf(a -> a.get("kind").getAsString().matches("journeywright/(ask|answered)") && a.get("number").getAsInt() == number);
	}

	private JsonObject ask(int revision, String content) {
		page.send("{\"kind\":\"journeywright/delete\",\"isOperation\":true,\"number\":" + ++number + ",\"revision\":" + revision + "," + content + "}");
		return page.action("journeywright/ask", a -> a.get("number").getAsInt() == number);
	}

	@Test
	void anAgreementStandsHoweverMuchChangesElsewhere() throws IOException {
		JsonObject again = asked();
		for (int i = 1; i <= 9; i++) {
			elsewhere(TIED.replace("Desk", "Desk" + i));
		}
		assertDone(agree(again));
		assertFalse(text().contains("Door"), text());
		assertTrue(text().contains("Desk9"), text());
	}

	@Test
	void anAgreementThatIsMadeUpIsAQuestionAgain() throws IOException {
		int revision = revision(elsewhere(TIED).getAsJsonObject("args"));
		ask(revision, "\"figures\":[\"" + DOOR + "\"],\"isAgreed\":true,\"agreed\":\"0\"");
		assertEquals(TIED, text());
	}

	@Test
	void whatIsCopiedIsWhatWasSeen() throws IOException {
		elsewhere(TEXT.replace("touchpoint Desk by Clerk", "touchpoint Desk by Clerk { expects \"Tea\" }"));
		page.send("{\"kind\":\"journeywright/copy\",\"number\":7,\"revision\":1,\"figures\":[\"" + DOOR + "\"]}");
		JsonObject copied = page.action("journeywright/copied");
		assertEquals(7, copied.get("number").getAsInt());
		assertTrue(copied.get("text").getAsString().startsWith("touchpoint Door by Clerk {"), copied::toString);
		page.send("{\"kind\":\"journeywright/copy\",\"number\":8,\"revision\":1,\"figures\":[\"touchpoint:Visit/Gone\",\"touchpoint:Visit/Desk\"]}");
		assertTrue(page.actionOf(a -> a.get("kind").getAsString().matches("journeywright/(copied|answered)")).has("number"));
	}

	@Test
	void aStepThatChangesNothingIsSaid() throws IOException {
		JsonObject answer = gesture("write", 1, "\"figure\":\"" + DOOR + "\",\"text\":\"Door\"");
		assertDone(answer);
		assertTrue(answer.get("message").getAsString().startsWith("Nothing was changed"), answer::toString);
		assertEquals(TEXT, text());
	}

	@Test
	void everyGestureIsAnsweredByItsNumberAndCalledByItsName() throws IOException {
		JsonObject answer = gesture("write", 1, "\"figure\":\"" + DOOR + "\",\"text\":\"Gate\"");
		assertDone(answer);
		assertEquals("Rename touchpoint", answer.get("label").getAsString());
		assertRefused(gesture("write", 0, "\"figure\":\"touchpoint:Visit/Gate\",\"text\":\"Desk\""), "already");
		assertDone(gesture("undo", 0, "\"x\":0"));
		assertEquals(TEXT, text());
		assertRefused(gesture("undo", 0, "\"x\":0"), "Nothing to undo");
		assertDone(gesture("redo", 0, "\"x\":0"));
		assertTrue(text().contains("Gate"));
	}

	@Test
	void aSessionThatHasGoneListensNoMore() throws IOException {
		server.close();
		server.close();
		page.send("{\"kind\":\"journeywright/write\",\"isOperation\":true,\"number\":1,\"figure\":\"" + DOOR + "\",\"text\":\"Gate\"}");
		host.service().edit(Map.of("visit.journey", TEXT.replace("Desk", "Counter"))).join();
		assertEquals(TEXT, text());
	}

	@Test
	void figuresKeepTheirRevisionsApart() throws IOException {
		assertEquals(2, revision(elsewhere(TEXT.replace("Desk", "Counter")).getAsJsonObject("args")));
		JsonObject changed = elsewhere(TEXT);
		assertEquals(3, revision(changed.getAsJsonObject("args")));
		JsonArray put = changed.getAsJsonArray("put");
		assertTrue(put.size() > 0);
	}
}
