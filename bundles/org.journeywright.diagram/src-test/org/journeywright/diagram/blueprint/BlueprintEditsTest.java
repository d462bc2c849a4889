package org.journeywright.diagram.blueprint;

import static org.journeywright.diagram.blueprint.Bakery.cell;
import static org.journeywright.diagram.blueprint.Bakery.delivery;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Connect;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Reconnect;
import org.journeywright.diagram.edit.Gesture.Slide;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.api.Test;

class BlueprintEditsTest {

	private static final String TEXT = Bakery.TEXT;
	private static final String LIST = "handoff:OrderList";
	private static final String CRATE = "handoff:FullCrate";
	private static final String FRESH = "handoff:FreshBread";

	private final Bench bench = Bench.of(new Blueprint(), TEXT);

	private Edited becomes(Gesture gesture, String before, String after) {
		assertTrue(TEXT.contains(before), before);
		Edited edited = bench.make(gesture);
		bench.reads(TEXT.replace(before, after));
		return edited;
	}

	private void refused(Gesture gesture, String words) {
		String message = assertThrows(EditRefusedException.class, () -> bench.plan(gesture)).getMessage();
		assertTrue(message.contains(words), message);
		bench.reads(TEXT);
	}

	private static Drop drop(String dragged, String target) {
		return new Drop(List.of(dragged), target, Where.INTO);
	}

	// What is copied

	@Test
	void whoDeliversATouchpointIsPastedOnAnother() {
		becomes(bench.copy(delivery(Bakery.UNPACK, Bakery.DRIVER), Bakery.PAY), "touchpoint Pay", "touchpoint Pay by Driver");
	}

	@Test
	void whoDeliversATouchpointIsPastedOnTheCardOfAnother() {
		becomes(bench.copy(delivery(Bakery.UNPACK, Bakery.DRIVER), delivery(Bakery.WAIT, Bakery.CLERK)), "touchpoint Wait by Clerk {", "touchpoint Wait by Clerk, Driver {");
	}

	@Test
	void theStandardsOfAHandoffArePastedOnAnother() {
		becomes(bench.copy(CRATE + "@standard", FRESH + "@standard"), "keeps TellEarly\n", "keeps TellEarly, PackRight\n");
	}

	@Test
	void aStandardThatIsThereAlreadyChangesNothing() {
		assertTrue(bench.plan(bench.copy(CRATE + "@standard", CRATE)).edits().isEmpty());
	}

	@Test
	void whatIsPastedIsNotPutWhereItDoesNotBelong() {
		refused(bench.copy(delivery(Bakery.UNPACK, Bakery.DRIVER), CRATE), "Drop it on an activity");
		refused(bench.copy(CRATE + "@standard", Bakery.RING), "internal standard");
		refused(new Paste("", "", Where.INTO, List.of("delivery@role:Shop/Driver")), "Choose what this is to belong to");
		refused(new Paste("", Bakery.WAIT, Where.AFTER, List.of("opening.touchpoint@" + Bakery.RING)), "stands here by itself");
		refused(new Paste("", Bakery.WAIT, Where.AFTER, List.of("delivery@role:Shop/Gone")), "Gone");
	}

	@Test
	void cardsOfElementsAreCopiedAsText() {
		assertEquals(List.of(), bench.copy(Bakery.CHECK, Bakery.WAIT).ties());
		assertEquals(List.of(), bench.copy(Bakery.RING, Bakery.WAIT).ties());
	}

	// What is cut

	@Test
	void whoDeliversATouchpointIsMovedToAnother() {
		bench.make(bench.cut(delivery(Bakery.UNPACK, Bakery.DRIVER), delivery(Bakery.WAIT, Bakery.CLERK), Where.INTO));
		bench.reads(TEXT.replace("Unpack via Door by Driver {", "Unpack via Door {").replace("Wait by Clerk {", "Wait by Clerk, Driver {"));
	}

	@Test
	void theStandardsOfAHandoffAreMovedToAnother() {
		Edited moved = bench.make(bench.cut(CRATE + "@standard", FRESH, Where.INTO));
		bench.reads(TEXT.replace("within 30 min keeps PackRight supports", "within 30 min supports").replace("keeps TellEarly\n", "keeps TellEarly, PackRight\n"));
		assertEquals("Move service standard", moved.label());
	}

