package org.journeywright.ui.tests.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.journeywright.language.ide.action.AddElement;
import org.journeywright.language.ide.action.CopyElements;
import org.journeywright.language.ide.action.DeleteElements;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.ElementEdit;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.action.MoveElements;
import org.journeywright.language.ide.action.PasteElements;
import org.journeywright.language.ide.action.RenameElement;
import org.journeywright.language.ide.action.Structure;
import org.journeywright.language.ide.action.TieElements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The edits that all views share, on bytes and back. */
class ElementEditsTest {

	private static final String JOURNEY = """
			// how it is
			journey Own as-is {
			  stage Live {
			    // the worst
			    touchpoint ReportFault by Agent {
			      feels -2
			    }

			    touchpoint Wait
			    touchpoint Repair
			  }

			  stage Leave {
			  }
			}
			""";
	private static final String REST = """
			team Desk {
			  role Agent
			  role Lead
			}

			scenario Angry at ReportFault
			scenario Calm at Wait
			""";

	private Path folder;
	private OpenModel model;

	@BeforeEach
	void openModel() throws Exception {
		folder = TestFolder.of("model");
		Files.writeString(folder.resolve("a.journey"), JOURNEY);
		Files.writeString(folder.resolve("b.journey"), REST);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
	}

	@AfterEach
	void closeModel() {
		Sessions.instance().close();
	}

	private ElementRef ref(String identity) {
		return Ui.get(model.service().ask(m -> ElementRef.of(m, m.element(identity).orElseThrow(() -> new AssertionError(identity)))));
	}

	private List<ElementRef> refs(String... identities) {
		List<ElementRef> refs = new ArrayList<>();
		for (String identity : identities) {
			refs.add(ref(identity));
		}
		return refs;
	}

	private String text(String file) throws Exception {
		return model.documents().document(file).map(d -> d.get()).orElse(Files.readString(folder.resolve(file)));
	}

	/** Makes an edit, looks at the texts, and takes it back. */
	private void check(ElementEdit edit, String a, String b) throws Exception {
		CompletableFuture<Boolean> done = edit.make(model);
		assertTrue(Ui.until(done::isDone));
		assertTrue(done.join(), "Nothing was changed.");
		assertEquals(a, text("a.journey"));
		assertEquals(b, text("b.journey"));
		assertEquals(edit.label(), model.history().undoLabel());
		model.history().undo();
		assertEquals(JOURNEY, text("a.journey"));
		assertEquals(REST, text("b.journey"));
	}

	private String refused(ElementEdit edit) {
		CompletableFuture<Boolean> done = edit.make(model);
		assertTrue(Ui.until(done::isDone));
		return assertThrows(CompletionException.class, done::join).getCause().getMessage();
	}

	private static Destination in(String owner, org.eclipse.emf.ecore.EReference feature, int index) {
		return new Destination(owner, "", feature, index);
	}

	@Test
	void renamingReachesEveryFile() throws Exception {
		RenameElement edit = new RenameElement(ref("touchpoint:Own/ReportFault"), "Call us");
		assertEquals("touchpoint:Own/Call us", edit.renamed());
		check(edit, JOURNEY.replace("ReportFault", "\"Call us\""), REST.replace("ReportFault", "\"Call us\""));
		assertTrue(refused(new RenameElement(ref("role:Desk/Agent"), " ")).contains("needs a name"));
		assertTrue(refused(new RenameElement(ref("role:Desk/Agent"), "Lead")).contains("another role"));
	}

	@Test
	void deletingSaysWhatRefersToIt() throws Exception {
		List<ElementRef> both = refs("touchpoint:Own/ReportFault", "touchpoint:Own/Wait");
		DeleteElements.Preview preview = Ui.get(DeleteElements.preview(model, both));
		assertEquals(List.of("scenario:Angry", "scenario:Calm"), preview.users().stream().map(u -> u.holder().identity()).toList());
		assertEquals("touchpoints", preview.users().get(0).by());
		String without = JOURNEY.replaceFirst("(?s)    // the worst.*touchpoint Wait\n", "");
		check(new DeleteElements(both, false), without, REST);
		check(new DeleteElements(both, true), without, REST.replace(" at ReportFault", "").replace(" at Wait", ""));
		assertEquals("Delete 2 elements", new DeleteElements(both, true).label());
	}

	@Test
	void oneElementIsMovedWithItsComments() throws Exception {
		check(new MoveElements(refs("touchpoint:Own/Repair"), in("stage:Own/Live", Literals.STAGE__TOUCHPOINTS, 0)), JOURNEY.replace("    touchpoint Repair\n", "")
				.replace("    // the worst", "    touchpoint Repair\n\n    // the worst"), REST);
		check(new MoveElements(refs("touchpoint:Own/Wait"), in("stage:Own/Leave", Literals.STAGE__TOUCHPOINTS, Destination.LAST)),
				JOURNEY.replace("    touchpoint Wait\n", "").replace("  stage Leave {\n", "  stage Leave {\n    touchpoint Wait\n"), REST);
	}

	@Test
	void severalElementsKeepTheirOrder() throws Exception {
		check(new MoveElements(refs("touchpoint:Own/Wait", "touchpoint:Own/Repair"), in("stage:Own/Leave", Literals.STAGE__TOUCHPOINTS, Destination.LAST)),
				JOURNEY.replace("\n    touchpoint Wait\n    touchpoint Repair\n", "").replace("  stage Leave {\n", "  stage Leave {\n    touchpoint Wait\n    touchpoint Repair\n"), REST);
		check(new MoveElements(refs("touchpoint:Own/Wait", "touchpoint:Own/Repair"), in("stage:Own/Live", Literals.STAGE__TOUCHPOINTS, 0)),
				JOURNEY.replace("\n    touchpoint Wait\n    touchpoint Repair\n", "").replace("    // the worst", "    touchpoint Wait\n    touchpoint Repair\n\n    // the worst"), REST);
	}

