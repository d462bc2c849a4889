package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The properties of something that is gone for a while. */
class GoneTest {

	private static final String TEXT = "team Desk {\n  role Agent front-line\n  role Planner internal\n}\n";

	@AfterEach
	void closeModel() {
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
	}

	@Test
	void whatIsThereAgainIsShownAgain() throws Exception {
		Form form = Form.open(Map.of("a.journey", TEXT));
		form.show("role:Desk/Planner");
		IDocument text = form.model.documents().open("a.journey");
		String line = "  role Planner internal\n";
		text.replace(TEXT.indexOf(line), line.length(), "");
		assertTrue(Ui.until(() -> form.view.form().isEmpty()), "It is gone.");
		text.replace(TEXT.indexOf(line), 0, line);
		assertTrue(Ui.until(() -> form.view.form().isPresent()), "It is there again.");
		assertEquals(List.of("role:Desk/Planner"),
				((org.eclipse.jface.viewers.IStructuredSelection) form.view.getSite().getSelectionProvider().getSelection()).toList().stream().map(r -> ((ElementRef) r).identity()).toList());
	}

	@Test
	void whatIsShownInPlaceOfSomethingNewTakesNoFocus() throws Exception {
		Form form = Form.open(Map.of("a.journey", TEXT));
		form.show("role:Desk/Planner");
		var explorer = Window.page().showView(Views.EXPLORER);
		form.view.showNew(new ElementRef("role:Desk/Nobody", "role", "Nobody", Optional.empty()));
		assertTrue(Ui.until(() -> form.view.form().isEmpty()), "It is gone before it can be shown.");
		form.show("role:Desk/Agent");
		assertEquals(explorer, Window.page().getActivePart());
	}
}