	@Test
	void whatIsCutAndPastedWhereItIsStaysThere() {
		assertTrue(bench.plan(bench.cut(CRATE + "@standard", CRATE, Where.INTO)).edits().isEmpty());
		assertTrue(bench.plan(bench.cut(delivery(Bakery.UNPACK, Bakery.DRIVER), Bakery.UNPACK, Where.INTO)).edits().isEmpty());
	}

	@Test
	void whatCannotBeWhereItIsPastedStaysWhereItIs() {
		refused(bench.cut(CRATE + "@standard", Bakery.RING, Where.INTO), "internal standard");
		refused(new Paste("", "", Where.INTO, List.of(), List.of(Bakery.CHECK)), "Choose what this is to belong to");
	}

	@Test
	void anActivityThatIsCutIsMovedWithItsComments() {
		bench.make(bench.cut(Bakery.CHECK, cell(Bakery.BACKSTAGE_BAKER, Bakery.WAIT), Where.INTO));
		Bench dropped = Bench.of(new Blueprint(), TEXT);
		dropped.make(drop(Bakery.CHECK, cell(Bakery.BACKSTAGE_BAKER, Bakery.WAIT)));
		assertEquals(dropped.text(), bench.text());
		assertFalse(bench.text().equals(TEXT));
	}

	// What is written

	@Test
	void namesAreWrittenInPlaceWhereverTheyStand() {
		bench.make(new Write(LIST, "Wish list"));
		assertTrue(bench.text().contains("handoff WishList from Clerk to Baker"), bench.text());
		bench.make(new Write(Bakery.CHECK, "Look at the oven list"));
		assertTrue(bench.text().contains("activity \"Look at the oven list\" done by Baker, Clerk"));
		bench.make(new Write(Bakery.RING, "Call"));
		assertTrue(bench.text().contains("supports Call"));
		bench.make(new Write(Bakery.PACKER, "Crate packer"));
		assertTrue(bench.text().contains("handoff FullCrate from CratePacker to Driver"));
	}

	@Test
	void whatIsHandedOverIsWrittenAndTakenOut() {
		becomes(new Write(CRATE + "@what", "The crate, counted"), "to Driver { within 30 min keeps PackRight supports Unpack }",
				"to Driver { hands over \"The crate, counted\" within 30 min keeps PackRight supports Unpack }");
		bench.make(new Write(CRATE + "@what", ""));
		bench.reads(TEXT);
	}

	@Test
	void theTimeLimitIsWritten() {
		becomes(new Write(LIST + "@within", "30 min"), "within 1 h   // after", "within 30 min   // after");
	}

	@Test
	void theTimeLimitMayBeSaidAsPeopleSayIt() {
		becomes(new Write(LIST + "@within", " within 2 days "), "within 1 h   // after", "within 2 days   // after");
	}

	@Test
	void aMissingTimeLimitIsAddedAndAnEmptyOneTakenOut() {
		bench.make(new Write(FRESH + "@within", "3 h"));
		assertTrue(bench.text().contains("within 3 h"));
		bench.make(new Write(FRESH + "@within", " "));
		bench.reads(TEXT);
	}

	@Test
	void aTimeLimitThatIsNoTimeIsRefused() {
		for (String nonsense : List.of("soon", "95 %", "2", "-1 h", "2 h 3", "1e9 h", "W".repeat(10_000))) {
			refused(new Write(LIST + "@within", nonsense), "as in 30 min, 2 h or 3 days");
		}
	}

	@Test
	void thereMustBeSomethingToWrite() {
		refused(new Write(cell(Bakery.CLERK, Bakery.PAY), "x"), "nothing to write");
		refused(new Write(LIST, " "), "needs a name");
		refused(new Write("handoff:Gone", "x"), "not on the diagram any more");
	}

	// What is drawn

	@Test
	void aHandoffIsDrawnFromACardToTheLaneOfAnotherRole() {
		Edited edited = becomes(new Connect("handoff", Bakery.PACK, Bakery.BUYER), "metric CratesInTime", "\nhandoff PackerToBuyer from Packer to Buyer {\n  supports Unpack\n}\n\nmetric CratesInTime");
		assertEquals(List.of("handoff:PackerToBuyer"), edited.choose());
		assertTrue(bench.draw().figure("handoff:PackerToBuyer").isPresent());
	}

