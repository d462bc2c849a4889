package org.journeywright.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
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
		wizard().ifPresent(Shell::close);
		open.close();
		Settings.instance().saveByItself(true, Settings.SECONDS);
	}

	@Test
	void aHandoffGoesWhereHandoffsAreAndIsOneStep() {
		open = new OpenFolder(Map.of("a.journey", TEAM, "b.journey", NOTE));
		Shell wizard = begin(NewKind.HANDOFF);
		assertEquals("New handoff", wizard.getText());
		name(wizard, "Plan");
		assertFalse(finish(wizard).isEnabled(), "Who hands over to whom is to be chosen.");
		choose(wizard, 0, "Office");
		choose(wizard, 1, "Planning");
		assertTrue(Ui.until(() -> finish(wizard).isEnabled()));
		Pictures.of(wizard, "new-handoff");
		Window.press(wizard, "Finish");

		assertTrue(Ui.until(() -> open.text("b.journey").contains("handoff Plan from Office to Planning")), () -> open.text("b.journey"));
		assertEquals(TEAM, open.text("a.journey"));
		assertEquals("New handoff", open.model().history().undoLabel());
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() != null && Window.page().getActiveEditor().getTitle().equals("b.journey")), "Its text is shown.");
		open.model().history().undo();
		assertEquals(NOTE, open.text("b.journey"));
	}

	@Test
	void aNameThatIsTakenIsRefusedWhileItIsTyped() {
		open = new OpenFolder(Map.of("a.journey", TEAM + NOTE));
		Shell wizard = begin(NewKind.HANDOFF);
		choose(wizard, 0, "Office");
		choose(wizard, 1, "Planning");
		name(wizard, "Note");
		assertTrue(Ui.until(() -> texts(wizard).stream().anyMatch(t -> t.contains("called “Note” here already"))), () -> texts(wizard).toString());
		assertFalse(finish(wizard).isEnabled());
		Pictures.of(wizard, "new-taken");
		name(wizard, "Another");
		assertTrue(Ui.until(() -> finish(wizard).isEnabled()));
	}

	@Test
	void theFileIsAskedForOnlyWhereThereAreSeveral() {
		open = new OpenFolder(Map.of("a.journey", TEAM + NOTE, "b.journey", NOTE.replace("Note", "List") + NOTE.replace("Note", "Key")));
		Shell wizard = begin(NewKind.HANDOFF);
		Combo file = Window.all(Combo.class, wizard).getLast();
		assertEquals(List.of("b.journey", "a.journey"), List.of(file.getItems()), "Where most of them are comes first.");
		wizard.close();
		Shell other = begin(NewKind.ISSUE);
		assertTrue(Window.all(Combo.class, other).stream().noneMatch(c -> List.of(c.getItems()).contains("a.journey")));
	}

	@Test
	void aTouchpointStandsInAStage() {
		open = new OpenFolder(Map.of("a.journey", "journey Buying {\n  stage Looking {\n  }\n  stage Paying {\n  }\n}\nchannel Shop\n"));
		Shell wizard = begin(NewKind.TOUCHPOINT);
		Combo in = Window.all(Combo.class, wizard).getLast();
		assertEquals(List.of("Buying, Looking", "Buying, Paying"), List.of(in.getItems()));
		choose(wizard, Window.all(Combo.class, wizard).size() - 1, "Buying, Paying");
		name(wizard, "Till");
		assertTrue(Ui.until(() -> finish(wizard).isEnabled()), () -> texts(wizard).toString());
		Window.press(wizard, "Finish");
		assertTrue(Ui.until(() -> open.text("a.journey").contains("touchpoint Till")), () -> open.text("a.journey"));
		assertTrue(open.text("a.journey").indexOf("touchpoint Till") > open.text("a.journey").indexOf("stage Paying"));
	}

	@Test
	void whatIsMissingIsSaid() {
		open = new OpenFolder(Map.of("a.journey", TEAM));
		Shell wizard = begin(NewKind.TOUCHPOINT);
		assertTrue(Ui.until(() -> texts(wizard).stream().anyMatch(t -> t.contains("There is no stage yet"))), () -> texts(wizard).toString());
		assertFalse(finish(wizard).isEnabled());
	}

	@Test
	void anEmptyFolderGetsItsFirstFile() {
		open = new OpenFolder(Map.of());
		Shell wizard = begin(NewKind.JOURNEY);
		Pictures.of(wizard, "new-journey");
		name(wizard, "Buying");
		assertTrue(Ui.until(() -> finish(wizard).isEnabled()), () -> texts(wizard).toString());
		Window.press(wizard, "Finish");
		assertTrue(Ui.until(() -> open.model().documents().document("model.journey").filter(d -> d.get().contains("journey Buying")).isPresent()));
	}

	@Test
	void everyKindHasItsWizard() {
		open = new OpenFolder(Map.of("a.journey", TEAM));
		for (NewKind kind : NewKind.values()) {
			Shell wizard = begin(kind);
			assertFalse(finish(wizard).isEnabled(), kind.name());
			wizard.close();
		}
	}

	private Shell begin(NewKind kind) {
		NewElementWizard.open(Window.get(), open.model(), kind);
		assertTrue(Ui.until(() -> wizard().isPresent()));
		Ui.settle(100);
		return wizard().orElseThrow();
	}

	private static Optional<Shell> wizard() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getText().startsWith("New ")).findFirst();
	}

	private static void choose(Shell wizard, int field, String choice) {
		Combo combo = Window.all(Combo.class, wizard).get(field);
		combo.select(combo.indexOf(choice));
		combo.notifyListeners(SWT.Selection, new Event());
		Ui.settle(50);
	}

	private static void name(Shell wizard, String name) {
		Window.all(Text.class, wizard).stream().filter(Text::getEditable).findFirst().orElseThrow().setText(name);
		Ui.settle(50);
	}

	private static List<String> texts(Shell wizard) {
		return Window.all(Text.class, wizard).stream().map(Text::getText).toList();
	}

	private static Button finish(Shell wizard) {
		return Window.all(Button.class, wizard).stream().filter(b -> b.getText().replace("&", "").equals("Finish")).findFirst().orElseThrow();
	}
}