	@Test
	void whatIsGoneIsSaid() {
		ElementRef gone = new ElementRef("role:Desk/Nobody", "role", "Nobody", Optional.empty());
		assertEquals("The role “Nobody” is not in the model any more.", refused(new DeleteElements(List.of(gone), false)));
		assertTrue(refused(new MoveElements(refs("role:Desk/Agent"), in("team:Gone", Literals.TEAM__ROLES, 0))).contains("Choose another place"));
	}

	@Test
	void tiesAreMovedAddedAndNeverDoubled() throws Exception {
		check(new TieElements(refs("scenario:Angry"), Literals.SCENARIO__TOUCHPOINTS, Optional.of("touchpoint:Own/ReportFault"), "touchpoint:Own/Repair"), JOURNEY,
				REST.replace("at ReportFault", "at Repair"));
		check(new TieElements(refs("scenario:Angry", "scenario:Calm"), Literals.SCENARIO__TOUCHPOINTS, Optional.empty(), "touchpoint:Own/Repair"), JOURNEY,
				REST.replace("at ReportFault", "at ReportFault, Repair").replace("at Wait", "at Wait, Repair"));
	}

	@Test
	void newElementsGoToTheirPlace() throws Exception {
		check(AddElement.named(in("stage:Own/Live", Literals.STAGE__TOUCHPOINTS, 1), Literals.TOUCHPOINT, "Hold the line"),
				JOURNEY.replace("    touchpoint Wait\n", "    touchpoint \"Hold the line\"\n\n    touchpoint Wait\n"), REST);
		check(new AddElement(new Destination("", "b.journey", Literals.JOURNEY_MODEL__ELEMENTS, Destination.LAST), Literals.HANDOFF,
				Map.of(Literals.NAMED_ELEMENT__NAME, "Tell", Literals.HANDOFF__PROVIDER, "role:Desk/Agent", Literals.HANDOFF__RECEIVER, "role:Desk/Lead")), JOURNEY,
				REST + "handoff Tell from Agent to Lead\n");
		assertTrue(refused(AddElement.named(in("team:Desk", Literals.TEAM__ROLES, 0), Literals.ROLE, "Lead")).contains("already"));
	}

	@Test
	void copiesArePastedBesideOrIntoWhatIsChosenUnderAFreeName() throws Exception {
		String copy = Ui.get(CopyElements.text(model, refs("touchpoint:Own/ReportFault")));
		assertEquals("// the worst\ntouchpoint ReportFault by Agent {\n  feels -2\n}\n", copy);
		PasteElements into = new PasteElements(copy, Optional.of(ref("stage:Own/Leave")), "");
		assertEquals(List.of("touchpoint:Own/ReportFault2"), Ui.get(model.service().ask(into::pasted)));
		check(into, JOURNEY.replace("  stage Leave {\n", "  stage Leave {\n    // the worst\n    touchpoint ReportFault2 by Agent {\n      feels -2\n    }\n"), REST);
		check(new PasteElements("touchpoint A\ntouchpoint B\n", Optional.of(ref("touchpoint:Own/Wait")), ""),
				JOURNEY.replace("    touchpoint Wait\n", "    touchpoint Wait\n    touchpoint A\n    touchpoint B\n"), REST);
		check(new PasteElements("role Agent", Optional.of(ref("role:Desk/Agent")), ""), JOURNEY, REST.replace("  role Agent\n", "  role Agent\n  role Agent2\n"));
	}

	@Test
	void namesThatLeadNowhereStayAsTheyAreWritten() throws Exception {
		check(new PasteElements("scenario Odd at SomewhereElse", Optional.empty(), "b.journey"), JOURNEY, REST + "scenario Odd at SomewhereElse\n");
	}

	@Test
	void whatDoesNotFitIsRefusedInWords() {
		assertEquals("A behaviour belongs in a service standard: choose one, then paste again.", refused(new PasteElements("behaviour B \"b\"", Optional.of(ref("role:Desk/Agent")), "b.journey")));
		assertTrue(refused(new PasteElements("Dear all", Optional.empty(), "b.journey")).startsWith("This is no element of a model"));
		assertTrue(refused(new PasteElements("", Optional.empty(), "b.journey")).startsWith("There is no element to paste"));
	}

	@Test
	void theGrammarSaysWhatCanBeWhere() {
		assertEquals(List.of(Literals.ROLE), Structure.slots(Literals.TEAM).stream().map(Structure.Slot::type).toList());
		assertEquals(Set.of(Literals.DECISION_POINT, Literals.SCENARIO_OUTCOME, Literals.FAILURE_STORY),
				Structure.slots(Literals.SCENARIO).stream().map(Structure.Slot::type).collect(Collectors.toSet()));
		assertEquals(List.of("name", "provider", "receiver"), Structure.needed(Literals.HANDOFF).stream().map(f -> f.getName()).toList());
		assertEquals(List.of("date", "result"), Structure.needed(Literals.MILESTONE).stream().map(f -> f.getName()).toList());
		assertEquals(List.of("name"), Structure.needed(Literals.TOUCHPOINT).stream().map(f -> f.getName()).toList());
	}
}