	@Test
	void aSecondHandoffBetweenTheSameRolesGetsAnotherName() {
		bench.make(new Connect("handoff", Bakery.PACK, Bakery.BUYER));
		Edited second = bench.make(new Connect("handoff", Bakery.PACK, Bakery.BUYER));
		assertEquals(1, second.choose().size());
		assertTrue(second.choose().getFirst().contains("2"), second.choose().toString());
		assertTrue(bench.live().element(second.choose().getFirst()).isPresent());
	}

	@Test
	void aHandoffOntoATouchpointGoesToWhoDeliversItAndSupportsIt() {
		bench.make(new Connect("handoff", Bakery.PACKER, Bakery.WAIT));
		assertTrue(bench.text().contains("handoff PackerToClerk from Packer to Clerk {\n  supports Wait\n}"), bench.text());
	}

	@Test
	void aHandoffToACardSupportsItsTouchpoint() {
		bench.make(new Connect("handoff", Bakery.BUYER, delivery(Bakery.UNPACK, Bakery.DRIVER)));
		assertTrue(bench.text().contains("from Buyer to Driver {\n  supports Unpack\n}"), bench.text());
	}

	@Test
	void aHandoffNeedsTwoRoles() {
		refused(new Connect("handoff", Bakery.PACK, Bakery.PACKER), "to themselves");
		refused(new Connect("handoff", Bakery.RING, Bakery.PACKER), "starts at whoever");
		refused(new Connect("handoff", Bakery.PACKER, Bakery.PAY), "Nobody delivers Pay");
		refused(new Connect("handoff", "lane:internal/nobody", Bakery.PACKER), "Nobody is named");
		refused(new Connect("handoff", Bakery.CLERK, Bakery.WAIT), "Only Clerk delivers");
	}

	@Test
	void onALaneOfSeveralRolesItMustBeClearWhoIsMeant() {
		var byTeam = bench.draw(Settings.USUAL.with("lanes", "team"));
		String message = assertThrows(EditRefusedException.class, () -> bench.plan(new Connect("handoff", "lane:front-line/team:Shop", "lane:internal/team:Back"), byTeam)).getMessage();
		assertTrue(message.contains("several roles"), message);
		String card = "backstage activity:Bread/Unpack/Pack the crate@lane:internal/team:Back";
		Edited edited = bench.plan(new Connect("handoff", card, delivery(Bakery.RING, "lane:front-line/team:Shop")), byTeam);
		assertEquals(List.of("handoff:PackerToClerk"), edited.choose());
	}

	@Test
	void aHandoffIsLedToAnotherThatWaitsForIt() {
		becomes(new Connect("feeds", CRATE, "handoff:FlourList"), "keeps PackRight supports Unpack }", "keeps PackRight feeds FlourList supports Unpack }");
	}

	@Test
	void handoffsDoNotWaitForEachOtherForEver() {
		refused(new Connect("feeds", CRATE, LIST), "for ever");
		refused(new Connect("feeds", LIST, LIST), "itself");
		refused(new Connect("feeds", LIST, Bakery.PACKER), "leads from one handoff to another");
	}

	@Test
	void aHandoffIsDrawnToATouchpointThatItSupportsAsWell() {
		becomes(new Connect("handoff", LIST, Bakery.PAY), "supports Ring\n", "supports Ring, Pay\n");
	}

	// Ends that are drawn elsewhere

	private Reconnect from(String handoff, String from) {
		return new Reconnect(handoff, from, bench.draw().figure(handoff).orElseThrow().ends().orElseThrow().to());
	}

	private Reconnect to(String handoff, String to) {
		return new Reconnect(handoff, bench.draw().figure(handoff).orElseThrow().ends().orElseThrow().from(), to);
	}

	@Test
	void eitherEndOfAHandoffCanBeDrawnToAnotherRole() {
		becomes(from(CRATE, Bakery.BUYER), "handoff FullCrate from Packer to Driver", "handoff FullCrate from Buyer to Driver");
	}

