package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.journeywright.ui.tests.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The spelling in fields. */
class FieldSpellingTest {

	private static final String VALUE = "value Care \"The tecnician calls\"\n";

	private Form form;
	private StyledText text;

	@BeforeEach
	void open() throws Exception {
		form = Form.open(Map.of("main.journey", VALUE));
		CompletableFuture<Void> ready = form.model.spelling().whenReady();
		assertTrue(Ui.until(ready::isDone), "The dictionaries are read.");
		form.show("value:Care");
		text = form.texts("Statement").get(0);
	}

	@AfterEach
	void close() {
		Form.close();
	}

	@Test
	void aMisspeltWordIsUnderlinedAndMendedByTheMenu() {
		assertTrue(Ui.until(() -> underlined().equals(List.of("tecnician"))), () -> underlined().toString());
		choose("Change to \u201Ctechnician\u201D");
		assertTrue(form.says("main.journey", "The technician calls"), () -> form.text("main.journey"));
		assertTrue(Ui.until(() -> underlined().isEmpty()), () -> underlined().toString());
	}

	@Test
	void aWordIsAddedToThoseOfTheTeam() throws Exception {
		assertTrue(Ui.until(() -> underlined().equals(List.of("tecnician"))), () -> underlined().toString());
		choose("Add \u201Ctecnician\u201D to the team's words");
		assertTrue(Ui.until(() -> underlined().isEmpty()), () -> underlined().toString());
		assertEquals("tecnician\n", Files.readString(form.folder.resolve("words.txt")));
	}

	@Test
	void whatIsTypedIsLookedAtAfterAMoment() {
		assertTrue(Ui.until(() -> underlined().equals(List.of("tecnician"))), () -> underlined().toString());
		text.append(" erly");
		assertTrue(Ui.until(() -> underlined().equals(List.of("tecnician", "erly"))), () -> underlined().toString());
	}

	private void choose(String label) {
		text.setCaretOffset(text.getText().indexOf("tecnician") + 2);
		Event key = new Event();
		key.detail = SWT.MENU_KEYBOARD;
		text.notifyListeners(SWT.MenuDetect, key);
		assertTrue(Ui.until(() -> text.getMenu() != null), "The menu opens.");
		MenuItem item = Arrays.stream(text.getMenu().getItems()).filter(i -> i.getText().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(Arrays.stream(text.getMenu().getItems()).map(MenuItem::getText).toList()));
		text.getMenu().setVisible(false);
		item.notifyListeners(SWT.Selection, new Event());
	}

	private List<String> underlined() {
		return Arrays.stream(text.getStyleRanges()).filter(r -> r.underline).map(r -> text.getText(r.start, r.start + r.length - 1)).toList();
	}
}
