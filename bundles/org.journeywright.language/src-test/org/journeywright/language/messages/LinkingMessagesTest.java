package org.journeywright.language.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.language.TestModel;
import org.junit.jupiter.api.Test;

/** A name that leads nowhere, or to several elements, is told with what to write instead. */
class LinkingMessagesTest {

	@Test
	void unknownNameSuggestsTheNearestOfItsKind() {
		assertEquals(List.of("2:31 There is no role called 'ServiceDeks'; did you mean ServiceDesk? [JW-0002]",
				"3:15 There is no role called 'Persone'; check the spelling, or add it to a file of this folder. [JW-0002]"),
				TestModel.problems("team T { role ServiceDesk role \"the other\" }\nhandoff H from \"the other\" to ServiceDeks\npractice P by Persone\npersona Persona\n"));
	}

	@Test
	void suggestedNameIsQuotedWhereItNeedsQuotes() {
		assertEquals(List.of("2:15 There is no role called 'Field technican'; did you mean \"Field technician\"? [JW-0002]"),
				TestModel.problems("team T { role \"Field technician\" }\npractice P by \"Field technican\"\n"));
	}

	@Test
	void ambiguousNameIsToldWithEveryFullName() {
		assertEquals(List.of("3:14 'Report' could mean more than one touchpoint; write \"As is\".Report or ToBe.Report. [JW-0003]"),
				TestModel.problems("journey \"As is\" { stage S { touchpoint Report } }\njourney ToBe { stage S { touchpoint Report } }\nwow Story at Report\n"));
	}

	@Test
	void fullNameIsNotAmbiguous() {
		assertEquals(List.of(), TestModel
				.problems("journey \"As is\" { stage S { touchpoint Report } }\njourney ToBe { stage S { touchpoint Report } }\nwow Story at ToBe.Report, \"As is\".Report\n"));
	}

	@Test
	void twoElementsOfOneFullNameCannotBeToldApart() {
		assertEquals(List.of("3:15 'P' could mean more than one persona; rename all but one of them. [JW-0003]"),
				TestModel.problems("persona P\npersona P\njourney J for P\n"));
	}

	@Test
	void unknownNameOfAnyKindIsToldWithoutNamingAKind() {
		assertEquals(List.of("1:26 Nothing that can be measured is called 'Nix'; check the spelling, or add it to a file of this folder. [JW-0002]",
				"2:26 Nothing that can be improved is called 'Valeu'; did you mean Value? [JW-0002]"),
				TestModel.problems("metric M rate { measures Nix }\ninitiative I { addresses Valeu }\nvalue Value \"x\"\n"));
	}

	@Test
	void nameOfAnyKindCanBeAmbiguousAcrossKinds() {
		assertEquals(List.of("3:26 'Repair' could mean more than one element; write J.Repair, or give the other element another name. [JW-0003]"),
				TestModel.problems("journey J { stage S { touchpoint Repair } }\nstandard Repair\nmetric M rate { measures Repair }\n"));
	}

	@Test
	void stepOfAnotherConversationIsUnknown() {
		assertEquals(List.of("1:53 This scenario has no decision point or outcome called 'Dnoe'; did you mean Done? [JW-0002]",
				"2:47 This scenario has no decision point or outcome called 'Done'; check the spelling, or add it to the scenario. [JW-0002]"),
				TestModel.problems("scenario S { decision D \"x\" { poor \"angry words\" -> Dnoe } outcome Done good }\nscenario T { decision D \"x\" { poor \"words\" -> Done } }\n"));
	}
}