	@Test
	void theReceiverChanges() {
		becomes(to(CRATE, Bakery.CLERK), "handoff FullCrate from Packer to Driver", "handoff FullCrate from Packer to Clerk");
	}

	@Test
	void theHeadOfAHandoffInAnotherColumnSupportsTheTouchpointThere() {
		becomes(to(CRATE, delivery(Bakery.WAIT, Bakery.CLERK)), "from Packer to Driver { within 30 min keeps PackRight supports Unpack }",
				"from Packer to Clerk { within 30 min keeps PackRight supports Wait }");
	}

	@Test
	void whatWaitsCanBeChanged() {
		String feeds = LIST + "@feeds@" + FRESH;
		becomes(new Reconnect(feeds, LIST, "handoff:FlourList"), "feeds FreshBread", "feeds FlourList");
	}

	@Test
	void anEndThatMakesNoSenseIsRefused() {
		refused(to(CRATE, Bakery.PACKER), "to themselves");
		refused(new Reconnect(LIST + "@feeds@" + FRESH, LIST, Bakery.PACKER), "ends at handoffs");
		refused(new Reconnect(Bakery.RING, Bakery.PACKER, Bakery.CLERK), "Only the ends of lines");
	}

	@Test
	void drawingAnEndToWhereItIsChangesNothing() {
		assertTrue(bench.plan(to(CRATE, bench.draw().figure(CRATE).orElseThrow().ends().orElseThrow().to())).edits().isEmpty());
	}

	// What is dropped

	@Test
	void anInternalStandardIsDroppedOnAHandoff() {
		becomes(drop("element:service standard:TellEarly", LIST), "within 1 h   // after the call\n", "within 1 h   // after the call\n  keeps TellEarly\n");
	}

	@Test
	void aStandardBelongsOnItsSide() {
		refused(drop("element:service standard:KeepTheDay", LIST + "@what"), "towards customers");
		refused(drop("element:service standard:TellEarly", Bakery.WAIT), "internal standard");
		becomes(drop("element:service standard:KeepTheDay", Bakery.WAIT), "touchpoint Wait by Clerk { feels -1 }", "touchpoint Wait by Clerk { feels -1 applies KeepTheDay }");
	}

	@Test
	void anActivityMovesBehindAnotherTouchpointWithItsComments() {
		String activity = "activity \"Check the oven list\" done by Baker, Clerk using \"oven list\", \"order book\" {";
		bench.make(drop(Bakery.CHECK, cell(Bakery.BACKSTAGE_BAKER, Bakery.UNPACK)));
		String text = bench.text();
		assertTrue(text.indexOf("// Nobody sees this.") > text.indexOf("touchpoint Unpack") && text.indexOf(activity) > text.indexOf("// Nobody sees this."), text);
		assertTrue(text.contains("description \"On paper\""));
	}

	@Test
	void anActivityMovesToAnotherRoleAndToAnotherSideOfTheLines() {
		becomes(drop(Bakery.PACK, cell(Bakery.BACKSTAGE_BAKER, Bakery.UNPACK)), "activity \"Pack the crate\" internal done by Packer", "activity \"Pack the crate\" done by Baker");
	}

	@Test
	void anActivityComesOnTheStage() {
		becomes(drop(Bakery.PACK, cell(Bakery.DRIVER, Bakery.UNPACK)), "activity \"Pack the crate\" internal done by Packer", "activity \"Pack the crate\" on-stage done by Driver");
	}

	@Test
	void onlyTheRoleInWhoseLaneTheCardLayChanges() {
		becomes(drop(Bakery.CHECK, cell(Bakery.PACKER, Bakery.RING)), "done by Baker, Clerk using", "internal done by Packer, Clerk using");
	}

	@Test
	void anActivityOfNobodyGetsARole() {
		becomes(drop(Bakery.COUNT, cell(Bakery.PACKER, Bakery.UNPACK)), "activity \"Count the crates\" internal\n", "activity \"Count the crates\" internal done by Packer\n");
	}

