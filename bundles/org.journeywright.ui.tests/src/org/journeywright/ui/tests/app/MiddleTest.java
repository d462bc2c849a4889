package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.TrainPerspective;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The middle of the window where no text is open. */
class MiddleTest {

	@AfterEach
	void backToTheMap() throws WorkbenchException {
		PlatformUI.getWorkbench().showPerspective(MapPerspective.ID, Window.get());
	}

	@Test
	void itSaysHowToOpenAText() throws WorkbenchException {
		Window.page().closeAllEditors(false);
		for (String perspective : List.of(TrainPerspective.ID, LeadPerspective.ID, MapPerspective.ID)) {
			PlatformUI.getWorkbench().showPerspective(perspective, Window.get());
			assertTrue(Ui.until(MiddleTest::isGuiding), perspective);
		}
		Pictures.of(Window.get().getShell(), "middle-empty");
	}

	private static boolean isGuiding() {
		return Window.all(Label.class, Window.get().getShell()).stream().anyMatch(l -> l.isVisible() && l.getText().startsWith("Double-click a name"));
	}
}
