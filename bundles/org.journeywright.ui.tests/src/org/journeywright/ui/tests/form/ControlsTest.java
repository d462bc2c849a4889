package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.form.field.FlatButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choices, scales, flags and lists of texts. */
class ControlsTest {

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

	@Test
	void anEmotionIsMovedByKeysAndTakenAwayByDelete() {
		form.show(CALL);
		Control scale = form.inner("Emotion now", "StepScale");
		assertTrue(Window.words(form.field("Emotion now").frame()).contains("−2 disappointed"),
				() -> Window.words(form.field("Emotion now").frame()).toString());
		Form.press(scale, SWT.ARROW_RIGHT, '\0', 0);
		Form.press(scale, SWT.ARROW_RIGHT, '\0', 0);
		Form.press(scale, SWT.ARROW_RIGHT, '\0', 0);
		assertTrue(form.says("main.journey", "feels +1"));
		assertEquals(Sample.MAIN.replace("feels -2", "feels +1"), form.text("main.journey"));
		Form.press(scale, SWT.HOME, '\0', 0);
		assertTrue(form.says("main.journey", "feels -5"));
		Form.press(scale, SWT.DEL, '\u007f', 0);
		assertTrue(Ui.until(() -> !form.text("main.journey").contains("feels")));
		assertTrue(Window.words(form.field("Emotion now").frame()).contains("not said"));
	}

	@Test
	void anEffortIsSetByItsFigure() {
		form.show(CALL);
		Form.press(form.inner("Effort", "StepScale"), '3', '3', 0);
		assertTrue(form.says("main.journey", "effort 3 of 7"));
	}

	@Test
	void fewWordsStandSideBySideAndManyInAList() {
		form.show("metric:WaitTime");
		Combo cadence = form.control("Cadence", Combo.class);
		assertEquals("Monthly", cadence.getText());
		cadence.select(cadence.indexOf("Weekly"));
		cadence.notifyListeners(SWT.Selection, new Event());
		assertTrue(form.says("main.journey", "reviewed weekly"));

		form.show("journey:Own");
		Button toBe = Window.all(Button.class, form.field("Kind").frame()).get(1);
		assertEquals("To-be", toBe.getText());
		toBe.setSelection(true);
		toBe.notifyListeners(SWT.Selection, new Event());
		assertTrue(form.says("main.journey", "journey Own to-be for Anna"));
	}