	@Test
	void activitiesAreReordered() {
		becomes(new Drop(List.of(Bakery.COUNT), Bakery.PACK, Where.BEFORE), "activity \"Pack the crate\" internal done by Packer\n      activity \"Count the crates\" internal\n",
				"activity \"Count the crates\" internal done by Packer\n      activity \"Pack the crate\" internal done by Packer\n");
	}

	@Test
	void touchpointsAreReordered() {
		bench.make(new Drop(List.of(Bakery.PAY), Bakery.UNPACK, Where.BEFORE));
		assertTrue(bench.text().indexOf("touchpoint Pay") < bench.text().indexOf("touchpoint Unpack"));
		bench.make(new Drop(List.of(Bakery.WAIT), Bakery.PAY, Where.AFTER));
		assertTrue(bench.text().indexOf("touchpoint Wait") > bench.text().indexOf("stage Receive"));
		bench.make(new Drop(List.of(Bakery.WAIT), "stage:Bread/Order", Where.INTO));
		assertTrue(bench.text().indexOf("touchpoint Wait") < bench.text().indexOf("stage Receive"));
	}

	@Test
	void aRoleIsDroppedWhereItDeliversOrWorks() {
		becomes(drop("element:role:Shop/Driver", Bakery.WAIT), "touchpoint Wait by Clerk", "touchpoint Wait by Clerk, Driver");
	}

	@Test
	void aRoleIsDroppedOnAnActivity() {
		becomes(drop(Bakery.BUYER, Bakery.PACK), "internal done by Packer\n", "internal done by Packer, Buyer\n");
	}

	@Test
	void aRoleBackstageNeedsSomethingToDo() {
		refused(drop("element:role:Back/Buyer", cell(Bakery.PACKER, Bakery.RING)), "needs something to do");
	}

	@Test
	void whoDeliversChangesWhenTheCardMovesToAnotherLane() {
		becomes(drop(delivery(Bakery.WAIT, Bakery.CLERK), cell(Bakery.DRIVER, Bakery.WAIT)), "touchpoint Wait by Clerk", "touchpoint Wait by Driver");
	}

	@Test
	void whoDeliversCanTakePartInAnActivityButDoesNotDeliverBackstage() {
		refused(drop(delivery(Bakery.WAIT, Bakery.CLERK), cell(Bakery.PACKER, Bakery.WAIT)), "needs something to do");
		becomes(drop(delivery(Bakery.WAIT, Bakery.CLERK), Bakery.PACK), "internal done by Packer\n", "internal done by Packer, Clerk\n");
	}

	@Test
	void aMetricIsDroppedOnTheHandoffThatItMeasures() {
		becomes(drop("element:metric:Calm", CRATE), "measures OrderList }", "measures OrderList, FullCrate }");
	}

	@Test
	void otherThingsCannotBeDropped() {
		refused(drop("element:channel:Phone", CRATE), "cannot be dropped");
		refused(drop("element:role:Gone", CRATE), "not in the model any more");
	}

	// What is made

	@Test
	void anActivityIsMadeInTheLaneAndBelowTheTouchpoint() {
		Edited edited = becomes(new Create("activity", cell(Bakery.PACKER, Bakery.WAIT), Where.INTO, "Reserve a crate"), "touchpoint Wait by Clerk { feels -1 }",
				"touchpoint Wait by Clerk { feels -1\n      activity \"Reserve a crate\" internal done by Packer\n    }");
		assertEquals(List.of("backstage activity:Bread/Wait/Reserve a crate"), edited.choose());
	}

	@Test
	void anActivityWithoutANameGetsOneThatIsFree() {
		bench.make(new Create("activity", cell(Bakery.BACKSTAGE_BAKER, Bakery.UNPACK), Where.INTO, ""));
		Edited second = bench.make(new Create("activity", cell(Bakery.BACKSTAGE_BAKER, Bakery.UNPACK), Where.INTO, ""));
		assertTrue(second.choose().getFirst().endsWith("2"), second.choose().toString());
	}

	@Test
	void touchpointsAreMadeBesideOthers() {
		bench.make(new Create("touchpoint", Bakery.RING, Where.AFTER, "Confirm"));
		String text = bench.text();
		assertTrue(text.indexOf("touchpoint Confirm") > text.indexOf("touchpoint Ring") && text.indexOf("touchpoint Confirm") < text.indexOf("touchpoint Wait"), text);
	}

