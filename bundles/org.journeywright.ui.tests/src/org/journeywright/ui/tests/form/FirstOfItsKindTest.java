package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.form.field.FlatButton;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ties in a model that has nothing yet that they could lead to, nor anything to put it in. */
class FirstOfItsKindTest {

	private static final String SHOP = """
			channel Shop

			journey Own as-is {
			  stage Buy {
			    touchpoint "Visit the shop" via Shop
			  }
			}
			""";
	private static final String VISIT = "touchpoint:Own/Visit the shop";

	private Form form;

	@AfterEach
	void close() {
		Form.close();
	}

	private Shell picker(String label) {
		form.control(label, FlatButton.class).press();
		assertTrue(Ui.until(() -> shell().isPresent()));
		return shell().get();
	}

	private static Optional<Shell> shell() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.getText().startsWith("Choose ")).findFirst();
	}

	private static List<String> rows(Shell picker) {
		return Arrays.stream(Window.all(Table.class, picker).get(0).getItems()).map(i -> i.getText(0) + " | " + i.getText(1)).toList();
	}

	private Text typed(Shell picker, String words, String row) {
		Text search = Window.all(Text.class, picker).get(0);
		search.setText(words);
		assertTrue(Ui.until(() -> rows(picker).equals(List.of(row))), () -> rows(picker).toString());
		return search;
	}

	@Test
	void theFirstRoleBringsItsTeam() throws Exception {
		form = Form.open(Map.of("main.journey", SHOP));
		form.show(VISIT);
		Text search = typed(picker("Roles"), "Seller", "Create “Seller” | role in a new team");
		Form.press(search, SWT.CR, '\r', 0);
		String made = SHOP.replace("via Shop\n", "via Shop by Seller\n") + "\nteam Team {\n  role Seller\n}\n";
		assertTrue(Ui.until(() -> form.text("main.journey").equals(made)), () -> form.text("main.journey"));
		form.model.history().undo();
		assertEquals(SHOP, form.text("main.journey"));
		form.model.history().redo();
		assertEquals(made, form.text("main.journey"));
	}

	@Test
	void theSecondRoleStandsInTheTeamOfTheFirst() throws Exception {
		form = Form.open(Map.of("main.journey", SHOP, "team.journey", "team Front\n"));
		form.show(VISIT);
		Text search = typed(picker("Roles"), "Seller", "Create “Seller” | role in Front");
		Form.press(search, SWT.CR, '\r', 0);
		assertTrue(form.says("main.journey", "via Shop by Seller\n"), () -> form.text("main.journey"));
		assertTrue(form.says("team.journey", "team Front {\n  role Seller\n}"), () -> form.text("team.journey"));
	}

	@Test
	void whatCannotBeMadeHereSaysWhatToMakeFirst() throws Exception {
		form = Form.open(Map.of("main.journey", "promise SameDay\n"));
		form.show("promise:SameDay");
		Shell picker = picker("Made at");
		assertTrue(Ui.until(() -> Window.words(picker).contains("There is no touchpoint yet; first make one in a stage")), () -> Window.words(picker).toString());
		Window.all(Text.class, picker).get(0).setText("Till");
		assertEquals(List.of(), rows(picker));
		assertTrue(Window.words(picker).contains("There is no touchpoint yet; first make one in a stage"), () -> Window.words(picker).toString());
		Form.press(Window.all(Text.class, picker).get(0), SWT.ESC, '\u001b', 0);
	}
}
