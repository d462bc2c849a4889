package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields to type into. */
class TypingTest {

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

	private StyledText text(String label) {
		return form.texts(label).get(0);
	}

	@Test
	void whatIsTypedIsWrittenAfterAPauseAsOneStep() {
		form.show(CALL);
		text("The customer").setFocus();
		text("The customer").append(" us");
		assertEquals(Sample.MAIN, form.text("main.journey"));
		text("The customer").append(" at night");
		assertTrue(form.says("main.journey", "customer does \"Calls us at night\""));
		assertEquals(Sample.MAIN.replace("\"Calls\"", "\"Calls us at night\""), form.text("main.journey"));
		assertEquals("Change the customer of Call us", form.model.history().undoLabel());
		form.model.history().undo();
		assertEquals(Sample.MAIN, form.text("main.journey"));
		assertTrue(Ui.until(() -> text("The customer").getText().equals("Calls")));
	}

	@Test
	void whatIsTypedIsNotLostWhenSomethingElseIsChosen() {
		form.show(CALL);
		text("The customer").append(" us");
		form.show("touchpoint:Own/Wait");
		assertTrue(form.says("main.journey", "customer does \"Calls us\""));
	}

	@Test
	void changesElsewhereMoveNeitherTheCursorNorWhatIsBeingTyped() throws Exception {
		form.show(CALL);
		StyledText typed = text("The customer");
		typed.setFocus();
		typed.setSelection(2);
		IDocument document = form.model.documents().open("main.journey");
		document.replace(document.get().indexOf("\"Calls\"") + 6, 0, " the desk");
		assertTrue(Ui.until(() -> typed.getText().equals("Calls the desk")));
		assertEquals(2, typed.getCaretOffset());

		typed.replaceTextRange(0, 5, "Rings");
		document.replace(document.get().indexOf("feels -2"), 8, "feels -4");
		Ui.settle(150);
		assertEquals("Rings the desk", typed.getText());
		assertTrue(form.says("main.journey", "customer does \"Rings the desk\""));
		assertTrue(form.text("main.journey").contains("feels -4"));
	}

	@Test
	void aDayThatIsNoneStaysInTheFieldAndIsNotWritten() {
		form.show("organisation:Lumen");
		StyledText day = text("As of");
		day.setText("2026-02-30");
		Form.press(day, SWT.CR, '\r', 0);
		assertEquals("✕ '2026-02-30' is not a day of the calendar; write year, month and day, as in 2026-11-22.", form.field("As of").frame().problem().orElseThrow());
		assertEquals("2026-02-30", day.getText());
		assertEquals(Sample.MAIN, form.text("main.journey"));

		day.setText("2026-11-22");
		Form.press(day, SWT.CR, '\r', 0);
		assertTrue(form.says("main.journey", "as of 2026-11-22"));
		assertTrue(form.field("As of").frame().problem().isEmpty());
	}

	@Test
	void escapePutsBackWhatTheModelSays() {
		form.show("organisation:Lumen");
		text("As of").setText("soon");
		Form.press(text("As of"), SWT.ESC, '\u001b', 0);
		assertEquals("2026-10-01", text("As of").getText());
		Ui.settle(600);
		assertEquals(Sample.MAIN, form.text("main.journey"));
	}

	@Test
	void aShareLiesBetweenNothingAndAll() {
		form.show("persona:Anna");
		text("Share").setText("140");
		form.field("Share").flush();
		assertTrue(form.field("Share").frame().problem().orElseThrow().contains("between 0 and 100 %"));
		assertEquals(Sample.MAIN, form.text("main.journey"));
		text("Share").setText("12.5");
		form.field("Share").flush();
		assertTrue(form.says("main.journey", "share 12.5 %"));
	}

	@Test
	void anAmountHasANumberAndAUnit() {
		form.show("metric:WaitTime");
		Combo unit = form.control("Target", Combo.class);
		assertEquals("2", text("Target").getText());
		assertEquals("h", unit.getText());
		unit.setText("days");
		unit.notifyListeners(SWT.Selection, new Event());
		assertTrue(form.says("main.journey", "target 2 days"));
		text("Target").setText("two");
		form.field("Target").flush();
		assertTrue(form.field("Target").frame().problem().orElseThrow().contains("is not an amount"));
		assertTrue(form.text("main.journey").contains("target 2 days"));
	}

	@Test
	void anEmptiedFieldTakesItsWordsOutOfTheText() {
		form.show(CALL);
		text("The customer").setText("");
		form.field("The customer").flush();
		assertTrue(Ui.until(() -> !form.text("main.journey").contains("customer does")));
		assertEquals(Sample.MAIN.replace("      customer does \"Calls\"\n", ""), form.text("main.journey"));
	}

	@Test
	void aCountIsAWholeNumber() {
		form.show("role:Front/Desk");
		text("Headcount").setText("a few");
		form.field("Headcount").flush();
		assertTrue(form.field("Headcount").frame().problem().orElseThrow().contains("whole number"));
		text("Headcount").setText("12");
		form.field("Headcount").flush();
		assertTrue(form.says("team.journey", "headcount 12"));
	}

	@Test
	void helpOnTheFieldComesAndGoes() {
		form.show(CALL);
		text("The customer").setFocus();
		assertTrue(Ui.until(() -> text("The customer").isFocusControl()));
		assertEquals("", form.field("The customer").frame().helpShown());
		Window.run("org.journeywright.ui.form.help");
		assertEquals("What the customer does. In the text: “customer does”.", form.field("The customer").frame().helpShown());
		Window.run("org.journeywright.ui.form.help");
		assertFalse(form.field("The customer").frame().helpShown().contains("customer"));
	}
}
