package org.journeywright.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.journeywright.language.TestModel;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Persona;
import org.journeywright.model.Scenario;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** Edits that concern several files or elements, and edits that are refused. */
class ModelEditorTest {

	private static final ModelEditor EDITOR = TestModel.service(ModelEditor.class);
	private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

	/** Files before an edit. */
	private final Map<String, String> files = new TreeMap<>();
	private XtextResourceSet model;

	private void files(String... namesAndTexts) {
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			files.put(namesAndTexts[i], namesAndTexts[i + 1]);
		}
		model = TestModel.parse(files);
	}

	@SuppressWarnings("unchecked")
	private <T extends EObject> T find(Class<T> type, String identity) {
		return (T) StreamSupport.stream(((Iterable<org.eclipse.emf.common.notify.Notifier>) model::getAllContents).spliterator(), false).filter(type::isInstance)
				.filter(e -> Elements.identity((EObject) e).equals(identity)).findFirst().orElseThrow();
	}

	/** The files after an edit; every name in them must lead somewhere. */
	private Map<String, String> after(TextEdits edits) {
		Map<String, String> after = new TreeMap<>();
		files.forEach((name, text) -> after.put(name, edits.apply("memory:/" + name, text)));
		for (Resource resource : TestModel.parse(after).getResources()) {
			assertEquals(List.of(), resource.getErrors(), after::toString);
		}
		return after;
	}

	private String after(String file, TextEdits edits) {
		return after(edits).get(file);
	}

	@Test
	void renameReachesEveryFileAndLeavesTheRestAlone() {
		files("a.journey", "team T { role Desk // the desk\n\trole Lead reports to Desk }\n", "b.journey",
				"practice P by Lead ,Desk daily // Desk\nhandoff H from T.Desk to T . Lead { note \"Desk\" }\n");
		assertEquals(Map.of("a.journey", "team T { role \"Service desk\" // the desk\n\trole Lead reports to \"Service desk\" }\n", "b.journey",
				"practice P by Lead ,\"Service desk\" daily // Desk\nhandoff H from T.\"Service desk\" to T . Lead { note \"Desk\" }\n"),
				after(EDITOR.rename(find(NamedElement.class, "role:T/Desk"), "Service desk")));
	}

	/** As a form does when somebody ties a journey to a persona that is made for it. */
	@Test
	void aNewElementBehindTheOneThatIsTiedToItLeavesTheTieInItsLine() {
		for (String end : List.of("", "\n", "\r\n", " // mine\n")) {
			files("a.journey", "journey Buying" + end);
			Journey journey = find(Journey.class, "journey:Buying");
			JourneyModel root = (JourneyModel) journey.eContainer();
			Persona persona = ModelFactory.eINSTANCE.createPersona();
			persona.setName("Commuter");
			TextEdits added = EDITOR.add(root, MODEL.getJourneyModel_Elements(), 1, persona);
			root.getElements().add(persona);
			TextEdits both = TextEdits.all(List.of(added, EDITOR.addValue(journey, MODEL.getJourney_Personas(), 0, persona)));
			String after = after("a.journey", both);
			assertEquals("journey Buying for Commuter" + (end.contains("//") ? " // mine" : ""), after.lines().findFirst().orElseThrow());
			assertTrue(after.strip().endsWith("persona Commuter"), after);
		}
	}

	@Test
	void renameOfAnOwnerReachesThePathsThroughIt() {
		files("a.journey", "journey A { stage S { touchpoint X } }\njourney B { stage S { touchpoint X } }\nwow W at A.X, B.X\n");
		assertEquals("journey \"A.1\" { stage S { touchpoint X } }\njourney B { stage S { touchpoint X } }\nwow W at \"A.1\".X, B.X\n",
				after("a.journey", EDITOR.rename(find(Journey.class, "journey:A"), "A.1")));
	}

	@Test
	void referencesThatRenamingMakesAmbiguousAreWrittenInFull() {
		files("a.journey", "journey A { stage S { touchpoint X } }\njourney B { stage S { touchpoint Y } }\nwow W at X, Y\nmetric M { measures X }\n");
		assertEquals("journey A { stage S { touchpoint X } }\njourney B { stage S { touchpoint X } }\nwow W at A.X, B.X\nmetric M { measures A.X }\n",
				after("a.journey", EDITOR.rename(find(Touchpoint.class, "touchpoint:B/Y"), "X")));
	}

	@Test
	void wordOfTheLanguageAsNewNameIsQuoted() {
		files("a.journey", "persona P\njourney J for P\n");
		assertEquals("persona \"goal\"\njourney J for \"goal\"\n", after("a.journey", EDITOR.rename(find(Persona.class, "persona:P"), "goal")));
	}

	@Test
	void renameOfAStepStaysInItsConversation() {
		String other = "scenario T { decision D \"?\" { best \"!\" -> D } }\n";
		files("a.journey", "scenario S { decision D \"?\" { best \"!\" -> D } }\n" + other);
		assertEquals("scenario S { decision Start \"?\" { best \"!\" -> Start } }\n" + other,
				after("a.journey", EDITOR.rename(find(ConversationStep.class, "decision point:S/D"), "Start")));
	}

	@Test
	void namesThatAreTakenOrEmptyAreRefused() {
		files("a.journey", "persona P\npersona Q\nscenario S { decision D outcome O good }\n");
		assertEquals("There is another persona called 'Q' here; choose another name.",
				assertThrows(EditRefusedException.class, () -> EDITOR.rename(find(Persona.class, "persona:P"), "Q")).getMessage());
		assertEquals("There is another decision point called 'O' here; choose another name.",
				assertThrows(EditRefusedException.class, () -> EDITOR.rename(find(ConversationStep.class, "decision point:S/D"), "O")).getMessage());
		assertThrows(EditRefusedException.class, () -> EDITOR.rename(find(Persona.class, "persona:P"), " \t"));
		assertTrue(EDITOR.rename(find(Persona.class, "persona:P"), "P").isEmpty());
	}

	@Test
	void renameThatLeavesANameWithoutAPathOfItsOwnIsRefused() {
		files("a.journey", "standard A\njourney B\nmetric M { measures A, B }\n");
		assertEquals("'A' would no longer be found from where it is named: another element has that name, or it stands in another conversation.",
				assertThrows(EditRefusedException.class, () -> EDITOR.rename(find(Journey.class, "journey:B"), "A")).getMessage());
	}

	@Test
	void namesLikeTheNewNameElsewhereStayAsTheyAre() {
		files("a.journey", "persona P\nchannel P2\njourney J for P { stage S { touchpoint T via P2 } }\n");
		assertEquals("persona P2\nchannel P2\njourney J for P2 { stage S { touchpoint T via P2 } }\n", after("a.journey", EDITOR.rename(find(Persona.class, "persona:P"), "P2")));
	}

	@Test
	void newElementMayUseAndEndangerNamesOfTheModel() {
		files("a.journey", "channel phone\njourney A { stage S { touchpoint X via phone } }\njourney B { stage S {\n    // nothing yet\n} }\nwow W at X\n");
		Touchpoint touchpoint = ModelFactory.eINSTANCE.createTouchpoint();
		touchpoint.setName("X");
		touchpoint.getChannels().add(find(Touchpoint.class, "touchpoint:A/X").getChannels().get(0));
		assertEquals("channel phone\njourney A { stage S { touchpoint X via phone } }\njourney B { stage S {\n    touchpoint X via phone\n    // nothing yet\n} }\nwow W at A.X\n",
				after("a.journey", EDITOR.add(find(Stage.class, "stage:B/S"), MODEL.getStage_Touchpoints(), 0, touchpoint)));
	}

	@Test
	void newElementCanBeGivenAsText() {
		files("a.journey", "journey J {\n  stage S {\n    touchpoint A\n  }\n}\n");
		assertEquals("journey J {\n  stage S {\n    touchpoint A\n\n    touchpoint B { // to be described\n      feels -1\n    }\n  }\n}\n", after("a.journey",
				EDITOR.add(find(Stage.class, "stage:J/S"), MODEL.getStage_Touchpoints(), 1, "touchpoint B { // to be described\n feels -1 }")));
		assertThrows(EditRefusedException.class, () -> EDITOR.add(find(Stage.class, "stage:J/S"), MODEL.getStage_Touchpoints(), 0, "touchpoint"));
		assertThrows(EditRefusedException.class, () -> EDITOR.add(find(Stage.class, "stage:J/S"), MODEL.getStage_Touchpoints(), 0, "persona P"));
	}

	@Test
	void firstElementOfAnEmptyFileIsWritten() {
		files("a.journey", "", "b.journey", "// only this\n\n\n");
		Persona persona = ModelFactory.eINSTANCE.createPersona();
		persona.setName("Café owner");
		for (Resource resource : model.getResources()) {
			if (resource.getContents().isEmpty()) {
				resource.getContents().add(ModelFactory.eINSTANCE.createJourneyModel());
			}
		}
		XtextResource b = (XtextResource) model.getResources().get(1);
		assertEquals("// only this\n\npersona \"Café owner\"\n",
				after("b.journey", EDITOR.add(b.getContents().get(0), MODEL.getJourneyModel_Elements(), 0, persona)));
		assertEquals("persona \"Café owner\"\n",
				after("a.journey", EDITOR.add(model.getResources().get(0).getContents().get(0), MODEL.getJourneyModel_Elements(), 0, persona)));
	}

	@Test
	void elementWithoutWhatItNeedsIsRefused() {
		files("a.journey", "persona P\n");
		JourneyModel file = (JourneyModel) model.getResources().get(0).getContents().get(0);
		Handoff handoff = ModelFactory.eINSTANCE.createHandoff();
		handoff.setName("H");
		assertEquals("This handoff lacks its provider, without which it cannot be written.",
				assertThrows(EditRefusedException.class, () -> EDITOR.add(file, MODEL.getJourneyModel_Elements(), 0, handoff)).getMessage());
		Scenario scenario = ModelFactory.eINSTANCE.createScenario();
		scenario.setName("S");
		scenario.setPersona(find(Persona.class, "persona:P"));
		assertEquals("The persona of this scenario cannot be written beside what else it says.",
				assertThrows(EditRefusedException.class, () -> EDITOR.add(file, MODEL.getJourneyModel_Elements(), 0, scenario)).getMessage());
	}

	@Test
	void moveToAnotherJourneyTakesCommentsAlongAndKeepsPathsTrue() {
		files("a.journey", "journey A {\n\tstage S {\n\t\t// about X\n\t\ttouchpoint X { // in X\n\t\t\texpects \"\"\"\n\t\t\t\ta\n\t\t\t\t  b\n\t\t\t\"\"\"\n\t\t} // behind X\n\n\t\ttouchpoint Y\n\t}\n}\n",
				"b.journey", "journey B {\r\n  stage Wait {\r\n  }\r\n}\r\n", "c.journey", "wow W at A.X, Y\n");
		assertEquals(Map.of("a.journey", "journey A {\n\tstage S {\n\t\ttouchpoint Y\n\t}\n}\n", "b.journey",
				"journey B {\r\n  stage Wait {\r\n    // about X\r\n    touchpoint X { // in X\r\n    \texpects \"\"\"\r\n    \t\ta\r\n    \t\t  b\r\n    \t\"\"\"\r\n    } // behind X\r\n  }\r\n}\r\n",
				"c.journey", "wow W at B.X, Y\n"),
				after(EDITOR.move(find(Touchpoint.class, "touchpoint:A/X"), find(Stage.class, "stage:B/Wait"), MODEL.getStage_Touchpoints(), 0)));
	}

	@Test
	void moveWithinAListKeepsTheOthersInPlace() {
		files("a.journey", "journey J { stage S {\n  touchpoint A // a\n  touchpoint B // b\n  // about C\n  touchpoint C // c\n} }\n");
		Stage stage = find(Stage.class, "stage:J/S");
		assertEquals("journey J { stage S {\n  // about C\n  touchpoint C // c\n  touchpoint A // a\n  touchpoint B // b\n} }\n",
				after("a.journey", EDITOR.move(find(Touchpoint.class, "touchpoint:J/C"), stage, MODEL.getStage_Touchpoints(), 0)));
		assertEquals("journey J { stage S {\n  touchpoint B // b\n  touchpoint A // a\n  // about C\n  touchpoint C // c\n} }\n",
				after("a.journey", EDITOR.move(find(Touchpoint.class, "touchpoint:J/A"), stage, MODEL.getStage_Touchpoints(), 1)));
		assertTrue(EDITOR.move(find(Touchpoint.class, "touchpoint:J/B"), stage, MODEL.getStage_Touchpoints(), 1).isEmpty());
	}

	@Test
	void stepThatIsNamedInItsConversationCannotMoveToAnother() {
		files("a.journey", "scenario S { decision D \"?\" { best \"!\" -> O } outcome O good }\nscenario T\n");
		assertThrows(EditRefusedException.class,
				() -> EDITOR.move(find(ConversationStep.class, "outcome:S/O"), find(Scenario.class, "scenario:T"), MODEL.getScenario_Steps(), 0));
		assertThrows(EditRefusedException.class,
				() -> EDITOR.move(find(ConversationStep.class, "decision point:S/D"), find(Scenario.class, "scenario:T"), MODEL.getScenario_Steps(), 0));
	}

	@Test
	void deletionShowsWhatRefersToTheElementAndWhatGoesWithIt() {
		files("a.journey", "team T {\n  role A\n  // the one to go\n  role B\n}\n\nhandoff H from A to B { // needs both\n  within 2 h\n}\n\nhandoff I from A to A { feeds H }\n", "b.journey",
				"practice P by A, B daily\npractice Q by B\n");
		Deletion deletion = EDITOR.delete(find(NamedElement.class, "role:T/B"));
		assertEquals(List.of("handoff:H", "leadership practice:P", "leadership practice:Q"), deletion.users().stream().map(u -> Elements.identity(u.holder())).toList());
		assertEquals(List.of("handoff:H"), deletion.losses().stream().map(Elements::identity).toList());
		assertEquals(Map.of("a.journey", "team T {\n  role A\n}\n\nhandoff I from A to A { }\n", "b.journey", "practice P by A daily\npractice Q\n"), after(deletion.editsWithUsers()));
		assertFalse(deletion.edits().files().containsKey("memory:/b.journey"));
	}

	@Test
	void severalElementsAreDeletedAtOnce() {
		files("a.journey", "team T {\n  role A reports to B\n\n  // two\n  role B\n  role C\n}\n\nhandoff H from A to C\n");
		Deletion deletion = EDITOR.delete(List.of(find(NamedElement.class, "role:T/A"), find(NamedElement.class, "role:T/B"), find(NamedElement.class, "handoff:H")));
		assertEquals(List.of(), deletion.users(), "What refers to the others goes with them.");
		assertEquals(List.of(), deletion.losses());
		assertEquals("team T {\n  role C\n}\n", after("a.journey", deletion.edits()));
		Deletion nested = EDITOR.delete(List.of(find(NamedElement.class, "role:T/C"), find(NamedElement.class, "team:T")));
		assertEquals(List.of("handoff:H"), nested.losses().stream().map(Elements::identity).toList());
		assertEquals("", after("a.journey", nested.editsWithUsers()).strip());
	}

	@Test
	void theTextOfAnElementCanBeCopied() {
		files("a.journey", "journey J {\n\tstage S {\n\t\t// where it hurts\n\t\ttouchpoint T { // now\n\t\t\tfeels -1\n\t\t}\n\t}\n}\n");
		assertEquals("// where it hurts\ntouchpoint T { // now\n\tfeels -1\n}", EDITOR.text(find(Touchpoint.class, "touchpoint:J/T")));
	}

	@Test
	void commentsAboveAnElementThatIsAddedAsTextStandInLineWithIt() {
		files("a.journey", "journey J {\n  stage S {\n    touchpoint A\n  }\n}\n");
		assertEquals("journey J {\n  stage S {\n    touchpoint A\n\n    // one\n    /* two */\n    touchpoint B {\n      feels -1\n    }\n  }\n}\n", after("a.journey",
				EDITOR.add(find(Stage.class, "stage:J/S"), MODEL.getStage_Touchpoints(), 1, "// one\n/* two */\ntouchpoint B {\n  feels -1\n}\n")));
		assertEquals("journey J {\n  stage S {\n    touchpoint A\n    /* so */ touchpoint B\n  }\n}\n",
				after("a.journey", EDITOR.add(find(Stage.class, "stage:J/S"), MODEL.getStage_Touchpoints(), 1, "/* so */ touchpoint B")));
	}

	@Test
	void anElementThatIsAddedAsTextLeavesTheMeaningOfNamesAlone() {
		files("a.journey", "journey A { stage S { touchpoint X } }\njourney B { stage S { } }\nissue I at X\n");
		assertEquals("journey A { stage S { touchpoint X } }\njourney B { stage S {\n    touchpoint X\n  } }\nissue I at A.X\n",
				after("a.journey", EDITOR.add(find(Stage.class, "stage:B/S"), MODEL.getStage_Touchpoints(), 0, "touchpoint X")));
	}

	@Test
	void referencesInACommentedListLoseOnlyTheirNamesAndCommas() {
		files("a.journey", "channel a channel b channel c\njourney J { stage S { touchpoint T via a, // first\n    b, // second\n    c // third\n} }\n");
		Touchpoint touchpoint = find(Touchpoint.class, "touchpoint:J/T");
		assertEquals("channel a channel b channel c\njourney J { stage S { touchpoint T via a // first\n    , // second\n    c // third\n} }\n",
				after("a.journey", EDITOR.removeValue(touchpoint, MODEL.getTouchpoint_Channels(), 1)));
	}

	@Test
	void complaintsAreAddedToATouchpoint() {
		files("a.journey", "journey J { stage S {\n\ttouchpoint T by R // t\n} }\nteam Q { role R }\n");
		var complaints = ModelFactory.eINSTANCE.createComplaintTrend();
		var count = ModelFactory.eINSTANCE.createComplaintCount();
		count.setMonth(java.time.YearMonth.of(2026, 7));
		count.setCount(3);
		complaints.getCounts().add(count);
		assertEquals("journey J { stage S {\n\ttouchpoint T by R { // t\n\t\tcomplaints { 2026-07: 3 }\n\t}\n} }\nteam Q { role R }\n",
				after("a.journey", EDITOR.add(find(Touchpoint.class, "touchpoint:J/T"), MODEL.getTouchpoint_Complaints(), 0, complaints)));
	}

	@Test
	void editsBesideMistakesAreMadeAllTheSame() {
		files("a.journey", "persona P { gaol \"x\" // typo\n  share 40 %\n}\n");
		assertEquals("persona P { gaol \"x\" // typo\n  share 50 %\n}\n",
				EDITOR.change(find(Persona.class, "persona:P"), MODEL.getPersona_Share(), org.journeywright.model.Amount.valueOf("50 %")).apply("memory:/a.journey", files.get("a.journey")));
	}

	@Test
	void elementOutsideAnyFileIsRefused() {
		assertEquals("This persona stands in no file.",
				assertThrows(EditRefusedException.class, () -> EDITOR.change(ModelFactory.eINSTANCE.createPersona(), MODEL.getPersona_Quote(), "x")).getMessage());
	}

	@Test
	void changesThatConcernTheSameTextAreNoOneStep() {
		TextEdits a = TextEdits.of("f", List.of(new TextEdit(0, 5, "x")));
		assertThrows(IllegalArgumentException.class, () -> a.and(TextEdits.of("f", List.of(new TextEdit(4, 2, "y")))));
		assertEquals("ab", a.and(TextEdits.of("g", List.of())).apply("g", "ab"));
	}
}
