package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.form.ElementForm;
import org.journeywright.ui.form.content.FormContent;
import org.journeywright.ui.form.content.FormReader;
import org.journeywright.ui.form.content.Subject;
import org.journeywright.ui.form.field.FlatButton;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References, parts, several elements at once, gaps, and files that may not be changed. */
class TiesTest {

	private static final String CALL = "touchpoint:Own/CallUs";

	private Form form;

	@BeforeEach
	void open() throws Exception {
		form = Form.open(Sample.texts());
	}

	@AfterEach
	void close() {
		Form.close();
	}

	private List<Canvas> chips(String label) {
		return Window.all(Canvas.class, form.field(label).frame()).stream().filter(c -> c.getClass().getSimpleName().equals("Chip")).toList();
	}

	private Shell picker(String label) {
		form.control(label, FlatButton.class).press();
		assertTrue(Ui.until(() -> pickerShell().isPresent()));
		Ui.until(() -> Window.all(Table.class, pickerShell().get()).get(0).getItemCount() > 0);
		return pickerShell().get();
	}

	private static Optional<Shell> pickerShell() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.getText().startsWith("Choose ")).findFirst();
	}

	private static List<String> rows(Shell picker) {
		return Arrays.stream(Window.all(Table.class, picker).get(0).getItems()).map((TableItem i) -> i.getText(0) + " | " + i.getText(1)).toList();
	}

	@Test
	void whatIsMadeForTheLastElementOfAFileStandsBehindIt() throws Exception {
		form.model.documents().open("main.journey").set("journey \"Buying a bike\"\n");
		form.show("journey:Buying a bike");
		Shell picker = picker("Personas");
		Text search = Window.all(Text.class, picker).get(0);
		search.setText("Commuter");
		assertTrue(Ui.until(() -> rows(picker).stream().anyMatch(r -> r.startsWith("Create “Commuter”"))), () -> rows(picker).toString());
		Form.press(search, SWT.CR, '\r', 0);
		assertTrue(form.says("main.journey", "journey \"Buying a bike\" for Commuter\n"), () -> form.text("main.journey"));
		assertTrue(form.text("main.journey").endsWith("persona Commuter\n"), form.text("main.journey"));
	}

	@Test
	void anElementIsSearchedAsOneTypesAndTakenWithEnter() {
		form.show(CALL);
		Shell picker = picker("Channels");
		assertEquals(List.of("Visit | channel"), rows(picker));
		Text search = Window.all(Text.class, picker).get(0);
		search.setText("vi");
		Form.press(search, SWT.CR, '\r', 0);
		assertTrue(form.says("main.journey", "via Phone, App, Visit by Desk"));
		assertTrue(Ui.until(() -> chips("Channels").size() == 3));
	}

	@Test
	void rolesShowTheirTeam() {
		form.show("touchpoint:Own/Wait");
		Shell picker = picker("Roles");
		assertEquals(List.of("Desk | role in Front", "Driver | role in Front"), rows(picker));
		Form.press(Window.all(Text.class, picker).get(0), SWT.ESC, '\u001b', 0);
		assertTrue(pickerShell().isEmpty());
		assertEquals(Sample.MAIN, form.text("main.journey"));
	}

	@Test
	void aNewElementIsMadeAndTiedInOneStep() {
		form.show("touchpoint:Own/Wait");
		Shell picker = picker("Roles");
		Text search = Window.all(Text.class, picker).get(0);
		search.setText("Night watch");
		assertEquals(List.of("Create “Night watch” | role in Front"), rows(picker));
		Form.press(search, SWT.CR, '\r', 0);
		assertTrue(form.says("main.journey", "touchpoint Wait via Phone by NightWatch"));
		assertEquals(Sample.TEAM.replace("  role Driver\n", "  role Driver\n  role NightWatch\n"), form.text("team.journey"));
		form.model.history().undo();
		assertEquals(Sample.MAIN, form.text("main.journey"));
		assertEquals(Sample.TEAM, form.text("team.journey"));
	}

	@Test
	void aChipIsTakenOutMovedAndFollowed() {
		form.show(CALL);
		Form.press(chips("Channels").get(0), SWT.ARROW_RIGHT, '\0', SWT.ALT);
		assertTrue(form.says("main.journey", "via App, Phone by Desk"), () -> form.field("Channels").frame().problem() + form.text("main.journey"));
		assertTrue(Ui.until(() -> chips("Channels").get(0).getToolTipText().startsWith("App")));
		Form.press(chips("Channels").get(0), SWT.DEL, '\u007f', 0);
		assertTrue(form.says("main.journey", "CallUs via Phone by Desk"));
		assertTrue(Ui.until(() -> chips("Channels").size() == 1));
		Form.press(chips("Roles").get(0), SWT.CR, '\r', 0);
		assertTrue(Ui.until(() -> form.view.form().orElseThrow().fields().stream().anyMatch(f -> f.spec().label().equals("Headcount"))));
	}

	@Test
	void aTieThatIsNeededIsNotTakenAway() {
		form.show("handoff:Note");
		Form.press(chips("Receiver").get(0), SWT.DEL, '\u007f', 0);
		Ui.settle(200);
		assertEquals(Sample.MAIN, form.text("main.journey"));
		assertEquals(1, chips("Receiver").size());
	}

	@Test
	void partsAreAddedMovedOpenedAndDeleted() {
		form.show("journey:Own");
		Window.inDialog(() -> form.control("Stages", FlatButton.class).press(), dialog -> {
			Window.all(StyledText.class, dialog).get(0).setText("Leave");
			Window.press(dialog, "Add");
		});
		assertTrue(form.says("main.journey", "  stage Leave {"));
		assertTrue(Ui.until(() -> chips("Stages").size() == 2));
		Form.press(chips("Stages").get(1), SWT.ARROW_UP, '\0', SWT.ALT);
		assertTrue(Ui.until(() -> form.text("main.journey").indexOf("stage Leave") < form.text("main.journey").indexOf("stage Use")));
		assertTrue(Ui.until(() -> chips("Stages").get(0).getToolTipText().startsWith("Leave")));
		Form.press(chips("Stages").get(0), SWT.DEL, '\u007f', 0);
		assertTrue(Ui.until(() -> !form.text("main.journey").contains("stage Leave")));
		assertEquals(Sample.MAIN, form.text("main.journey"));
	}

	@Test
	void severalElementsShowWhatTheyShareAndChangeInOneStep() {
		form.show(CALL, "touchpoint:Own/Wait");
		assertEquals(List.of("2 touchpoints"), Window.words(form.view.form().orElseThrow()).stream().filter(w -> w.startsWith("2 ")).toList());
		assertEquals(1, chips("Channels").size());
		Form.press(form.inner("Emotion wanted", "StepScale"), '4', '4', 0);
		assertTrue(Ui.until(() -> form.text("main.journey").split("wants \\+4", -1).length == 3), () -> form.text("main.journey"));
		form.model.history().undo();
		assertEquals(Sample.MAIN, form.text("main.journey"));
	}

	@Test
	void elementsOfDifferentKindsShowWhatBothHave() {
		ElementForm shown = form.show(CALL, "role:Front/Desk");
		assertEquals(List.of("Note"), shown.fields().stream().map(f -> f.spec().label()).toList());
	}

	@Test
	void whatIsDeletedElsewhereIsNotTakenForItsNeighbour() throws Exception {
		form.show("channel:App");
		var document = form.model.documents().open("main.journey");
		document.replace(document.get().indexOf("channel App\n"), "channel App\n".length(), "");
		assertTrue(Ui.until(() -> form.view.form().isEmpty()));
	}

	@Test
	void whatIsRenamedElsewhereIsFollowed() throws Exception {
		ElementForm shown = form.show("stage:Own/Use");
		var document = form.model.documents().open("main.journey");
		document.replace(document.get().indexOf("journey Own "), "journey Own".length(), "journey Keep");
		document.replace(document.get().indexOf("stage Use"), "stage Use".length(), "stage Run");
		assertTrue(Ui.until(() -> Window.all(StyledText.class, shown).get(0).getText().equals("Run")));
		form.texts("Goal").get(0).append("Coffee");
		assertTrue(form.says("main.journey", "goal \"Coffee\""));
	}

	@Test
	void gapsStandAboveTheFieldsWithTheirNextStep() {
		ElementForm shown = form.show(CALL);
		Ui.get(form.model.service().askGaps((m, gaps) -> true));
		assertTrue(Ui.until(() -> Window.words(shown).stream().anyMatch(w -> w.startsWith("Next: "))), () -> Window.words(shown).toString());
		assertTrue(Window.words(shown).stream().anyMatch(w -> w.startsWith("Critical: ") || w.startsWith("Major: ")));
	}

	@Test
	void whatMayNotBeChangedSaysWhy() {
		ElementForm shown = form.show(CALL);
		FormContent content = Ui.get(form.model.service().ask(live -> new FormReader(form.model.service(), live).read(List.of(Subject.of(CALL))).orElseThrow()));
		shown.update(content, Optional.of("The file is write-protected."));
		assertTrue(Window.words(shown).contains("\u2139 The file is write-protected."));
		assertFalse(form.texts("The customer").get(0).getEditable());
		assertFalse(form.control("Moment of truth", Button.class).getEnabled());
		Form.press(chips("Channels").get(0), SWT.DEL, '\u007f', 0);
		Ui.settle(300);
		assertEquals(Sample.MAIN, form.text("main.journey"));
	}
}