	@Test
	void aWordCanBeTakenBackWhereNothingNeedsToBeSaid() {
		form.show("metric:WaitTime");
		Combo cadence = form.control("Cadence", Combo.class);
		cadence.select(cadence.indexOf("Not said"));
		cadence.notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.until(() -> !form.text("main.journey").contains("reviewed")));
	}

	@Test
	void aFlagIsSaidOrNot() {
		form.show(CALL);
		Button flag = form.control("Moment of truth", Button.class);
		assertTrue(flag.getSelection());
		flag.setSelection(false);
		flag.notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.until(() -> !form.text("main.journey").contains("moment of truth")));
		assertEquals(Sample.MAIN.replace("      moment of truth\n", ""), form.text("main.journey"));
	}

	@Test
	void textsOfAListAreAddedChangedMovedAndTakenOutByKeys() {
		form.show("persona:Anna");
		StyledText first = form.texts("Expectations").get(0);
		first.setFocus();
		Form.press(first, SWT.ARROW_DOWN, '\0', SWT.ALT);
		assertTrue(form.says("main.journey", "expects \"A date\"\n  expects \"To be heard\""));
		assertTrue(Ui.until(() -> first.getText().equals("A date")));

		StyledText last = form.texts("Expectations").get(1);
		Form.press(last, SWT.CR, '\r', 0);
		StyledText added = form.texts("Expectations").get(2);
		added.setText("A name");
		Form.press(added, SWT.CR, '\r', 0);
		assertTrue(form.says("main.journey", "expects \"To be heard\"\n  expects \"A name\"\n"));

		assertTrue(Ui.until(() -> form.texts("Expectations").get(0).getText().equals("A date")));
		form.texts("Expectations").get(0).setFocus();
		form.texts("Expectations").get(0).setText("A day and an hour");
		assertTrue(form.says("main.journey", "expects \"A day and an hour\"\n  expects \"To be heard\""));
		form.texts("Expectations").get(0).setText("");
		Form.press(form.texts("Expectations").get(0), SWT.BS, '\b', 0);
		assertTrue(Ui.until(() -> !form.text("main.journey").contains("A day and an hour")));
		assertTrue(Ui.until(() -> form.texts("Expectations").get(0).getText().equals("To be heard")));
	}

	@Test
	void theKeyboardAloneMovesATextAndGoesFromFieldToField() {
		form.show("persona:Anna");
		Window.get().getShell().forceActive();
		StyledText first = form.texts("Expectations").get(0);
		first.setFocus();
		Ui.settle(200);
		Form.type(SWT.ALT, SWT.ARROW_DOWN);
		assertTrue(form.says("main.journey", "expects \"A date\"\n  expects \"To be heard\""));
		assertTrue(Ui.until(() -> form.texts("Expectations").get(1).isFocusControl()));
		Form.type(SWT.TAB);
		Form.type(' ');
		assertTrue(Ui.until(() -> form.texts("Expectations").size() == 3), "Tab goes on to Add, and the space bar presses it.");
		Form.type('h');
		Form.type('i');
		Form.type(SWT.CR);
		assertTrue(form.says("main.journey", "expects \"hi\""));
		Form.type(SWT.CTRL, 'z');
		assertTrue(Ui.until(() -> !form.text("main.journey").contains("hi")));
	}

	@Test
	void aDayIsTakenFromTheCalendarByKeysOrByAClick() {
		form.show("organisation:Lumen");
		DateTime days = calendar();
		Form.press(days, SWT.ARROW_RIGHT, '\0', 0);
		Form.press(days, SWT.ARROW_DOWN, '\0', 0);
		Form.press(days, SWT.CR, '\r', 0);
		assertTrue(form.says("main.journey", "as of 2026-10-09"));

		Ui.settle(200);
		DateTime again = calendar();
		again.setDate(2026, 10, 22);
		Event click = new Event();
		click.button = 1;
		click.y = again.getSize().y / 2;
		again.notifyListeners(SWT.MouseUp, click);
		assertTrue(form.says("main.journey", "as of 2026-11-22"));
	}

	private DateTime calendar() {
		form.control("As of", FlatButton.class).press();
		assertTrue(Ui.until(() -> shells().findFirst().isPresent()));
		return Window.all(DateTime.class, shells().findFirst().orElseThrow()).get(0);
	}

	private static Stream<Shell> shells() {
		return Stream.of(Display.getCurrent().getShells()).filter(s -> s.getText().equals("Choose a day"));
	}

	@Test
	void theNameIsChangedInItsPlaceAndEverywhereAndTheFormFollows() {
		form.show("role:Front/Desk");
		StyledText name = Window.all(StyledText.class, form.view.form().orElseThrow()).get(0);
		name.setText("Welcome desk");
		Form.press(name, SWT.CR, '\r', 0);
		assertTrue(form.says("team.journey", "role WelcomeDesk front-line"));
		assertTrue(form.text("main.journey").contains("handoff Note from WelcomeDesk to Driver"));
		Ui.settle(200);
		form.texts("Headcount").get(0).setText("4");
		form.field("Headcount").flush();
		assertTrue(form.says("team.journey", "role WelcomeDesk front-line headcount 4"));
		form.model.history().undo();
		form.model.history().undo();
		assertEquals(Sample.TEAM, form.text("team.journey"));
		assertTrue(Ui.until(() -> name.getText().equals("Desk")), name::getText);
	}
}
