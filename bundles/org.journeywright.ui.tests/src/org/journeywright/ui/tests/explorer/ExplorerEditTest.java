package org.journeywright.ui.tests.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.wizard.WizardWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be done in the explorer, as a person does it: what the texts say then, and what is chosen. */
class ExplorerEditTest {

	private static final String MODEL = ExplorerTest.MODEL;

	@AfterEach
	void closeModel() {
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
	}

	private static Explorer explorer() throws Exception {
		return Explorer.of(Map.of("a.journey", MODEL));
	}

	private static Text nameField(Explorer explorer) {
		assertTrue(Ui.until(() -> Window.all(Text.class, explorer.tree()).stream().anyMatch(t -> !t.isDisposed())), "There is no field for the name.");
		return Window.all(Text.class, explorer.tree()).get(0);
	}

	@Test
	void aRowIsRenamedInItsPlace() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("touchpoint:Own a machine/ReportFault");
		Window.run("org.eclipse.ui.edit.rename");
		Text field = nameField(explorer);
		assertEquals("ReportFault", field.getText());
		field.setText("Call us");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		explorer.expect("a.journey", MODEL.replace("ReportFault", "\"Call us\""));
		assertTrue(Ui.until(() -> explorer.chosen().equals(List.of("Call us"))), () -> explorer.chosen().toString());
		assertEquals("Rename touchpoint", explorer.model().history().undoLabel());
		explorer.model().history().undo();
		explorer.expect("a.journey", MODEL);
	}

	@Test
	void theSecondOfTwoOfOneNameIsRenamed() throws Exception {
		String two = MODEL.replace("  role Planner internal\n", "  role Agent internal\n");
		Explorer explorer = Explorer.of(Map.of("a.journey", two));
		explorer.choose("role:Desk/Agent~2");
		Window.run("org.eclipse.ui.edit.rename");
		Text field = nameField(explorer);
		field.setText("Clerk");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		explorer.expect("a.journey", two.replace("role Agent internal", "role Clerk internal"));
		assertTrue(Ui.until(() -> explorer.chosen().equals(List.of("Clerk"))), () -> explorer.chosen().toString());
	}

	@Test
	void aNameThatIsTakenStaysInTheFieldWithTheReason() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("role:Desk/Agent");
		Window.run("org.eclipse.ui.edit.rename");
		Text field = nameField(explorer);
		field.setText("Planner");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		assertTrue(Ui.until(() -> field.getToolTipText() != null && field.getToolTipText().contains("choose another name")));
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		field.notifyListeners(SWT.KeyDown, escape);
		assertTrue(field.isDisposed());
		assertEquals(MODEL, explorer.text("a.journey"));
	}

	@Test
	void deletingShowsWhatRefersToIt() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("touchpoint:Own a machine/ReportFault");
		Window.inDialog(() -> Window.run("org.eclipse.ui.edit.delete"), dialog -> {
			assertEquals("Delete touchpoint", dialog.getText());
			assertEquals("scenario “Angry” (touchpoints): Report fault   a.journey, line 19", Window.all(Table.class, dialog).get(0).getItem(0).getText());
			Window.press(dialog, "Delete and take out the references");
		});
		explorer.expect("a.journey", MODEL.replaceFirst("(?s)    touchpoint ReportFault.*?\n    }\n", "").replace("Angry at ReportFault for", "Angry for"));
		assertTrue(Ui.until(() -> explorer.chosen().equals(List.of("Wait for help"))), () -> explorer.chosen().toString());
	}

	@Test
	void enterPressesTheMarkedButtonOfADeletionAlsoInTheList() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("touchpoint:Own a machine/ReportFault", "role:Desk/Planner");
		Window.inDialog(() -> Window.run("org.eclipse.ui.edit.delete"), dialog -> {
			assertEquals("Delete and take out the references", dialog.getDefaultButton().getText());
			assertTrue(Window.words(dialog).stream().anyMatch(w -> w.startsWith("“Report fault”, “Planner” are referred to in 2 places")), () -> Window.words(dialog).toString());
			Window.all(Table.class, dialog).get(0).notifyListeners(SWT.DefaultSelection, new Event());
		});
		assertTrue(Ui.until(() -> !explorer.text("a.journey").contains("ReportFault") && !explorer.text("a.journey").contains("Planner")), () -> explorer.text("a.journey"));
		explorer.model().history().undo();
		explorer.expect("a.journey", MODEL);
	}

	@Test
	void cancellingADeletionChangesNothing() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("role:Desk/Agent");
		Window.inDialog(() -> Window.run("org.eclipse.ui.edit.delete"), dialog -> Window.press(dialog, "Cancel"));
		Ui.settle(200);
		assertEquals(MODEL, explorer.text("a.journey"));
	}

	@Test
	void elementsAreCopiedFromOneModelToAnother() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("scenario:Angry", "role:Desk/Planner");
		Window.run("org.eclipse.ui.edit.copy");
		Ui.settle(300);
		Sessions.instance().close();

		String other = "team Desk {\n  role Planner\n}\n";
		Explorer there = Explorer.of(Map.of("b.journey", other));
		there.choose("role:Desk/Planner");
		Window.run("org.eclipse.ui.edit.paste");
		there.expect("b.journey", "team Desk {\n  role Planner\n  role Planner2 internal\n}\n\nscenario Angry at ReportFault for Agent\n");
		there.model().history().undo();
		there.expect("b.journey", other);
	}

	@Test
	void aNewElementIsCreatedFromTheMenuAndChosen() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("stage:Own a machine/Leave");
		explorer.menu("New", "Touchpoint…");
		WizardWindow.opened().type("Name", "SayGoodbye").finish();
		explorer.expect("a.journey", MODEL.replace("  stage Leave { }", "  stage Leave {\n    touchpoint SayGoodbye\n  }"));
		assertTrue(Ui.until(() -> explorer.chosen().equals(List.of("Say goodbye"))), () -> explorer.chosen().toString());
	}

	@Test
	void aNewElementAsksForWhatItCannotDoWithout() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("role:Desk/Planner");
		explorer.menu("New", "Handoff…");
		WizardWindow wizard = WizardWindow.opened();
		assertEquals(List.of("Planner"), wizard.chosen("Provider"), "What is chosen is proposed.");
		wizard.pick("Receiver", "agent").type("Name", "Return").finish();
		explorer.expect("a.journey", MODEL + "handoff Return from Planner to Agent\n");
		assertTrue(Ui.until(() -> explorer.chosen().equals(List.of("Return"))), () -> explorer.chosen().toString());
	}

	@Test
	void anEmptyFolderBeginsWithAJourney() throws Exception {
		Sessions.instance().open(TestFolder.of("empty"));
		var view = Window.page().showView(Views.EXPLORER);
		Control root = (Control) view.getSite().getService(MPart.class).getWidget();
		assertTrue(Ui.until(() -> Window.all(Button.class, root).stream().anyMatch(b -> b.isVisible() && b.getText().equals("New Journey…"))));
		Window.press(root, "New Journey…");
		WizardWindow.opened().type("Name", "First visit").finish();
		var model = Sessions.instance().model().orElseThrow();
		assertTrue(Ui.until(() -> model.documents().document("model.journey").map(d -> d.get().equals("journey \"First visit\"\n")).orElse(false)),
				() -> model.documents().document("model.journey").map(d -> d.get()).toString());
	}

	@Test
	void aScenarioIsDraggedToAnotherTouchpoint() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL + "scenario Bored at WaitForHelp\n"));
		explorer.viewer().expandAll();
		explorer.view.reveal(List.of("scenario:Angry"));
		assertTrue(explorer.dragChosen("SCENARIOS\ntouchpoint:Own a machine/WaitForHelp", 0.5));
		explorer.expect("a.journey", MODEL.replace("Angry at ReportFault", "Angry at WaitForHelp") + "scenario Bored at WaitForHelp\n");
	}

	@Test
	void findGoesToTheSearchAndThereTheKeysBelongToTheText() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("role:Desk/Planner");
		Window.run("org.eclipse.ui.edit.findReplace");
		assertTrue(Ui.until(() -> Window.all(Text.class, explorer.tree().getParent()).get(0).isFocusControl()));
		ICommandService commands = Window.get().getService(ICommandService.class);
		assertFalse(commands.getCommand("org.eclipse.ui.edit.delete").isHandled(), "Delete is that of the text.");
		assertFalse(commands.getCommand("org.eclipse.ui.edit.rename").isHandled(), "F2 is that of the text.");
	}

	@Test
	void altUpAndDownChangeTheOrder() throws Exception {
		Explorer explorer = explorer();
		explorer.choose("role:Desk/Planner");
		Window.run("org.journeywright.ui.explorer.up");
		explorer.expect("a.journey", MODEL.replace("  role Agent front-line\n  role Planner internal\n", "  role Planner internal\n  role Agent front-line\n"));
		assertTrue(Ui.until(() -> explorer.below("Teams").get(1).startsWith("  Planner")));
		assertEquals(List.of("Planner"), explorer.chosen());
		Window.run("org.journeywright.ui.explorer.down");
		explorer.expect("a.journey", MODEL);
	}

	@Test
	void aTouchpointIsDraggedToAnotherStage() throws Exception {
		Explorer explorer = explorer();
		assertTrue(explorer.drag("touchpoint:Own a machine/WaitForHelp", "stage:Own a machine/Leave", 0.5));
		explorer.expect("a.journey", MODEL.replace("    touchpoint WaitForHelp\n", "").replace("  stage Leave { }", "  stage Leave {\n    touchpoint WaitForHelp\n  }"));
	}

	@Test
	void aTouchpointIsDraggedAboveAnother() throws Exception {
		Explorer explorer = explorer();
		assertTrue(explorer.drag("touchpoint:Own a machine/WaitForHelp", "touchpoint:Own a machine/ReportFault", 0.1));
		explorer.expect("a.journey",
				MODEL.replace("    touchpoint WaitForHelp\n", "").replace("    touchpoint ReportFault", "    touchpoint WaitForHelp\n\n    touchpoint ReportFault"));
	}

	@Test
	void aStandardIsDraggedToAValue() throws Exception {
		Explorer explorer = explorer();
		assertTrue(explorer.drag("service standard:Loose", "value:Care", 0.5));
		explorer.expect("a.journey", MODEL.replace("standard Loose internal for Agent\n", "standard Loose internal for Agent {\n  carries Care\n}\n"));
	}

	@Test
	void whatCannotGoSomewhereStaysWhereItIs() throws Exception {
		Explorer explorer = explorer();
		assertFalse(explorer.drag("touchpoint:Own a machine/WaitForHelp", "role:Desk/Agent", 0.5));
		assertFalse(explorer.drag("stage:Own a machine/Live", "touchpoint:Own a machine/WaitForHelp", 0.5), "Nothing goes into itself.");
		Ui.settle(300);
		assertEquals(MODEL, explorer.text("a.journey"));
	}
}