	@Test
	void aMissingStandardIsMadeAndTied() {
		Edited edited = bench.make(new Create("standard", LIST + "@standard", Where.INTO, "Say it all"));
		assertTrue(bench.text().contains("keeps SayItAll") && bench.text().contains("standard SayItAll internal for Clerk"), bench.text());
		assertEquals(List.of("service standard:SayItAll"), edited.choose());
	}

	@Test
	void aStandardForATouchpointIsTowardsCustomers() {
		bench.make(new Create("standard", Bakery.WAIT, Where.INTO, "Tell how long"));
		assertTrue(bench.text().contains("applies TellHowLong") && bench.text().contains("standard TellHowLong for Clerk"), bench.text());
	}

	@Test
	void whoDeliversIsNamed() {
		String missing = bench.draw().all().filter(f -> f.kind().equals("missing.role") && f.about().filter(Bakery.PAY::equals).isPresent()).findFirst().orElseThrow().id();
		refused(new Create("role", missing, Where.INTO, "Cashier"), "no role called");
		becomes(new Create("role", missing, Where.INTO, "clerk"), "touchpoint Pay\n", "touchpoint Pay by Clerk\n");
	}

	@Test
	void otherThingsCannotBeMade() {
		refused(new Create("persona", Bakery.RING, Where.INTO, "x"), "cannot be made");
		refused(new Create("activity", Bakery.PACKER, Where.INTO, "x"), "below a touchpoint");
		refused(new Create("handoff", Bakery.PACK, Where.INTO, "x"), "Draw a handoff");
	}

	// What is taken away

	@Test
	void anActivityIsDeleted() {
		becomes(new Delete(List.of(Bakery.PACK), false), "      activity \"Pack the crate\" internal done by Packer\n", "");
	}

	@Test
	void aHandoffThatOthersReferToIsDeletedOnceThatIsAgreed() {
		Edited asked = bench.make(new Delete(List.of(FRESH), false));
		assertTrue(asked.question().contains("Order list") && asked.edits().isEmpty(), asked.question());
		bench.reads(TEXT);
		bench.make(new Delete(List.of(FRESH), true));
		assertFalse(bench.text().contains("FreshBread"), bench.text());
		assertTrue(bench.text().contains("within 1 h   // after the call\n  supports Ring"));
	}

	@Test
	void theTieOfAWaitingHandoffIsTakenOut() {
		becomes(new Delete(List.of(LIST + "@feeds@" + FRESH), false), "  feeds FreshBread\n", "");
	}

	@Test
	void aCardOfADeliveryTakesOnlyTheRoleAway() {
		becomes(new Delete(List.of(delivery(Bakery.WAIT, Bakery.CLERK)), false), "touchpoint Wait by Clerk {", "touchpoint Wait {");
	}

	@Test
	void theStandardOfAHandoffIsTakenOut() {
		becomes(new Delete(List.of(CRATE + "@standard"), false), "keeps PackRight supports Unpack", "supports Unpack");
	}

	@Test
	void tiesAndElementsGoTogether() {
		bench.make(new Delete(List.of(delivery(Bakery.WAIT, Bakery.CLERK), Bakery.PACK), true));
		bench.reads(TEXT.replace("touchpoint Wait by Clerk {", "touchpoint Wait {").replace("      activity \"Pack the crate\" internal done by Packer\n", ""));
	}

	@Test
	void lanesAndCellsAreNotDeleted() {
		refused(new Delete(List.of(Bakery.PACKER), true), "cannot be deleted here");
		refused(new Delete(List.of(cell(Bakery.PACKER, Bakery.RING)), true), "cannot be deleted here");
	}

	@Test
	void whatWasCopiedIsPutIn() {
		bench.make(new Paste("activity \"Wipe the shelf\" done by Clerk", cell(Bakery.BACKSTAGE_CLERK, Bakery.WAIT), Where.INTO));
		assertTrue(bench.text().indexOf("Wipe the shelf") > bench.text().indexOf("touchpoint Wait"), bench.text());
	}

	@Test
	void nothingSlides() {
		refused(new Slide(Bakery.RING, 3), "nothing to slide");
	}
}
