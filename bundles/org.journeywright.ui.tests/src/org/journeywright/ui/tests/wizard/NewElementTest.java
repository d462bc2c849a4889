package org.journeywright.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.journeywright.ui.form.PropertiesView;
import org.journeywright.ui.form.field.FlatButton;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.files.OpenFolder;
import org.journeywright.ui.wizard.NewElementWizard;
import org.journeywright.ui.wizard.NewKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizards of File &gt; New in This Model. */
class NewElementTest {

	private static final String TEAM = "team Back {\n  role Planning\n  role Office\n}\n";
	private static final String NOTE = "handoff Note from Planning to Office\n";

	private OpenFolder open;

	@BeforeEach
	void keepUnsaved() {
		Settings.instance().saveByItself(false, Settings.SECONDS);
	}

	@AfterEach
	void closeFolder() {
		WizardWindow.found().ifPresent(Shell::close);
		open.close();
		Settings.instance().saveByItself(true, Settings.SECONDS);
	}

	@Test
	void aHandoffGoesWhereHandoffsAreAndIsOneStep() {
		open = new OpenFolder(Map.of("a.journey", TEAM, "b.journey", NOTE));
		WizardWindow wizard = begin(NewKind.HANDOFF);
		assertEquals("New Handoff", wizard.shell().getText());
		assertEquals(List.of("Name · required", "Provider · required", "Receiver · required", "Hands over"), wizard.labels());
		wizard.type("Name", "Plan");
		assertTrue(Ui.until(() -> wizard.where().equals("Still needed: provider, receiver. Will be written to b.journey, after “Note”.")), wizard::where);
		assertFalse(wizard.canFinish(), "Who hands over to whom is to be chosen.");
		wizard.pick("Provider", "office").pick("Receiver", "plan");
		Pictures.of(wizard.shell(), "new-handoff");
		wizard.finish();

		assertTrue(Ui.until(() -> open.text("b.journey").equals(NOTE + "handoff Plan from Office to Planning\n")), () -> open.text("b.journey"));
		assertEquals(TEAM, open.text("a.journey"));
		assertEquals("New handoff", open.model().history().undoLabel());
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() != null && Window.page().getActiveEditor().getTitle().equals("b.journey")), "Its text is shown.");
		open.model().history().undo();
		assertEquals(NOTE, open.text("b.journey"));
	}

	@Test
	void theKeyboardBeginsInTheName() {
		open = new OpenFolder(Map.of("a.journey", TEAM));
		WizardWindow wizard = begin(NewKind.SCENARIO);
		wizard.shell().forceActive();
		assertTrue(Ui.until(() -> Window.all(StyledText.class, wizard.field("Name")).getFirst().isFocusControl()));
		assertEquals("Name · required", wizard.labels().getFirst());
	}

	@Test
	void aNameThatIsTakenIsRefusedAtItsFieldWhileItIsTyped() {
		open = new OpenFolder(Map.of("a.journey", TEAM + NOTE));
		WizardWindow wizard = begin(NewKind.HANDOFF).pick("Provider", "office").pick("Receiver", "plan").type("Name", "Note");
		assertTrue(Ui.until(() -> wizard.problem("Name").contains("There is a handoff called “Note” here already; choose another name.")), () -> wizard.problem("Name"));
		assertFalse(wizard.canFinish());
		Window.all(StyledText.class, wizard.field("Name")).getFirst().notifyListeners(SWT.FocusOut, new Event());
		Ui.settle(50);
		assertTrue(wizard.problem("Name").contains("Note"), "It is still wrong in another field.");
		Pictures.of(wizard.shell(), "new-taken");
		wizard.type("Name", "Another");
		assertTrue(Ui.until(wizard::canFinish));
		assertEquals("", wizard.problem("Name"));
	}

	@Test
	void aNameThatIsTakenIsToldWithTheRightArticle() {
		open = new OpenFolder(Map.of("a.journey", "issue Late \"Nobody tells\"\n"));
		WizardWindow wizard = begin(NewKind.ISSUE).type("Name", "Late");
		assertTrue(Ui.until(() -> wizard.problem("Name").contains("There is an issue called “Late” here already; choose another name.")), () -> wizard.problem("Name"));
	}

	@Test
	void theFileThatFitsBestCanBeChanged() {
		open = new OpenFolder(Map.of("a.journey", TEAM + NOTE, "b.journey", NOTE.replace("Note", "List") + NOTE.replace("Note", "Key")));
		WizardWindow wizard = begin(NewKind.HANDOFF).type("Name", "Plan").pick("Provider", "office").pick("Receiver", "plan");
		assertTrue(Ui.until(() -> wizard.where().equals("Will be written to b.journey, after “Key”.")), wizard::where);
		FlatButton change = Window.all(FlatButton.class, wizard.shell()).stream().filter(b -> b.words().equals("Change…")).findFirst().orElseThrow();
		assertTrue(change.isVisible());
		change.press();
		var items = change.getMenu().getItems();
		assertEquals(List.of("a.journey", "b.journey"), Arrays.stream(items).map(i -> i.getText()).toList());
		items[1].setSelection(false);
		items[0].setSelection(true);
		items[0].notifyListeners(SWT.Selection, new Event());
		change.getMenu().setVisible(false);
		assertTrue(Ui.until(() -> wizard.where().equals("Will be written to a.journey, after “Note”.")), wizard::where);
		wizard.finish();
		assertTrue(Ui.until(() -> open.text("a.journey").equals(TEAM + NOTE + "handoff Plan from Office to Planning\n")), () -> open.text("a.journey"));
	}

	@Test
	void aTouchpointStandsInAStage() {
		open = new OpenFolder(Map.of("a.journey", "journey Buying {\n  stage Looking {\n  }\n  stage Paying {\n  }\n}\nchannel Shop\n"));
		WizardWindow wizard = begin(NewKind.TOUCHPOINT);
		Shell picker = wizard.picker("Stage");
		assertEquals(List.of("Looking stage in Buying", "Paying stage in Buying"),
				Arrays.stream(Window.all(Table.class, picker).getFirst().getItems()).map(i -> i.getText(0) + " " + i.getText(1)).toList());
		picker.close();
		wizard.pick("Stage", "pay").type("Name", "Till");
		assertTrue(Ui.until(() -> wizard.where().equals("Will be written to a.journey, at the end of the stage “Paying”.")), wizard::where);
		wizard.finish();
		assertTrue(Ui.until(() -> open.text("a.journey").equals("journey Buying {\n  stage Looking {\n  }\n  stage Paying {\n    touchpoint Till\n  }\n}\nchannel Shop\n")),
				() -> open.text("a.journey"));
	}

	@Test
	void whatIsChosenHasTheNewOneBehindIt() {
		String pay = "  stage Paying {\n    touchpoint Till\n    touchpoint Door\n  }\n}\n";
		open = new OpenFolder(Map.of("a.journey", "journey Buying {\n" + pay, "b.journey", "value One\n\nvalue Two\n"));
		NewElementWizard.open(Window.get(), open.model(), NewKind.TOUCHPOINT, List.of("touchpoint:Buying/Till"));
		WizardWindow wizard = WizardWindow.opened();
		assertTrue(Ui.until(() -> wizard.where().equals("Still needed: name. Will be written to a.journey, after “Till” in the stage “Paying”.")), wizard::where);
		wizard.type("Name", "Bag").finish();
		assertTrue(Ui.until(() -> open.text("a.journey").equals("journey Buying {\n" + pay.replace("Till\n", "Till\n    touchpoint Bag\n"))), () -> open.text("a.journey"));
		NewElementWizard.open(Window.get(), open.model(), NewKind.VALUE, List.of("value:One"));
		WizardWindow.opened().type("Name", "Half").finish();
		assertTrue(Ui.until(() -> open.text("b.journey").equals("value One\nvalue Half\n\nvalue Two\n")), () -> open.text("b.journey"));
	}

	@Test
	void theFormOfWhatIsNewIsShownWithItsNameToTypeOver() throws Exception {
		open = new OpenFolder(Map.of("a.journey", "journey Buying {\n  stage Looking\n}\n"));
		PropertiesView form = (PropertiesView) Window.page().showView(Views.PROPERTIES);
		begin(NewKind.TOUCHPOINT).type("Name", "Till").finish();
		assertTrue(Ui.until(() -> form.form().isPresent() && Window.all(StyledText.class, form.form().get()).getFirst().getSelectionText().equals("Till")));
		assertEquals(form, Window.page().getActivePart());
	}

	@Test
	void whatIsMissingIsSaid() {
		open = new OpenFolder(Map.of("a.journey", TEAM));
		WizardWindow wizard = begin(NewKind.TOUCHPOINT).type("Name", "Till");
		assertTrue(Ui.until(() -> wizard.complaint().contains("There is no stage yet that it could stand in. Create one first.")), wizard::complaint);
		assertFalse(wizard.canFinish());
	}

	@Test
	void everyFieldExplainsItself() {
		open = new OpenFolder(Map.of("a.journey", TEAM + "journey Buying {\n  stage Paying {\n  }\n}\n"));
		for (NewKind kind : NewKind.values()) {
			WizardWindow wizard = begin(kind);
			assertEquals(kind.title(), wizard.shell().getText());
			assertEquals("New " + kind.menu().replace("&", "").replace("…", ""), wizard.shell().getText());
			wizard.labels().forEach(l -> assertFalse(wizard.field(l.replace(" · required", "")).helpShown().isBlank(), kind + " " + l));
			assertFalse(Window.words(wizard.shell()).stream().anyMatch(w -> w.contains("unique among")), kind.name());
			assertFalse(wizard.canFinish(), kind.name());
			wizard.close();
		}
	}

	private WizardWindow begin(NewKind kind) {
		return WizardWindow.open(open.model(), kind);
	}
}
