package org.journeywright.ui.tests.scenario;

import static org.journeywright.ui.tests.scenario.ScenarioWindow.LATE;
import static org.journeywright.ui.tests.scenario.ScenarioWindow.PLACES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.wizard.WizardWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a scenario, as authors do it. */
class ScenarioViewTest {

	private static final String SCENARIO = "scenario:Late again";
	private static final String FIRST = "decision point:Late again/First";

	private ScenarioWindow window;

	@BeforeEach
	void open() throws Exception {
		window = ScenarioWindow.late();
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void aTextIsWrittenWithNothingElseChanged() throws Exception {
		window.step("FAILURES");
		window.write("failure story:Late again/VagueDate", "story", "“Soon”, says the desk, and \"shortly\".");
		assertEquals(LATE.replace("Soon, says the desk.", "“Soon”, says the desk, and \\\"shortly\\\"."), window.text("b.journey"));
		assertEquals(LATE, window.saved("b.journey"));

		Window.run("org.eclipse.ui.edit.undo");
		window.settle();
		assertEquals(LATE, window.text("b.journey"));
		assertEquals("Soon, says the desk.", window.field(Text.class, "failure story:Late again/VagueDate", "story").getText());
	}

	@Test
	void typingIsWrittenWhenItPausesAndTheCursorStays() throws Exception {
		window.step("SUCCESS");
		Text story = window.field(Text.class, SCENARIO, "success");
		story.setFocus();
		story.setSelection(9);
		story.insert(" Monday or");
		assertTrue(Ui.until(() -> "Change success of Late again".equals(window.model().history().undoLabel())));
		window.settle();
		assertEquals(LATE.replace("She names Friday.", "She names Monday or Friday."), window.text("b.journey"));
		assertEquals(19, story.getCaretPosition());
	}

	@Test
	void whatIsBeingTypedIsNotTakenBackByChangesElsewhere() throws Exception {
		window.step("SUCCESS");
		Text story = window.field(Text.class, SCENARIO, "success");
		story.append(" And Tues");
		window.model().documents().open("a.journey").replace(0, 0, "// a remark\n");
		Ui.settle(300);
		assertEquals("She names Friday. And Tues", story.getText());
		story.append("day.");
		Ui.settle(900);
		window.settle();
		assertEquals("She names Friday. And Tuesday.", story.getText());
		assertTrue(window.text("b.journey").contains("success \"She names Friday. And Tuesday.\""));
	}

	@Test
	void whatIsBeingTypedIsSavedAndUndone() throws Exception {
		window.step("SUCCESS");
		Text story = window.field(Text.class, SCENARIO, "success");
		story.setFocus();
		story.append(" At nine.");
		Window.run("org.eclipse.ui.file.save");
		assertTrue(Ui.until(() -> saved().contains("success \"She names Friday. At nine.\"")), this::saved);

		story.append(" Or ten.");
		Window.run("org.eclipse.ui.edit.undo");
		assertTrue(Ui.until(() -> story.getText().equals("She names Friday. At nine.")), story::getText);
	}

	private String saved() {
		try {
			return window.saved("b.journey");
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void typingWithoutAPauseIsWrittenEveryFewSeconds() throws Exception {
		window.step("SUCCESS");
		Text story = window.field(Text.class, SCENARIO, "success");
		long end = System.nanoTime() + 8_000_000_000L;
		typeOn(story, end);
		assertTrue(Ui.until(() -> "Change success of Late again".equals(window.model().history().undoLabel())));
		assertTrue(System.nanoTime() < end, "It was written while the typing went on.");
		Ui.until(() -> System.nanoTime() > end);
	}

	private static void typeOn(Text text, long end) {
		if (System.nanoTime() < end) {
			text.append(".");
			Display.getCurrent().timerExec(100, () -> typeOn(text, end));
		}
	}

	@Test
	void whatIsTypedRightAfterARenameIsNotLost() throws Exception {
		window.step("CONVERSATION");
		Text name = window.field(Text.class, FIRST, "name");
		Text says = window.field(Text.class, FIRST, "says");
		Text option = window.field(Text.class, FIRST + "#option 1", "says");
		name.setText("Opening");
		name.notifyListeners(SWT.FocusOut, new Event());
		says.setText("You said Tuesday!");
		option.setText("Friday at ten.");
		assertTrue(Ui.until(() -> text().contains("decision Opening \"You said Tuesday!\" {") && text().contains("best \"Friday at ten.\"")), this::text);
		window.settle();
		String renamed = FIRST.replace("/First", "/Opening");
		assertEquals("You said Tuesday!", window.field(Text.class, renamed, "says").getText());
		assertEquals("Friday at ten.", window.field(Text.class, renamed + "#option 1", "says").getText());
	}

	private String text() {
		try {
			return window.text("b.journey");
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void otherViewsFollowThePointThatIsChosen() {
		window.step("CONVERSATION");
		window.stop(1);
		assertTrue(Ui.until(() -> Chosen.in(Window.get()).elements().stream().anyMatch(e -> e.identity().equals(FIRST.replace("/First", "/Second")))),
				() -> Chosen.in(Window.get()).elements().toString());
	}

	@Test
	void undoSaysWhatItTakesBack() {
		window.pick(SCENARIO, "difficulty", "4");
		assertEquals("Change difficulty of Late again", window.model().history().undoLabel());
		window.step("CONVERSATION");
		window.write(FIRST + "#option 2", "feedback", "Say when.");
		assertEquals("Change feedback of option 2 of First", window.model().history().undoLabel());
		window.write(FIRST, "name", "Opening");
		assertEquals("Rename First", window.model().history().undoLabel());
	}

	@Test
	void gatesSayWhatIsMissing() {
		assertTrue(Ui.until(() -> "Success story: Done".equals(window.gate("SUCCESS"))), () -> window.gate("SUCCESS"));
		window.step("SUCCESS");
		window.write(SCENARIO, "success", "");
		assertTrue(Ui.until(() -> "Success story: 1 thing missing".equals(window.gate("SUCCESS"))), () -> window.gate("SUCCESS"));
		assertTrue(Window.words(window.body()).stream().anyMatch(w -> w.startsWith("Tell one real situation in which the behaviours were applied")),
				Window.words(window.body()).toString());

		window.step("FAILURES");
		Window.press(window.body(), "Add failure story");
		window.settle();
		assertTrue(Ui.until(() -> "Failure stories: 1 thing missing".equals(window.gate("FAILURES"))), () -> window.gate("FAILURES"));
		assertTrue(Window.words(window.body()).contains("“Failure1” is not told yet."),
				Window.words(window.body()).toString());
	}

	@Test
	void behavioursAreTakenUpAndLaidDown() throws Exception {
		Button box = Window.all(Button.class, window.body()).stream().filter(b -> b.getText().equals("Call first")).findFirst().orElseThrow();
		assertFalse(box.getSelection());
		box.setSelection(true);
		box.notifyListeners(SWT.Selection, new Event());
		window.settle();
		assertEquals(LATE.replace("exercises NameTheDate\n", "exercises NameTheDate, CallFirst\n"), window.text("b.journey"));
		// Now a behaviour is practised that no option shows.
		assertTrue(Ui.until(() -> window.gate("CONVERSATION").contains("1 thing missing")), () -> window.gate("CONVERSATION"));

		box.setSelection(false);
		box.notifyListeners(SWT.Selection, new Event());
		window.settle();
		assertEquals(LATE, window.text("b.journey"));
	}

	@Test
	void choicesAreWrittenAndTakenOut() throws Exception {
		window.pick(SCENARIO, "difficulty", "4");
		window.pick(SCENARIO, "tone", "Wow: more than is expected");
		assertEquals(LATE.replace("\"Late again\" difficult at", "\"Late again\" wow difficulty 4 at"), window.text("b.journey"));
		window.pick(SCENARIO, "difficulty", "Not said");
		assertEquals(LATE.replace("\"Late again\" difficult at", "\"Late again\" wow at"), window.text("b.journey"));

		window.step("CONVERSATION");
		window.pick(FIRST + "#option 2", "target", "Outcome: Ends well");
		window.pick(FIRST + "#option 2", "grade", "Acceptable");
		window.pick(FIRST + "#option 2", "mood", "0");
		assertTrue(window.text("b.journey").contains("    acceptable \"Soon.\" breaks NameTheDate from VagueDate mood 0 feedback \"Name the date.\" -> EndsWell\n"),
				window.text("b.journey"));
	}

	@Test
	void aDecisionPointIsAddedMovedNamedAndRemoved() throws Exception {
		window.step("CONVERSATION");
		Window.press(window.body(), "Add decision point");
		window.settle();
		assertTrue(Ui.until(() -> List.of("1  First", "2  Second", "3  Decision1", "End  Ends well", "End  Ends badly").equals(rows())), () -> rows().toString());
		assertTrue(window.text("b.journey").contains("  decision Decision1 \"\" {\n    best \"\" -> EndsWell\n    poor \"\" -> EndsBadly\n  }\n"), window.text("b.journey"));
		assertEquals(2, table().getSelectionIndex());

		window.write("decision point:Late again/Decision1", "name", "Third");
		assertTrue(Ui.until(() -> rows().get(2).equals("3  Third")), () -> rows().toString());
		assertEquals(2, table().getSelectionIndex());

		Window.press(window.body(), "Up");
		window.settle();
		assertTrue(Ui.until(() -> List.of("1  First", "2  Third", "3  Second", "End  Ends well", "End  Ends badly").equals(rows())), () -> rows().toString());
		assertTrue(window.text("b.journey").contains("decision Second \"And if not?\" { // the second turn\n"));

		Window.press(window.body(), "Remove");
		window.settle();
		assertTrue(Ui.until(() -> List.of("1  First", "2  Second", "End  Ends well", "End  Ends badly").equals(rows())), () -> rows().toString());
		for (int step = 0; step < 4; step++) {
			Window.run("org.eclipse.ui.edit.undo");
			window.settle();
		}
		assertEquals(LATE, window.text("b.journey"));
	}

	@Test
	void anOptionIsAddedAndRemoved() throws Exception {
		window.step("CONVERSATION");
		Window.press(window.body(), "Add option");
		window.settle();
		window.write(FIRST + "#option 3", "says", "This week.");
		assertTrue(window.text("b.journey").contains("-> EndsBadly\n    acceptable \"This week.\" -> EndsBadly\n  }\n"), window.text("b.journey"));
		List<Button> removes = Window.all(Button.class, window.body()).stream().filter(b -> b.getText().equals("Remove")).toList();
		Window.inDialog(() -> removes.getLast().notifyListeners(SWT.Selection, new Event()), question -> {
			assertEquals("Remove option 3 of First?", question.getText());
			Window.press(question, "Remove");
		});
		window.settle();
		assertEquals(LATE, window.text("b.journey"));
	}

	@Test
	void aDecisionInWhichSomethingIsWrittenIsRemovedAfterAQuestionAndTidily() throws Exception {
		String spaced = LATE.replace("  decision Second", "\n  decision Second").replace("  outcome EndsWell", "\n  outcome EndsWell");
		window.model().documents().open("b.journey").set(spaced);
		window.settle();
		window.step("CONVERSATION");
		window.stop(1);
		List<String> asked = new ArrayList<>();
		Window.inDialog(() -> Window.press(window.body(), "Remove"), question -> {
			assertEquals("Remove decision point “Second”?", question.getText());
			asked.addAll(Window.words(question));
			Window.press(question, "Cancel");
		});
		assertTrue(asked.contains("What is written in it goes with it. One option refers to it; that reference is taken out as well. Undo brings all back."), asked::toString);
		window.settle();
		assertEquals(spaced, window.text("b.journey"));

		Window.inDialog(() -> Window.press(window.body(), "Remove"), question -> Window.press(question, "Remove"));
		window.settle();
		int start = spaced.indexOf("  decision Second");
		assertEquals((spaced.substring(0, start) + spaced.substring(spaced.indexOf("\n  outcome EndsWell") + 1)).replace(" -> Second", ""), window.text("b.journey"));
		assertEquals("Remove Second", window.model().history().undoLabel());
		Window.run("org.eclipse.ui.edit.undo");
		window.settle();
		assertEquals(spaced, window.text("b.journey"));
	}

	@Test
	void aFailureStoryIsRemovedAfterAQuestionAndTidily() throws Exception {
		window.step("FAILURES");
		Window.inDialog(() -> Window.press(window.body(), "Remove"), question -> {
			assertEquals("Remove failure story “Vague date”?", question.getText());
			assertTrue(Window.words(question).stream().anyMatch(w -> w.contains("2 options refer to it")), () -> Window.words(question).toString());
			Window.press(question, "Remove");
		});
		window.settle();
		assertEquals(LATE.replace("  failure VagueDate \"Soon, says the desk.\" // heard in May\n", "").replace(" from VagueDate", ""), window.text("b.journey"));
	}

	@Test
	void aNameIsNotTakenAway() throws Exception {
		window.write(SCENARIO, "name", "");
		assertEquals(LATE, window.text("b.journey"));
		assertTrue(Window.words(window.body()).stream().anyMatch(w -> w.startsWith("A name is needed")), Window.words(window.body()).toString());
	}

	@Test
	void aRenamedScenarioStaysOnTheScreen() throws Exception {
		window.write(SCENARIO, "name", "Too late");
		assertEquals(LATE.replace("\"Late again\"", "\"Too late\""), window.text("b.journey"));
		assertTrue(Ui.until(() -> "Too late".equals(window.shown())));
		Window.run("org.eclipse.ui.edit.undo");
		window.settle();
		assertTrue(Ui.until(() -> "Late again".equals(window.shown())));
		assertTrue(Ui.until(() -> Window.all(Text.class, window.body()).stream().anyMatch(t -> SCENARIO.equals(t.getData("identity")) && t.getText().equals("Late again"))));
	}

	@Test
	void aModelWithoutScenariosOffersTheFirst() throws Exception {
		window.close();
		window = new ScenarioWindow(Map.of("a.journey", PLACES));
		assertTrue(Ui.until(() -> Window.words(window.body()).contains("No scenario yet")), () -> Window.words(window.body()).toString());
		Window.press(window.body(), "New scenario…");
		WizardWindow.opened().pick("Touchpoints", "wait").type("Name", "A long wait").finish();
		assertTrue(Ui.until(() -> window.shown().equals("A long wait")), window::shown);
		window.settle();
		assertEquals(PLACES + """

				scenario "A long wait" difficult at Wait for Desk {
				  decision First "" {
				    best "" -> EndsWell
				    poor "" -> EndsBadly
				  }
				  outcome EndsWell good ""
				  outcome EndsBadly bad ""
				}
				""", window.text("a.journey").replace("\n\n  ", "\n  "));
		assertTrue(Ui.until(() -> "A long wait".equals(window.shown())));
		assertTrue(Ui.until(() -> "Expectations: 1 thing missing".equals(window.gate("EXPECTATIONS"))), () -> window.gate("EXPECTATIONS"));
	}

	@Test
	void aNewScenarioBeginsAtTheFirstStepWhicheverWasOpen() throws Exception {
		window.step("CONVERSATION");
		assertTrue(Ui.until(this::isConversation));
		Window.press(window.body(), "New scenario…");
		WizardWindow.opened().pick("Touchpoints", "report").type("Name", "On Sunday").finish();
		assertTrue(Ui.until(() -> window.shown().equals("On Sunday")), window::shown);
		assertTrue(Ui.until(() -> !isConversation()));
		assertTrue(window.text("b.journey").contains("scenario \"On Sunday\" difficult at Report for Desk {"), window.text("b.journey"));
	}

	private boolean isConversation() {
		return Window.all(Button.class, window.body()).stream().anyMatch(b -> b.getText().equals("Add decision point") && b.isVisible());
	}

	private Table table() {
		return Window.all(Table.class, window.body()).getFirst();
	}

	private List<String> rows() {
		return List.of(table().getItems()).stream().map(i -> i.getText(0)).toList();
	}
}
