package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.journeywright.ui.form.ElementForm;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forms of the example, for people to look at where pictures are wanted. */
class FormPicturesTest {

	@AfterEach
	void close() {
		Form.close();
	}

	@Test
	void formsOfTheExampleShowTheirFields() throws Exception {
		Form form = Form.openLumen();
		for (String identity : List.of("touchpoint:Own a Lumen today/ReportAFault", "service standard:KeepTheDate", "handoff:DeliveryDate", "journey:Own a Lumen today")) {
			{
				ElementForm shown = form.show(identity);
				Ui.get(form.model.service().askGaps((m, gaps) -> true));
				Ui.settle(300);
				assertFalse(shown.fields().isEmpty());
				Pictures.of(Window.get().getShell(), "form-" + identity.replaceAll("[^A-Za-z]+", "-"));
			}
		}
	}
}
